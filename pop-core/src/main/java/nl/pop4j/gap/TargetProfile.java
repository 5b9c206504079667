package nl.pop4j.gap;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.shared.id.FrameworkId;

/**
 * The levels that someone wants to have (SOLL), each with its source. It belongs to the plan: a role profile only
 * pre-fills it.
 *
 * <p>Example: {@code TargetProfile.none(framework).with(target)} has one target; a second of the same competence
 * and source replaces it.
 *
 * @param framework whose competences these are
 * @param targets in the order in which they are shown; a competence may occur once for each source
 */
public record TargetProfile(FrameworkId framework, List<Target> targets) {

    /**
     * Copies the targets.
     *
     * @throws IllegalArgumentException if a competence has two targets from one source
     */
    public TargetProfile {
        targets = ImmutableList.copyOf(targets);
        Set<List<Object>> seen = new HashSet<>();
        for (Target target : targets) {
            if (!seen.add(List.of(target.competence(), target.source()))) {
                throw new IllegalArgumentException(
                        "targets must name " + target.competence() + " once for each source");
            }
        }
    }

    /** A profile without targets. */
    public static TargetProfile none(FrameworkId framework) {
        return new TargetProfile(framework, ImmutableList.of());
    }

    /**
     * What a role asks, as targets.
     *
     * @param unstated the level to use where the role names none
     */
    public static TargetProfile from(FrameworkId framework, RoleProfile role, TargetSource source, Level unstated) {
        return new TargetProfile(
                framework,
                role.requirements().stream()
                        .map(requirement -> Target.from(requirement, source, unstated))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The profile with this target, in the place of the one for the same competence and source if there is one. */
    public TargetProfile with(Target target) {
        boolean replaces = targets.stream().anyMatch(old -> isSame(old, target));
        ImmutableList.Builder<Target> next = ImmutableList.builder();
        targets.forEach(old -> next.add(isSame(old, target) ? target : old));
        if (!replaces) {
            next.add(target);
        }
        return new TargetProfile(framework, next.build());
    }

    /** The profile without the target for this competence from this source, or empty if there is none. */
    public Optional<TargetProfile> without(CompetenceCode competence, TargetSource source) {
        List<Target> rest = targets.stream()
                .filter(old -> !old.competence().equals(competence) || old.source() != source)
                .collect(ImmutableList.toImmutableList());
        return rest.size() == targets.size() ? Optional.empty() : Optional.of(new TargetProfile(framework, rest));
    }

    /** The highest target of each competence, over all sources, in order of first mention. */
    public List<Target> highest() {
        Map<CompetenceCode, Target> highest = new LinkedHashMap<>();
        for (Target target : targets) {
            highest.merge(
                    target.competence(), target, (old, next) -> next.level().compareTo(old.level()) > 0 ? next : old);
        }
        return ImmutableList.copyOf(highest.values());
    }

    private static boolean isSame(Target one, Target other) {
        return one.competence().equals(other.competence()) && one.source() == other.source();
    }
}
