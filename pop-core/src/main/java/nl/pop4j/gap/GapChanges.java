package nl.pop4j.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;

/**
 * How the levels and gaps of one person changed between two days, competence by competence. For groups there is
 * {@code gap.population}, which hides small ones.
 *
 * <p>See {@link GapChange} for an example.
 *
 * @param from the earlier day
 * @param to the later day
 * @param changes first what is aimed at now, in the order of the targets, then what was dropped
 */
public record GapChanges(LocalDate from, LocalDate to, List<GapChange> changes) {

    /**
     * Copies the changes.
     *
     * @throws IllegalArgumentException if the days are not in order
     */
    public GapChanges {
        changes = ImmutableList.copyOf(changes);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("to must be after from");
        }
    }

    /**
     * Compares where someone stood with where that person stands.
     *
     * @param then gaps as of {@code from}
     * @param now gaps as of {@code to}
     * @throws IllegalArgumentException if the days are not in order
     */
    public static GapChanges between(LocalDate from, GapAnalysis then, LocalDate to, GapAnalysis now) {
        Map<CompetenceCode, CompetenceGap> before = byCompetence(then);
        Map<CompetenceCode, CompetenceGap> after = byCompetence(now);
        Set<CompetenceCode> codes = new LinkedHashSet<>(after.keySet());
        codes.addAll(before.keySet());
        ImmutableList.Builder<GapChange> changes = ImmutableList.builder();
        for (CompetenceCode code : codes) {
            CompetenceGap old = before.get(code);
            CompetenceGap next = after.get(code);
            changes.add(new GapChange(
                    code,
                    old == null ? null : old.current(),
                    next == null ? null : next.current(),
                    old == null ? null : old.target().level(),
                    next == null ? null : next.target().level()));
        }
        return new GapChanges(from, to, changes.build());
    }

    /** How many changes are of this kind. */
    public int count(GapChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static Map<CompetenceCode, CompetenceGap> byCompetence(GapAnalysis analysis) {
        return analysis.gaps().stream()
                .collect(ImmutableMap.toImmutableMap(gap -> gap.target().competence(), gap -> gap));
    }
}
