package nl.pop4j.conversation;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import nl.pop4j.conversation.record.ConversationPoint;

/**
 * What kind of talk it is. An appraisal (beoordelingsgesprek) is none of them: a plan is no ground for one.
 *
 * <p>See {@link Completeness} for an example.
 */
public enum ConversationKind {
    /** Comes first: purpose, how the talk about the plan goes, how to prepare (voorbereidend gesprek). */
    PREPARATORY(EnumSet.of(ConversationPoint.PURPOSE, ConversationPoint.COURSE, ConversationPoint.HOW_TO_PREPARE)),
    /** About the plan itself (POP-gesprek). */
    POP(EnumSet.of(
            ConversationPoint.RESULTS_EXPECTED,
            ConversationPoint.COMPETENCES_NEEDED,
            ConversationPoint.MASTERED,
            ConversationPoint.TO_DEVELOP,
            ConversationPoint.REALISTIC_WHEN,
            ConversationPoint.HELP_AND_GUIDANCE,
            ConversationPoint.EVALUATION_CRITERIA,
            ConversationPoint.EVALUATION_DATE)),
    /** About how the work goes, for both sides (functioneringsgesprek). */
    PERFORMANCE(EnumSet.noneOf(ConversationPoint.class)),
    /** About where someone wants to go (loopbaangesprek). */
    CAREER(EnumSet.noneOf(ConversationPoint.class)),
    /** About progress (voortgangsgesprek). */
    REVIEW(EnumSet.of(ConversationPoint.OPEN_ACTIONS));

    private final ImmutableSet<ConversationPoint> points;

    ConversationKind(Set<ConversationPoint> points) {
        this.points = ImmutableSet.copyOf(points);
    }

    /** The points that such a talk covers, unless there is a reason. */
    public Set<ConversationPoint> points() {
        return points;
    }

    /** Whether its agenda must hold the goals of the employee and those of the organisation. */
    public boolean needsGoalsOfBoth() {
        return this == POP;
    }
}
