/**
 * Funding and rights as dated data with a source: never hard-wired, and none of it legal advice.
 *
 * <p>A {@link nl.pop4j.goal.funding.PolicyPack} holds the {@link nl.pop4j.goal.funding.Scheme schemes}, rights and duties
 * of one country, each valid between dates and with a {@link nl.pop4j.goal.funding.Source} that says how sure it is. Two
 * packs come as data files; a host replaces them or adds entries of its own. {@link nl.pop4j.goal.funding.TrainingTerms}
 * say on which terms an activity is paid, {@link nl.pop4j.goal.funding.TrainingCredit} counts a Belgian training right, of which a {@link
 * nl.pop4j.goal.funding.TrainingEntitlement} says what somebody may count on.
 */
@NullMarked
package nl.pop4j.goal.funding;

import org.jspecify.annotations.NullMarked;
