package nl.pop4j.dossier.conversation;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * Which conversation this is, of whom, and how it stands.
 *
 * <p>See {@link ConversationDossier} for an example.
 *
 * @param conversation id of the conversation
 * @param plan id of the plan that it is about, empty for none
 * @param kind what kind of talk
 * @param status how it stands
 * @param language the language in which it is printed
 * @param organisation what the organisation is called
 * @param employee with whom
 * @param leader who leads it for the employer
 * @param companion whom the employee brings, empty for nobody
 * @param made the day on which the dossier was made
 */
public record ConversationHead(
        String conversation,
        String plan,
        ConversationKind kind,
        ConversationStatus status,
        Locale language,
        String organisation,
        Participant employee,
        Participant leader,
        @Personal(DataCategory.IDENTIFIER) String companion,
        LocalDate made) {

    /** The conversation only. */
    @Override
    public String toString() {
        return "ConversationHead[" + conversation + "]";
    }
}
