package nl.pop4j.dossier.conversation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a talk, who confirmed it and how it was closed.
 *
 * <p>See {@link ConversationDossier} for an example.
 *
 * @param heldOn the day of the talk
 * @param covered the points that were talked about
 * @param leftOut the points that were to be talked about and were not
 * @param heard what the two told each other, possibly empty
 * @param agreed what they agreed in their own words, possibly empty
 * @param promises what each side promised
 * @param confirmations who confirmed the record
 * @param copy that the employee has a copy, or null
 * @param reasons why something was left out, one line each
 */
public record RecordPart(
        LocalDate heldOn,
        List<ConversationPoint> covered,
        List<ConversationPoint> leftOut,
        @Personal(DataCategory.DEVELOPMENT) String heard,
        @Personal(DataCategory.DEVELOPMENT) String agreed,
        List<AgreementLine> promises,
        List<ConfirmationLine> confirmations,
        @Nullable HandedCopy copy,
        @Personal(DataCategory.DEVELOPMENT) List<String> reasons) {

    /** Copies the lists. */
    public RecordPart {
        covered = ImmutableList.copyOf(covered);
        leftOut = ImmutableList.copyOf(leftOut);
        promises = ImmutableList.copyOf(promises);
        confirmations = ImmutableList.copyOf(confirmations);
        reasons = ImmutableList.copyOf(reasons);
    }

    /** The day only. */
    @Override
    public String toString() {
        return "RecordPart[" + heldOn + "]";
    }
}
