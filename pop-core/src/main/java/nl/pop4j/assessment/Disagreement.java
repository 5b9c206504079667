package nl.pop4j.assessment;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How far raters of one competence stand apart: something to talk about, not a fault. All figures are in levels of the
 * competence's scale.
 *
 * <p>Example: with a self rating of 4, a manager's of 3 that counts, and a colleague's of 3, the spread is 1, self minus
 * manager is 1, and only the employee differs, by 1.
 *
 * @param raters how many rated, one or more
 * @param spread highest level minus lowest, zero or more
 * @param selfMinusManager the employee's level minus the manager's, positive where the employee rates higher; null where
 *     one of them did not rate. Of several managers the one who rated last speaks, of two on one day the lower level
 * @param views the raters whose level differs from the one that counts, largest difference first, ties by kind, then by
 *     who; empty where no level counts
 */
public record Disagreement(
        int raters,
        @Personal(DataCategory.DEVELOPMENT) BigDecimal spread,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal selfMinusManager,
        List<View> views) {

    /**
     * One rater who sees another level than the one that counts.
     *
     * @param assessor who
     * @param difference that rater's level minus the one that counts, never zero
     */
    public record View(
            Assessor assessor,
            @Personal(DataCategory.DEVELOPMENT) BigDecimal difference) {

        /** The kind of assessor only. */
        @Override
        public String toString() {
            return "View[" + assessor.kind() + "]";
        }
    }

    private static final Comparator<View> LARGEST_FIRST = Comparator.comparing(
                    (View view) -> view.difference().abs(), Comparator.reverseOrder())
            .thenComparing(view -> view.assessor().kind())
            .thenComparing(view -> view.assessor().person().value());

    /** Copies the views. */
    public Disagreement {
        views = ImmutableList.copyOf(views);
    }

    /**
     * What stands between these ratings.
     *
     * @param latest the latest rating of each assessor of one competence, at least one, in any order
     * @param counts the level that counts, or null if none does
     * @throws IllegalArgumentException if there is no rating
     */
    public static Disagreement between(List<Rating> latest, @Nullable Level counts) {
        Level lowest = latest.stream()
                .map(Rating::level)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("latest must hold a rating"));
        Level highest = latest.stream()
                .map(Rating::level)
                .max(Comparator.naturalOrder())
                .orElse(lowest);
        Optional<Level> self = word(latest, Assessor.Kind.SELF);
        Optional<Level> manager = word(latest, Assessor.Kind.MANAGER);
        return new Disagreement(
                latest.size(),
                minus(highest, lowest),
                self.flatMap(own -> manager.map(other -> minus(own, other))).orElse(null),
                counts == null ? ImmutableList.of() : views(latest, counts));
    }

    /** Whether any two raters see different levels. */
    public boolean exists() {
        return spread.signum() > 0;
    }

    /** How many rated only. */
    @Override
    public String toString() {
        return "Disagreement[" + raters + " raters]";
    }

    private static List<View> views(List<Rating> latest, Level counts) {
        return latest.stream()
                .filter(rating -> !rating.level().equals(counts))
                .map(rating -> new View(rating.assessor(), minus(rating.level(), counts)))
                .sorted(LARGEST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Level> word(List<Rating> latest, Assessor.Kind kind) {
        return latest.stream()
                .filter(rating -> rating.assessor().kind() == kind)
                .min(Comparator.comparing(Rating::on, Comparator.reverseOrder()).thenComparing(Rating::level))
                .map(Rating::level);
    }

    /** In its one form, so that equal figures are equal values. */
    private static BigDecimal minus(Level one, Level other) {
        BigDecimal difference = one.value().subtract(other.value()).stripTrailingZeros();
        return difference.scale() < 0 ? difference.setScale(0) : difference;
    }
}
