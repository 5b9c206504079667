package nl.pop4j.gap.population;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;

/**
 * What each role asks of each competence: rows = roles, columns = competences. What is not there is not asked.
 *
 * <p>Immutable, safe to share between threads.
 *
 * <p>See {@link PopulationGapAnalysis} for an example.
 */
public final class RequiredLevels {

    private final ImmutableTable<RoleCode, CompetenceCode, RoleRequirement> requirements;

    private RequiredLevels(Table<RoleCode, CompetenceCode, RoleRequirement> requirements) {
        this.requirements = ImmutableTable.copyOf(requirements);
    }

    /** Starts with nothing asked. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the roles of a framework ask; a requirement without a level is left out. */
    public static RequiredLevels from(CompetenceFramework framework) {
        Builder required = builder();
        for (RoleProfile role : framework.roles()) {
            role.requirements().stream()
                    .filter(requirement -> requirement.level() != null)
                    .forEach(requirement -> required.add(role.code(), requirement));
        }
        return required.build();
    }

    /** What the role asks of the competence, if anything; its level is there. */
    public Optional<RoleRequirement> of(RoleCode role, CompetenceCode competence) {
        return Optional.ofNullable(requirements.get(role, competence));
    }

    /** The level that the role asks of the competence, if any. */
    public Optional<Level> level(RoleCode role, CompetenceCode competence) {
        return of(role, competence).map(RoleRequirement::level);
    }

    /** Takes requirements one by one. Not thread-safe. */
    public static final class Builder {

        private final Table<RoleCode, CompetenceCode, RoleRequirement> requirements = HashBasedTable.create();

        private Builder() {}

        /**
         * The role asks this; it replaces what the role asked of the competence before.
         *
         * @throws IllegalArgumentException if the requirement has no level
         */
        public Builder add(RoleCode role, RoleRequirement requirement) {
            if (requirement.level() == null) {
                throw new IllegalArgumentException("requirement must have a level");
            }
            requirements.put(role, requirement.competence(), requirement);
            return this;
        }

        /** What all roles ask. */
        public RequiredLevels build() {
            return new RequiredLevels(requirements);
        }
    }
}
