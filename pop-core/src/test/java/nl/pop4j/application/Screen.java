package nl.pop4j.application;

import java.util.List;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.review.ReviewCycle;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody opened it, with what stands beside it.
 *
 * @param plan the plan
 * @param reviews the reviews around it, or null while none are planned
 * @param comments what is said about it
 */
record Screen(DevelopmentPlan plan, @Nullable ReviewCycle reviews, List<PlanComment> comments) {}
