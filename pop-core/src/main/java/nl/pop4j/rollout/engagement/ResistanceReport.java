package nl.pop4j.rollout.engagement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pop4j.gap.disclosure.SafeGroups;
import nl.pop4j.rollout.engagement.ResistanceCount.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation was told about resistance on one day: counts that, together with all it was told before, speak of
 * nobody in a group of fewer than k people (ADR-0048).
 *
 * <p>Example: with k = 3, four people who have no time are reported as four; when a fifth joins them, the next report
 * holds no count, since the difference would be one person.
 *
 * @param on the day
 * @param smallestGroup k on that day
 * @param counts all causes together first, then each cause that could be counted, by code
 */
public record ResistanceReport(LocalDate on, int smallestGroup, List<ResistanceCount> counts) {

    /** Copies the counts. */
    public ResistanceReport {
        counts = ImmutableList.copyOf(counts);
    }

    /**
     * Counts people: somebody with several objections counts once in each group, and as resolved only where none of
     * them is left. Groups come in a fixed order, each is counted if it is safe beside those before it.
     *
     * @param resistance all objections of the programme
     * @param earlier what the organisation was told before
     * @param smallestGroup the fewest people that a count may speak of, at least 1
     */
    public static ResistanceReport of(
            Collection<Resistance> resistance, Collection<ResistanceReport> earlier, int smallestGroup, LocalDate on) {
        SafeGroups<Integer> shown = SafeGroups.none(smallestGroup);
        for (ResistanceReport report : earlier) {
            for (ResistanceCount count : report.counts()) {
                shown = shown.including(count.voices());
            }
        }
        List<ResistanceCount> counts = new ArrayList<>();
        for (ResistanceCount count : candidates(resistance)) {
            if (shown.allows(count.voices())) {
                shown = shown.with(count.voices());
                counts.add(count);
            }
        }
        return new ResistanceReport(on, smallestGroup, counts);
    }

    private static List<ResistanceCount> candidates(Collection<Resistance> resistance) {
        List<String> causes =
                resistance.stream().map(Resistance::cause).distinct().sorted().toList();
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.concat(
                        Stream.of(count(resistance, null, kind)),
                        causes.stream().map(cause -> count(resistance, cause, kind))))
                .toList();
    }

    private static ResistanceCount count(Collection<Resistance> resistance, @Nullable String cause, Kind kind) {
        Predicate<Resistance> counts = one -> cause == null || cause.equals(one.cause());
        Set<Integer> raised = voices(resistance, counts);
        Set<Integer> open = voices(resistance, counts.and(one -> !one.isResolved()));
        return new ResistanceCount(
                cause,
                kind,
                kind == Kind.RAISED
                        ? raised
                        : raised.stream()
                                .filter(voice -> !open.contains(voice))
                                .collect(ImmutableSet.toImmutableSet()));
    }

    private static Set<Integer> voices(Collection<Resistance> resistance, Predicate<Resistance> which) {
        return resistance.stream().filter(which).map(Resistance::voice).collect(ImmutableSet.toImmutableSet());
    }
}
