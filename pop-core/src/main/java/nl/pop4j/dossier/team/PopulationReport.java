package nl.pop4j.dossier.team;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.gap.population.GroupChange;
import nl.pop4j.gap.population.GroupGap;
import nl.pop4j.gap.population.Grouping;
import nl.pop4j.gap.population.PopulationChange;
import nl.pop4j.gap.population.RequiredLevels;

/**
 * How levels and gaps of an organisation changed between two dates, by team, role and competence. What is hidden was
 * decided for all of it together, so that no sum or difference speaks of fewer than k people.
 *
 * <p>Example: {@code report.changes(Grouping.TEAM)} has a line for each team and competence; one of a team of three has no
 * figures where {@code smallestGroup} is five.
 */
public final class PopulationReport {

    private final LocalDate from;
    private final LocalDate to;
    private final int smallestGroup;
    private final ListMultimap<Grouping, GroupChange> changes;
    private final ListMultimap<Grouping, GroupGap> then;
    private final ListMultimap<Grouping, GroupGap> now;

    private PopulationReport(
            LocalDate from, LocalDate to, PopulationChange change, RequiredLevels required, int smallestGroup) {
        this.from = from;
        this.to = to;
        this.smallestGroup = smallestGroup;
        ImmutableListMultimap.Builder<Grouping, GroupChange> between = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Grouping, GroupGap> before = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Grouping, GroupGap> after = ImmutableListMultimap.builder();
        for (Grouping grouping : Grouping.values()) {
            between.putAll(grouping, change.by(grouping, required, smallestGroup));
            before.putAll(grouping, change.then(grouping, required, smallestGroup));
            after.putAll(grouping, change.now(grouping, required, smallestGroup));
        }
        this.changes = between.build();
        this.then = before.build();
        this.now = after.build();
    }

    /**
     * What may be shown of a change.
     *
     * @param smallestGroup the fewest people that figures may speak of, at least 1
     * @throws IllegalArgumentException if it is below 1
     */
    public static PopulationReport of(
            LocalDate from, LocalDate to, PopulationChange change, RequiredLevels required, int smallestGroup) {
        return new PopulationReport(from, to, change, required, smallestGroup);
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The second day. */
    public LocalDate to() {
        return to;
    }

    /** The fewest people that figures speak of. */
    public int smallestGroup() {
        return smallestGroup;
    }

    /** What changed for who was there on both days, by group, then by competence. */
    public List<GroupChange> changes(Grouping grouping) {
        return changes.get(grouping);
    }

    /** What everybody lacked at the end of the first day. */
    public List<GroupGap> then(Grouping grouping) {
        return then.get(grouping);
    }

    /** What everybody lacked at the end of the second day. */
    public List<GroupGap> now(Grouping grouping) {
        return now.get(grouping);
    }

    /** The days only. */
    @Override
    public String toString() {
        return "PopulationReport[" + from + " to " + to + "]";
    }
}
