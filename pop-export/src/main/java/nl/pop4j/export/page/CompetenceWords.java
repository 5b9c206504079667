package nl.pop4j.export.page;

import java.math.BigDecimal;
import java.util.List;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.export.words.Words;

/** Levels now, levels wanted and the way between them, in words. */
public final class CompetenceWords {

    private final List<CompetenceLine> lines;
    private final Words words;

    CompetenceWords(List<CompetenceLine> lines, Words words) {
        this.lines = lines;
        this.words = words;
    }

    /** What the table of competences is called, with the scale if there is one for all. */
    public String caption() {
        CompetenceLine first = lines.get(0);
        boolean common = lines.stream()
                .allMatch(line -> line.scaleMinimum().compareTo(first.scaleMinimum()) == 0
                        && line.scaleMaximum().compareTo(first.scaleMaximum()) == 0);
        return common
                ? words.of(
                        "competences.caption.scale",
                        "minimum",
                        words.number(first.scaleMinimum()),
                        "maximum",
                        words.number(first.scaleMaximum()))
                : words.of("competences.caption");
    }

    /** The level now: its number, or that nobody knows. */
    public String current(CompetenceLine line) {
        BigDecimal current = line.current();
        return current == null ? words.of("current.unknown") : words.number(current);
    }

    /** The difference in words: how far to go, at level, how far above, or unknown. */
    public String gap(CompetenceLine line) {
        BigDecimal current = line.current();
        if (current == null) {
            return words.of("gap.unknown");
        }
        BigDecimal gap = line.target().subtract(current);
        if (gap.signum() == 0) {
            return words.of("gap.none");
        }
        return words.of(gap.signum() > 0 ? "gap.shortage" : "gap.surplus", "gap", words.number(gap.abs()));
    }

    /** How much it counts beside the others; empty where it counts as usual. */
    public String weight(CompetenceLine line) {
        return line.weight().compareTo(BigDecimal.ONE) == 0
                ? ""
                : words.of("target.weight", "weight", words.number(line.weight()));
    }

    /** Whether the level wanted is above the level now. */
    public boolean isShort(CompetenceLine line) {
        BigDecimal current = line.current();
        return current != null && line.target().compareTo(current) > 0;
    }

    /** In words, how far the raters stand apart: employee and manager first, else all of them; empty if they agree. */
    public String raters(CompetenceLine line) {
        BigDecimal between = line.selfMinusManager();
        if (between != null && between.signum() != 0) {
            return words.of(
                    between.signum() > 0 ? "raters.self.higher" : "raters.self.lower",
                    "difference",
                    words.number(between.abs()));
        }
        BigDecimal spread = line.spread();
        return spread == null || spread.signum() == 0 ? "" : words.of("raters.spread", "spread", words.number(spread));
    }
}
