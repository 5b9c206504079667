package nl.pop4j.assessment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.pop4j.competence.Level;

/**
 * A policy by which the level of one of the raters counts.
 *
 * @param name its stable name
 * @param order makes an order of ratings for a day; the first of them counts, ties go to the lower level
 */
record NamedPolicy(String name, Function<LocalDate, Comparator<Rating>> order) implements RatingPolicy {

    private static final Comparator<Rating> LATER = comparing(Rating::on, reverseOrder());
    private static final Comparator<Rating> STANDING = comparing(NamedPolicy::standing);

    static final NamedPolicy MANAGER_DECIDES = new NamedPolicy("manager-decides", day -> STANDING.thenComparing(LATER));

    static final NamedPolicy LOWEST = new NamedPolicy("lowest", day -> comparing(Rating::level));

    static final NamedPolicy MOST_RECENT_EVIDENCE = new NamedPolicy(
            "most-recent-evidence",
            day -> comparing((Rating rating) -> newestEvidence(rating, day), reverseOrder())
                    .thenComparing(LATER)
                    .thenComparing(STANDING));

    @Override
    public Optional<Level> decide(List<Rating> latest, LocalDate day) {
        return latest.stream()
                .min(order.apply(day).thenComparing(Rating::level))
                .map(Rating::level);
    }

    @Override
    public String toString() {
        return name;
    }

    private static LocalDate newestEvidence(Rating rating, LocalDate day) {
        return rating.evidence().stream()
                .filter(evidence -> evidence.isValidOn(day))
                .map(Evidence::on)
                .max(naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static int standing(Rating rating) {
        return switch (rating.assessor().kind()) {
            case MANAGER -> 0;
            case TEST -> 1;
            case SELF -> 2;
            case PEER -> 3;
        };
    }
}
