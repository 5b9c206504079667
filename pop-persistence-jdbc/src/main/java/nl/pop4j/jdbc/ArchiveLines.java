package nl.pop4j.jdbc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/** The lines of an archive, a few at a time; a line that is too long is not kept in memory. */
final class ArchiveLines {

    private static final long LONGEST = JsonLimits.DOCUMENT.maxBytes();
    private static final int END = -1;

    private final InputStream in;
    private long number;

    ArchiveLines(InputStream in) {
        this.in = new BufferedInputStream(in);
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
        List<Line> lines = new ArrayList<>();
        int first = in.read();
        while (first != END) {
            number++;
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            boolean whole = readLine(first, text);
            if (!whole) {
                lines.add(new Line(number, null, "the line is too long"));
            } else if (text.size() > 0) {
                lines.add(line(text.toString(StandardCharsets.UTF_8)));
            }
            if (lines.size() >= most) {
                return lines;
            }
            first = in.read();
        }
        return lines;
    }

    private boolean readLine(int first, ByteArrayOutputStream text) throws IOException {
        boolean whole = true;
        for (int next = first; next != END && next != '\n'; next = in.read()) {
            whole = whole && text.size() < LONGEST;
            if (whole && next != '\r') {
                text.write(next);
            }
        }
        return whole;
    }

    private Line line(String text) {
        try {
            DevelopmentPlan plan = PopJson.standard().plan().parse(text);
            return signaturesFit(plan)
                    ? new Line(number, plan, "")
                    : new Line(number, null, "a signature names another text than its revision's");
        } catch (CorruptRecord e) {
            return new Line(number, null, e.getMessage() == null ? "not a plan" : e.getMessage());
        }
    }

    private static boolean signaturesFit(DevelopmentPlan plan) {
        return plan.revisions().stream()
                .allMatch(revision -> revision.signatures().stream()
                        .allMatch(signature -> signature.digest().equals(revision.digest())));
    }
}
