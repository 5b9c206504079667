package nl.pop4j.export.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.export.words.Words;

/** The competences of one chart: positions on a common axis from 0 to 1, and the same in words. */
record Profile(List<CompetenceLine> lines, Words words) {

    Profile {
        lines = ImmutableList.copyOf(lines);
    }

    /** Whether all stand on the same scale, so that its steps can be written beside the axis. */
    boolean hasCommonScale() {
        CompetenceLine first = lines.get(0);
        return lines.stream()
                .allMatch(line -> line.scaleMinimum().compareTo(first.scaleMinimum()) == 0
                        && line.scaleMaximum().compareTo(first.scaleMaximum()) == 0);
    }

    /** Steps of the common scale, or quarters if there is none or it has too many. */
    int steps() {
        CompetenceLine first = lines.get(0);
        BigDecimal span = first.scaleMaximum().subtract(first.scaleMinimum());
        boolean whole = span.stripTrailingZeros().scale() <= 0 && span.signum() > 0;
        return hasCommonScale() && whole && span.compareTo(BigDecimal.TEN) <= 0 ? span.intValueExact() : 4;
    }

    /** What stands beside a step, empty without a common scale. */
    String stepLabel(int step) {
        if (!hasCommonScale()) {
            return "";
        }
        CompetenceLine first = lines.get(0);
        double span = first.scaleMaximum().subtract(first.scaleMinimum()).doubleValue();
        double value = first.scaleMinimum().doubleValue() + span * step / steps();
        return words.number(BigDecimal.valueOf(Math.round(value * 10), 1));
    }

    static double position(CompetenceLine line, BigDecimal level) {
        double span = line.scaleMaximum().subtract(line.scaleMinimum()).doubleValue();
        double share = span <= 0 ? 1 : level.subtract(line.scaleMinimum()).doubleValue() / span;
        return Math.min(1, Math.max(0, share));
    }

    String description() {
        return lines.stream().map(this::described).collect(Collectors.joining("; ")) + ". "
                + words.of("chart.table-follows");
    }

    private String described(CompetenceLine line) {
        BigDecimal current = line.current();
        return words.of(
                "chart.competence.description",
                "competence",
                line.name(),
                "current",
                current == null ? words.of("current.unknown") : words.number(current),
                "target",
                words.number(line.target()));
    }
}
