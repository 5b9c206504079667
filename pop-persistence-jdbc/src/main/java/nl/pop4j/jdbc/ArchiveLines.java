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
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CorruptRecord;
import org.jspecify.annotations.Nullable;

/** The lines of an archive of plans, a few at a time. */
final class ArchiveLines {

    // Together no more than fits beside their plans in a process with little memory.
    private static final long LONG = 1L << 20;

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

        /** It was not stored, for this reason. */
        ArchivedPlan refused(String why) {
            return new ArchivedPlan(number, Outcome.REFUSED, plan == null ? null : plan.id(), 0, Version.NONE, why);
        }

        /** The store holds this plan now. */
        ArchivedPlan became(Outcome outcome, DevelopmentPlan stored) {
            return new ArchivedPlan(
                    number, outcome, stored.id(), stored.revisions().size(), stored.version(), "");
        }
    }

    /** The next lines that are not empty: at most so many, and fewer where they are long; none at the end. */
    List<Line> next(int most) throws IOException {
        List<Line> read = new ArrayList<>();
        long length = 0;
        while (read.size() < most && length < LONG) {
            Optional<TextLines.Line> next = lines.next();
            if (next.isEmpty()) {
                return read;
            }
            length += next.get().text().length();
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
            return new Line(line.number(), null, reason(e));
        }
    }

    /** The place within the line, if it says one, and what is wrong there. */
    private static String reason(CorruptRecord refused) {
        int pointer = refused.where().indexOf('/');
        return pointer < 0 ? refused.reason() : refused.where().substring(pointer) + ": " + refused.reason();
    }

    private static boolean signaturesFit(DevelopmentPlan plan) {
        return plan.revisions().stream()
                .allMatch(revision -> revision.signatures().stream()
                        .allMatch(signature -> signature.digest().equals(revision.digest())));
    }
}
