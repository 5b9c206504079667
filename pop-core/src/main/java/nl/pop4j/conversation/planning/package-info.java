/**
 * Times for the talks of a whole department.
 *
 * <p>A {@link nl.pop4j.conversation.planning.PlanningRound} says which talks need a time and when people can;
 * {@link nl.pop4j.conversation.planning.EarliestPlanner} finds times in a plain way, and
 * {@link nl.pop4j.conversation.planning.PlanningRules} say what every plan must keep to, whoever made it. Nothing is
 * stored: an appointment is made of a planned talk as of any other.
 */
@NullMarked
package nl.pop4j.conversation.planning;

import org.jspecify.annotations.NullMarked;
