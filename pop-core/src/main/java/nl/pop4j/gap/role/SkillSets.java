package nl.pop4j.gap.role;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;

/**
 * Two roles as sets of competences, for frameworks that name no levels, such as ESCO.
 *
 * <p>Example: if {@code to} needs a, b, c and {@code from} needs a and finds b useful, then coverage is 1/3 by essential
 * competences, 2/3 by any, Jaccard similarity 1/3, and c is missing.
 *
 * @param from role that someone has
 * @param to role that someone wants
 * @param essentialTo what {@code to} cannot do without
 * @param heldByEssential what of that {@code from} cannot do without either
 * @param heldByAny what of that {@code from} asks at all
 * @param eitherEssential what one of the two cannot do without
 */
public record SkillSets(
        RoleCode from,
        RoleCode to,
        Set<CompetenceCode> essentialTo,
        Set<CompetenceCode> heldByEssential,
        Set<CompetenceCode> heldByAny,
        Set<CompetenceCode> eitherEssential) {

    /** Copies the sets. */
    public SkillSets {
        essentialTo = ImmutableSet.copyOf(essentialTo);
        heldByEssential = ImmutableSet.copyOf(heldByEssential);
        heldByAny = ImmutableSet.copyOf(heldByAny);
        eitherEssential = ImmutableSet.copyOf(eitherEssential);
    }

    /** Compares two roles. */
    public static SkillSets between(RoleProfile from, RoleProfile to) {
        Set<CompetenceCode> wanted = essential(to);
        Set<CompetenceCode> had = essential(from);
        Set<CompetenceCode> any =
                from.requirements().stream().map(RoleRequirement::competence).collect(ImmutableSet.toImmutableSet());
        return new SkillSets(
                from.code(),
                to.code(),
                wanted,
                Sets.intersection(wanted, had),
                Sets.intersection(wanted, any),
                Sets.union(wanted, had));
    }

    /** Share of what {@code to} needs that {@code from} needs as well, 0 to 1; 0 where {@code to} needs nothing. */
    public double coverageEssential() {
        return share(heldByEssential.size(), essentialTo.size());
    }

    /** Share of what {@code to} needs that {@code from} asks at all, 0 to 1; 0 where {@code to} needs nothing. */
    public double coverageAny() {
        return share(heldByAny.size(), essentialTo.size());
    }

    /**
     * What both need over what either needs, 0 to 1; 0 where neither needs anything.
     *
     * <p>Source: Jaccard, Etude comparative de la distribution florale, 1901.
     */
    public double jaccardEssential() {
        return share(heldByEssential.size(), eitherEssential.size());
    }

    /** What {@code to} needs and {@code from} does not even ask, in the order of {@code to}. */
    public Set<CompetenceCode> missing() {
        return Sets.difference(essentialTo, heldByAny).immutableCopy();
    }

    private static Set<CompetenceCode> essential(RoleProfile role) {
        return role.requirements().stream()
                .filter(RoleRequirement::essential)
                .map(RoleRequirement::competence)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
