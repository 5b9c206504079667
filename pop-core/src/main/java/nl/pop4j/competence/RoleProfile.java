package nl.pop4j.competence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.shared.LocalizedText;

/**
 * What a role asks of whoever fills it (functieprofiel).
 *
 * @param code the publisher's code
 * @param title its name
 * @param requirements one for each competence asked, in the publisher's order
 */
public record RoleProfile(RoleCode code, LocalizedText title, List<RoleRequirement> requirements) {

    /**
     * Copies the requirements.
     *
     * @throws IllegalArgumentException if a competence is asked twice
     */
    public RoleProfile {
        requirements = ImmutableList.copyOf(requirements);
        Set<CompetenceCode> distinct =
                requirements.stream().map(RoleRequirement::competence).collect(ImmutableSet.toImmutableSet());
        if (distinct.size() < requirements.size()) {
            throw new IllegalArgumentException("requirements must name each competence once");
        }
    }

    /** What the role asks of this competence, if anything. */
    public Optional<RoleRequirement> requirement(CompetenceCode competence) {
        return requirements.stream()
                .filter(requirement -> requirement.competence().equals(competence))
                .findFirst();
    }
}
