package nl.pop4j.dossier.conversation;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * Somebody who takes part in a conversation.
 *
 * <p>Example: {@code new Participant("Noor", "Verpleegkundige", "")} has no mail address, so that a calendar shows the
 * talk without asking her to accept it.
 *
 * @param name how the person is called
 * @param function what the person does, possibly empty
 * @param mail the person's mail address, empty where the host gave none
 */
public record Participant(
        @Personal(DataCategory.IDENTIFIER) String name,
        @Personal(DataCategory.EMPLOYMENT) String function,
        @Personal(DataCategory.IDENTIFIER) String mail) {

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "Participant[]";
    }
}
