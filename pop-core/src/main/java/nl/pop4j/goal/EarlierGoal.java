package nl.pop4j.goal;

import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PlanId;

/**
 * The goal of an earlier plan that a goal goes on with.
 *
 * <p>{@link GoalOrigin} shows where it stands.
 *
 * @param plan the earlier plan
 * @param goal its goal
 */
public record EarlierGoal(PlanId plan, GoalId goal) {}
