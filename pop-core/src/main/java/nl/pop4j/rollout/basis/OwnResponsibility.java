package nl.pop4j.rollout.basis;

import nl.pop4j.shared.LocalizedText;

/**
 * What is expected of the employee.
 *
 * <p>Example: {@code new OwnResponsibility(OwnResponsibility.Area.DEVELOPMENT, LocalizedText.of("Je houdt je plan
 * bij.", "You keep your plan up to date."))} is asked of everybody who has a plan.
 *
 * @param area in what
 * @param text what
 */
public record OwnResponsibility(Area area, LocalizedText text) {

    /** In what an employee has a responsibility of their own (DOMAIN 0.3). */
    public enum Area {
        /** How the work goes now. */
        FUNCTIONING,
        /** What is learnt. */
        DEVELOPMENT,
        /** Where it leads. */
        CAREER
    }
}
