package nl.pop4j.organisation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.ObjectiveId;

/**
 * What one organisation will need, as its management has committed to.
 *
 * @param objectives what it wants to reach
 * @param positions what comes free
 * @param version how often it was stored
 */
public record OrganisationNeeds(List<Objective> objectives, List<Position> positions, Version version) {

    /** Nothing stated yet. */
    public static final OrganisationNeeds NONE =
            new OrganisationNeeds(ImmutableList.of(), ImmutableList.of(), Version.NONE);

    /** Copies the lists. */
    public OrganisationNeeds {
        objectives = ImmutableList.copyOf(objectives);
        positions = ImmutableList.copyOf(positions);
    }

    /** The objective with this id. */
    public Optional<Objective> objective(ObjectiveId id) {
        return objectives.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst();
    }

    /** Whether something that was stated has this id. */
    public boolean knows(String id) {
        return objectives.stream().anyMatch(objective -> objective.id().value().equals(id));
    }

    /** The objectives that hold on a day. */
    public List<Objective> objectivesOn(LocalDate day) {
        return objectives.stream()
                .filter(objective -> objective.period().contains(day))
                .collect(ImmutableList.toImmutableList());
    }

    /** The needs as they are after being stored once more. */
    public OrganisationNeeds at(Version stored) {
        return new OrganisationNeeds(objectives, positions, stored);
    }
}
