package nl.pop4j.organisation;

import java.util.List;
import nl.pop4j.organisation.possibility.Possibilities;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@link OrganisationNeeds} together, part by part. Not thread-safe.
 *
 * <p>{@link NeedsCheck} shows what is asked of what it builds.
 */
public final class OrganisationNeedsBuilder {

    private @Nullable DateRange horizon;
    private List<Objective> objectives;
    private List<Change> changes;
    private List<Position> positions;
    private List<Requirement> requirements;
    private List<RequiredCertificate> certificates;
    private List<Team> teams;
    private Possibilities possibilities;
    private @Nullable Commitment commitment;
    private Version version;

    OrganisationNeedsBuilder(OrganisationNeeds from) {
        horizon = from.horizon();
        objectives = from.objectives();
        changes = from.changes();
        positions = from.positions();
        requirements = from.requirements();
        certificates = from.certificates();
        teams = from.teams();
        possibilities = from.possibilities();
        commitment = from.commitment();
        version = from.version();
    }

    /** The days that it looks ahead. */
    public OrganisationNeedsBuilder horizon(@Nullable DateRange days) {
        this.horizon = days;
        return this;
    }

    /** What the organisation wants to reach. */
    public OrganisationNeedsBuilder objectives(List<Objective> all) {
        this.objectives = all;
        return this;
    }

    /** Business developments and process changes. */
    public OrganisationNeedsBuilder changes(List<Change> all) {
        this.changes = all;
        return this;
    }

    /** What comes free. */
    public OrganisationNeedsBuilder positions(List<Position> all) {
        this.positions = all;
        return this;
    }

    /** What is asked of people. */
    public OrganisationNeedsBuilder requirements(List<Requirement> all) {
        this.requirements = all;
        return this;
    }

    /** What nobody may do without in a role. */
    public OrganisationNeedsBuilder certificates(List<RequiredCertificate> all) {
        this.certificates = all;
        return this;
    }

    /** Who leads which employees. */
    public OrganisationNeedsBuilder teams(List<Team> all) {
        this.teams = all;
        return this;
    }

    /** What there is to offer. */
    public OrganisationNeedsBuilder possibilities(Possibilities all) {
        this.possibilities = all;
        return this;
    }

    /** Who committed to it, null for nobody. */
    public OrganisationNeedsBuilder commitment(@Nullable Commitment by) {
        this.commitment = by;
        return this;
    }

    OrganisationNeedsBuilder version(Version stored) {
        this.version = stored;
        return this;
    }

    /**
     * The needs.
     *
     * @throws IllegalArgumentException if two objectives, changes, positions or requirements have one id
     */
    public OrganisationNeeds build() {
        return new OrganisationNeeds(
                horizon,
                objectives,
                changes,
                positions,
                requirements,
                certificates,
                teams,
                possibilities,
                commitment,
                version);
    }
}
