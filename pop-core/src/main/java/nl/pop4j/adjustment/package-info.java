/**
 * Agreed adjustments at work: special-category data, walled off.
 *
 * <p>{@link nl.pop4j.adjustment.WorkAdjustments} holds what was agreed with one employee, never why it is needed;
 * {@link nl.pop4j.adjustment.AdjustmentCommands} changes it. The package has no events: that there is an adjustment
 * would itself tell something about health (GDPR art. 9). No other package of the model may look into it; it has a
 * store, a permission and a retention of its own, and nothing of it enters plans, lists, documents or figures.
 */
@NullMarked
package nl.pop4j.adjustment;

import org.jspecify.annotations.NullMarked;
