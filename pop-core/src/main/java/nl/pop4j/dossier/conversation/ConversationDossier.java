package nl.pop4j.dossier.conversation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as documents show it.
 *
 * <p>Example: {@code pop.conversing().dossier(tenant, actor, talk)} of a talk to which Noor is invited holds what was
 * sent to her, and null as its record.
 *
 * @param head which conversation, of whom, and how it stands
 * @param appointment when and where
 * @param changes how often time or place were changed or it was called off
 * @param invitation what was sent, or null
 * @param openActions what is still open of the plan, one line each
 * @param checklists what not to forget, for both sides
 * @param record what was said, or null before it was held or for who may not see it
 */
public record ConversationDossier(
        ConversationHead head,
        Appointment appointment,
        int changes,
        @Nullable InvitationPart invitation,
        @Personal(DataCategory.DEVELOPMENT) List<String> openActions,
        List<ChecklistPart> checklists,
        @Nullable RecordPart record) {

    /** Copies the lists. */
    public ConversationDossier {
        openActions = ImmutableList.copyOf(openActions);
        checklists = ImmutableList.copyOf(checklists);
    }

    /** The conversation only. */
    @Override
    public String toString() {
        return "ConversationDossier[" + head.conversation() + "]";
    }
}
