package nl.pop4j.port;

import nl.pop4j.conversation.planning.EarliestPlanner;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.TalkPlan;

/**
 * Finds times for the talks of a department.
 *
 * <p>A host with a solver puts it here. What it answers is held against
 * {@link nl.pop4j.conversation.planning.PlanningRules} before anybody sees it; a talk for which it finds no time is
 * unplaced, which is an answer and no failure. It is called outside any transaction and may take its time.
 *
 * <p>{@link nl.pop4j.conversation.planning.PlanningRound} shows what it is given.
 */
@FunctionalInterface
public interface ConversationPlanner {

    /** Times for the talks of a round; every request is planned or unplaced, once. */
    TalkPlan plan(PlanningRound round);

    /** The library's own: plain, fast, the same answer every time. */
    static ConversationPlanner standard() {
        return EarliestPlanner::plan;
    }
}
