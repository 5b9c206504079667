package nl.pop4j.organisation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.organisation.possibility.Possibilities;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation will need in one to three years, and what it can offer.
 *
 * <p>{@link NeedsCheck} shows what is asked of it.
 *
 * @param horizon the days that it looks ahead, or null while that is still open
 * @param objectives what it wants to reach
 * @param changes business developments and process changes
 * @param positions what comes free
 * @param requirements what each of these asks of people
 * @param certificates what nobody may do without in a role
 * @param teams who leads which employees
 * @param possibilities what it can offer
 * @param commitment who committed to it and when, or null as long as nobody did
 * @param version how often it was stored
 */
public record OrganisationNeeds(
        @Nullable DateRange horizon,
        List<Objective> objectives,
        List<Change> changes,
        List<Position> positions,
        List<Requirement> requirements,
        List<RequiredCertificate> certificates,
        List<Team> teams,
        Possibilities possibilities,
        @Nullable Commitment commitment,
        Version version) {

    /** Nothing stated yet. */
    public static final OrganisationNeeds NONE =
            new OrganisationNeeds(ImmutableList.of(), ImmutableList.of(), Version.NONE);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two objectives, changes, positions or requirements have one id
     */
    public OrganisationNeeds {
        objectives = ImmutableList.copyOf(objectives);
        changes = ImmutableList.copyOf(changes);
        positions = ImmutableList.copyOf(positions);
        requirements = ImmutableList.copyOf(requirements);
        certificates = ImmutableList.copyOf(certificates);
        teams = ImmutableList.copyOf(teams);
        Set<String> ids = new HashSet<>();
        if (!ids(objectives, changes, positions, requirements).allMatch(ids::add)) {
            throw new IllegalArgumentException(
                    "objectives, changes, positions, requirements must have ids of their own");
        }
    }

    /** Objectives and positions only, without commitment. */
    public OrganisationNeeds(List<Objective> objectives, List<Position> positions, Version version) {
        this(
                null,
                objectives,
                ImmutableList.of(),
                positions,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Possibilities.NONE,
                null,
                version);
    }

    /** Starts needs that say nothing yet. */
    public static OrganisationNeedsBuilder builder() {
        return new OrganisationNeedsBuilder(NONE);
    }

    /** Starts needs that say the same. */
    public OrganisationNeedsBuilder toBuilder() {
        return new OrganisationNeedsBuilder(this);
    }

    /** The objective with this id. */
    public Optional<Objective> objective(ObjectiveId id) {
        return objectives.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst();
    }

    /** The position with this id. */
    public Optional<Position> position(String id) {
        return positions.stream().filter(position -> position.id().equals(id)).findFirst();
    }

    /** Whether an objective, change, position or requirement has this id. */
    public boolean knows(String id) {
        return ids(objectives, changes, positions, requirements).anyMatch(id::equals);
    }

    /** The objectives that hold on a day. */
    public List<Objective> objectivesOn(LocalDate day) {
        return objectives.stream()
                .filter(objective -> objective.period().contains(day))
                .collect(ImmutableList.toImmutableList());
    }

    /** The certificates that a role asks, in the order in which they were stated. */
    public List<RequiredCertificate> certificatesOf(RoleCode role) {
        return certificates.stream()
                .filter(certificate -> certificate.role().equals(role))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether management has committed to what they say now. */
    public boolean isCommitted() {
        return commitment != null;
    }

    /** The needs with management's commitment. */
    public OrganisationNeeds committed(Commitment by) {
        return toBuilder().commitment(by).build();
    }

    /** The needs as they are after being stored once more. */
    public OrganisationNeeds at(Version stored) {
        return toBuilder().version(stored).build();
    }

    /**
     * What these needs are once they take the place of the present ones: a commitment to other words is none, and only
     * management can give one.
     *
     * @param present the needs in force
     */
    public OrganisationNeeds following(OrganisationNeeds present) {
        OrganisationNeeds kept = toBuilder().commitment(present.commitment()).build();
        return kept.at(present.version()).equals(present)
                ? kept
                : toBuilder().commitment(null).build();
    }

    private static Stream<String> ids(
            List<Objective> objectives,
            List<Change> changes,
            List<Position> positions,
            List<Requirement> requirements) {
        return Stream.of(
                        objectives.stream().map(objective -> objective.id().value()),
                        changes.stream().map(Change::id),
                        positions.stream().map(Position::id),
                        requirements.stream().map(Requirement::id))
                .flatMap(ids -> ids);
    }
}
