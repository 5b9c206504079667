package nl.pop4j.port;

import com.google.common.base.CharMatcher;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * What a document says about a person.
 *
 * <p>{@link nl.pop4j.memory.InMemoryPeople} shows where it comes from.
 *
 * @param person who
 * @param name how the person is called
 * @param function what the person does, possibly empty
 * @param mail where calendar invitations go, empty where the host gives none
 */
public record PersonCard(
        @Personal(DataCategory.IDENTIFIER) PersonId person,
        @Personal(DataCategory.IDENTIFIER) String name,
        @Personal(DataCategory.EMPLOYMENT) String function,
        @Personal(DataCategory.IDENTIFIER) String mail) {

    private static final CharMatcher ADDRESS = CharMatcher.inRange('!', '~').and(CharMatcher.noneOf("<>()[]\\,;:\""));

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if the mail address is neither empty nor visible ASCII around one at sign, at most
     *     254 characters
     */
    public PersonCard {
        boolean isAddress = mail.length() <= 254
                && ADDRESS.matchesAllOf(mail)
                && CharMatcher.is('@').countIn(mail) == 1
                && mail.indexOf('@') > 0
                && !mail.endsWith("@");
        if (!mail.isEmpty() && !isAddress) {
            throw new IllegalArgumentException("mail must be an address or empty");
        }
    }

    /** A card without a mail address. */
    public PersonCard(PersonId person, String name, String function) {
        this(person, name, function, "");
    }

    /** The masked id only. */
    @Override
    public String toString() {
        return "PersonCard[" + person + "]";
    }
}
