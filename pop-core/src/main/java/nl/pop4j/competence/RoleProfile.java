package nl.pop4j.competence;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a role asks of whoever fills it (functieprofiel).
 *
 * <p>See {@link CompetenceFramework} for an example.
 *
 * @param code the publisher's code
 * @param title its name
 * @param description what whoever fills it does, or null where the publisher does not say
 * @param family the publisher's code or name of the group of roles it belongs to, or null
 * @param requirements one for each competence asked, in the publisher's order
 */
public record RoleProfile(
        RoleCode code,
        LocalizedText title,
        @Nullable LocalizedText description,
        @Nullable String family,
        List<RoleRequirement> requirements) {

    /**
     * Copies the requirements.
     *
     * @throws IllegalArgumentException if a competence is asked twice
     */
    public RoleProfile {
        requirements = ImmutableList.copyOf(requirements);
        Set<CompetenceCode> distinct = new HashSet<>(requirements.size() * 2);
        for (RoleRequirement requirement : requirements) {
            if (!distinct.add(requirement.competence())) {
                throw new IllegalArgumentException("requirements must name each competence once");
            }
        }
    }

    /** A role without description or family. */
    public RoleProfile(RoleCode code, LocalizedText title, List<RoleRequirement> requirements) {
        this(code, title, null, null, requirements);
    }

    /** What the role asks of this competence, if anything. */
    public Optional<RoleRequirement> requirement(CompetenceCode competence) {
        return requirements.stream()
                .filter(requirement -> requirement.competence().equals(competence))
                .findFirst();
    }
}
