/**
 * What all plans together ask of an organisation, held against what it can offer.
 *
 * <p>{@link nl.pop4j.plan.demand.DemandCount} takes plans one at a time and keeps sums only;
 * {@link nl.pop4j.plan.demand.DemandReport} says for each supply how much is asked, signed for or proposed, with a warning
 * where that is more than there is. Nobody is named: the package hands out neither people nor plans.
 */
@NullMarked
package nl.pop4j.plan.demand;

import org.jspecify.annotations.NullMarked;
