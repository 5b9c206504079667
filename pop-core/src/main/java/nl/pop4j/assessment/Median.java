package nl.pop4j.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.Level;

/** The middle of all levels, the lower one of two: a level that somebody gave, so that it exists on any scale. */
record Median() implements RatingPolicy {

    @Override
    public String name() {
        return "median";
    }

    @Override
    public Optional<Level> decide(List<Rating> latest, LocalDate day) {
        return latest.stream()
                .map(Rating::level)
                .sorted()
                .skip(Math.max(0, (latest.size() - 1) / 2))
                .findFirst();
    }

    @Override
    public String toString() {
        return name();
    }
}
