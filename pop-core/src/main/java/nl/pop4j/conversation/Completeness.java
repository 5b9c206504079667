package nl.pop4j.conversation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/**
 * What a held conversation still lacks before it can be closed. Each lack is done, or gets a reason under its pointer.
 *
 * <p>Example: where nobody talked about when the evaluation is, {@link #missing} holds a finding at
 * {@code /record/covered/EVALUATION_DATE}.
 */
public final class Completeness {

    /** The employer has no answer whether the employee brings somebody. */
    public static final RuleCode TRUSTED_PERSON = RuleCode.of("CONVERSATION-OPEN-1");

    /** What was heard is not written down. */
    public static final RuleCode HEARD = RuleCode.of("CONVERSATION-OPEN-3");

    /** What was agreed is not written down. */
    public static final RuleCode AGREED = RuleCode.of("CONVERSATION-OPEN-4");

    /** The employee has not confirmed the record. */
    public static final RuleCode EMPLOYEE_CONFIRMATION = RuleCode.of("CONVERSATION-OPEN-2");

    /** The employer has not confirmed the record. */
    public static final RuleCode EMPLOYER_CONFIRMATION = RuleCode.of("CONVERSATION-OPEN-5");

    /** The employee has no copy. */
    public static final RuleCode COPY = RuleCode.of("CONVERSATION-OPEN-6");

    /** A reason for something that is not missing: {@code pointer}. */
    public static final RuleCode NOT_MISSING = RuleCode.of("CONVERSATION-REASON-1");

    private Completeness() {}

    /** The code of a point that was not covered, such as {@code CONVERSATION-POINT-MASTERED}. */
    public static RuleCode code(ConversationPoint point) {
        return RuleCode.of("CONVERSATION-POINT-" + point.name().replace('_', '-'));
    }

    /** All that is still missing, in the order in which it would be done. */
    public static Findings missing(Conversation conversation) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        if (!conversation.trustedPerson().isAnswered()) {
            found.add(lack(TRUSTED_PERSON, "/trustedPerson", ImmutableMap.of()));
        }
        ConversationRecord record = conversation.record();
        for (ConversationPoint point : conversation.points()) {
            if (record == null || !record.covered().contains(point)) {
                found.add(lack(code(point), "/record/covered/" + point, ImmutableMap.of()));
            }
        }
        if (record == null || record.heard().isBlank()) {
            found.add(lack(HEARD, "/record/heard", ImmutableMap.of()));
        }
        if (record == null || (record.agreed().isBlank() && record.agreements().isEmpty())) {
            found.add(lack(AGREED, "/record/agreed", ImmutableMap.of()));
        }
        for (Party party : Party.values()) {
            if (conversation.confirmation(party).isEmpty()) {
                found.add(lack(
                        party == Party.EMPLOYEE ? EMPLOYEE_CONFIRMATION : EMPLOYER_CONFIRMATION,
                        "/confirmations/" + party,
                        ImmutableMap.of()));
            }
        }
        if (conversation.copy() == null) {
            found.add(lack(COPY, "/copy", ImmutableMap.of()));
        }
        return new Findings(found.build());
    }

    /** What keeps it from being closed with these reasons: what is missing without one, and reasons for nothing. */
    static Findings closable(Conversation conversation, Map<String, String> reasons) {
        Findings missing = missing(conversation);
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        missing.stream()
                .filter(lack -> reasons.getOrDefault(lack.pointer(), "").isBlank())
                .forEach(found::add);
        Set<String> pointers = missing.stream().map(Finding::pointer).collect(ImmutableSet.toImmutableSet());
        reasons.keySet().stream()
                .filter(pointer -> !pointers.contains(pointer))
                .forEach(pointer -> found.add(lack(NOT_MISSING, "/reasons", ImmutableMap.of("pointer", pointer))));
        return new Findings(found.build());
    }

    private static Finding lack(RuleCode code, String pointer, Map<String, String> arguments) {
        return Finding.error(code, pointer, arguments);
    }
}
