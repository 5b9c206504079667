package nl.pop4j.plan.content;

import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a plan stands on: the employment it belongs to, the role it is for, and the plan before it.
 *
 * <p>One person can have several employments, each with plans of its own. A plan keeps its employment for life; when the
 * role changes, the next revision says so.
 *
 * <p>Example: {@code PlanBasis.NONE.in(nurse).after(PlanId.of("plan-2026"))} is the basis of a nurse's plan that goes
 * on from the one of 2026.
 *
 * @param employment the host's code of the employment, or null where the person has only one
 * @param role the role in the organisation, as the framework calls it, or null if the plan names none
 * @param predecessor the plan that it goes on from, or null if it is the first
 */
public record PlanBasis(
        @Nullable String employment,
        @Nullable RoleCode role,
        @Nullable PlanId predecessor) {

    /** The only employment, no role, no plan before it. */
    public static final PlanBasis NONE = new PlanBasis(null, null, null);

    /**
     * Checks the employment.
     *
     * @throws IllegalArgumentException if the code has another form than 1 to 64 of {@code A-Z a-z 0-9 . _ -}
     */
    public PlanBasis {
        if (employment != null && !Identifiers.isValid(employment)) {
            throw new IllegalArgumentException("employment must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }

    /** The same for another role. */
    public PlanBasis in(@Nullable RoleCode other) {
        return new PlanBasis(employment, other, predecessor);
    }

    /** The same after an earlier plan. */
    public PlanBasis after(PlanId earlier) {
        return new PlanBasis(employment, role, earlier);
    }
}
