package nl.pop4j.conversation.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * What was said: first what was heard, and only then what was agreed.
 *
 * <p>Example: {@code ConversationRecord.of(monday).hearing("Noor vindt de cursus zwaar.").agreeing("Ze krijgt er een
 * middag voor.", List.of())} is heard and agreed; without {@code hearing} it is an {@code IllegalArgumentException}.
 *
 * @param heldOn the day of the talk
 * @param covered the points that were talked about
 * @param heard what the two told each other, possibly empty, at most 8,000 characters
 * @param agreed what they agreed in their own words, possibly empty, at most 8,000 characters
 * @param agreements what each side promised, none while nothing was heard
 */
public record ConversationRecord(
        LocalDate heldOn,
        Set<ConversationPoint> covered,
        @Personal(DataCategory.DEVELOPMENT) String heard,
        @Personal(DataCategory.DEVELOPMENT) String agreed,
        List<Agreement> agreements) {

    /**
     * Copies the parts and checks the order.
     *
     * @throws IllegalArgumentException if something was agreed though nothing was heard, or a text is too long or
     *     unclean
     */
    public ConversationRecord {
        covered = ImmutableSet.copyOf(covered.stream().sorted().toList());
        agreements = ImmutableList.copyOf(agreements);
        UserText.checked("heard", heard, UserText.LONG);
        UserText.checked("agreed", agreed, UserText.LONG);
        if (heard.isBlank() && !(agreed.isBlank() && agreements.isEmpty())) {
            throw new IllegalArgumentException("heard must come before agreed");
        }
    }

    /** A talk of which nothing is written yet. */
    public static ConversationRecord of(LocalDate heldOn) {
        return new ConversationRecord(heldOn, ImmutableSet.of(), "", "", ImmutableList.of());
    }

    /** The same with this point talked about. */
    public ConversationRecord covering(ConversationPoint point) {
        Set<ConversationPoint> all = ImmutableSet.<ConversationPoint>builder()
                .addAll(covered)
                .add(point)
                .build();
        return new ConversationRecord(heldOn, all, heard, agreed, agreements);
    }

    /** The same with these words heard. */
    public ConversationRecord hearing(String words) {
        return new ConversationRecord(heldOn, covered, words, agreed, agreements);
    }

    /**
     * The same with this agreed.
     *
     * @throws IllegalArgumentException if nothing was heard
     */
    public ConversationRecord agreeing(String words, List<Agreement> promises) {
        return new ConversationRecord(heldOn, covered, heard, words, promises);
    }

    /** The day only. */
    @Override
    public String toString() {
        return "ConversationRecord[heldOn=" + heldOn + ", covered=" + covered + "]";
    }
}
