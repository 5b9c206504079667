/**
 * How far a plan is on its method's way: what is done, what is missing, what comes next and who must do it.
 *
 * <p>{@link nl.pop4j.plan.guidance.PlanGuidance} answers for any plan at any moment and changes nothing. A step is done
 * when its sections are filled and the steps before it are done; emptying a section reopens it.
 */
@NullMarked
package nl.pop4j.plan.guidance;

import org.jspecify.annotations.NullMarked;
