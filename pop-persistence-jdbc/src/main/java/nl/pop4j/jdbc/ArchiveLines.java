package nl.pop4j.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.jdbc.ArchivedPlan.Outcome;
import nl.pop4j.json.JsonLimits;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.DevelopmentPlans;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/** The lines of an archive of plans, a few at a time. */
final class ArchiveLines {

    private final TextLines lines;

    ArchiveLines(InputStream in) {
        this.lines = new TextLines(in, JsonLimits.DOCUMENT.maxBytes());
    }

    /**
     * One line, read.
     *
     * @param number which one, from 1
     * @param plan what it holds, or null if it is refused
     * @param reason why, or empty
     */
    record Line(long number, @Nullable DevelopmentPlan plan, String reason) {

        /** Stores the plan unless it is there; another plan of its id stays as it is. */
        ArchivedPlan storeIn(TenantId tenant, DevelopmentPlans plans) {
            if (plan == null) {
                return new ArchivedPlan(number, Outcome.REFUSED, null, 0, Version.NONE, reason);
            }
            Optional<DevelopmentPlan> there = plans.find(tenant, plan.id());
            if (there.isEmpty()) {
                return became(Outcome.STORED, plans.save(tenant, plan.at(Version.NONE)), "");
            }
            boolean same = there.get().at(plan.version()).equals(plan);
            return same
                    ? became(Outcome.ALREADY_THERE, there.get(), "")
                    : became(Outcome.REFUSED, plan.at(Version.NONE), "another plan has this id");
        }

        private ArchivedPlan became(Outcome outcome, DevelopmentPlan shown, String why) {
            return new ArchivedPlan(
                    number, outcome, shown.id(), shown.revisions().size(), shown.version(), why);
        }
    }

    /** The next lines that are not empty, at most so many; none at the end. */
    List<Line> next(int most) throws IOException {
        List<Line> read = new ArrayList<>();
        while (read.size() < most) {
            Optional<TextLines.Line> next = lines.next();
            if (next.isEmpty()) {
                return read;
            }
            if (!next.get().whole()) {
                read.add(new Line(next.get().number(), null, "the line is too long"));
            } else if (!next.get().text().isEmpty()) {
                read.add(line(next.get()));
            }
        }
        return read;
    }

    private static Line line(TextLines.Line line) {
        try {
            DevelopmentPlan plan = PopJson.standard().plan().parse(line.text());
            return signaturesFit(plan)
                    ? new Line(line.number(), plan, "")
                    : new Line(line.number(), null, "a signature names another text than its revision's");
        } catch (CorruptRecord e) {
            return new Line(line.number(), null, e.getMessage() == null ? "not a plan" : e.getMessage());
        }
    }

    private static boolean signaturesFit(DevelopmentPlan plan) {
        return plan.revisions().stream()
                .allMatch(revision -> revision.signatures().stream()
                        .allMatch(signature -> signature.digest().equals(revision.digest())));
    }
}
