package nl.pop4j.dossier.conversation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.conversation.invitation.AgendaItem;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * What was sent beforehand.
 *
 * <p>See {@link ConversationDossier} for an example.
 *
 * @param purpose what the talk is for
 * @param agenda what is talked about, in order
 * @param course how it goes, possibly empty
 * @param questions what to think about beforehand, in the language of the dossier, possibly none
 * @param leadDays how many working days there are at least to prepare
 * @param sentOn the day on which it went out
 */
public record InvitationPart(
        @Personal(DataCategory.DEVELOPMENT) String purpose,
        List<AgendaItem> agenda,
        @Personal(DataCategory.DEVELOPMENT) String course,
        List<String> questions,
        int leadDays,
        LocalDate sentOn) {

    /** Copies the lists. */
    public InvitationPart {
        agenda = ImmutableList.copyOf(agenda);
        questions = ImmutableList.copyOf(questions);
    }

    /** The day only. */
    @Override
    public String toString() {
        return "InvitationPart[" + sentOn + "]";
    }
}
