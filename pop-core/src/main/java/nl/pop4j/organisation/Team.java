package nl.pop4j.organisation;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * Employees under one manager. Who they are on a day is for the host's directory to say.
 *
 * <p>Example: {@code new Team("beuk", LocalizedText.of("De Beuk", "The Beech"), ahmed)} is led by Ahmed.
 *
 * @param id names it, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param name what it is called
 * @param lead the manager
 */
public record Team(
        String id,
        LocalizedText name,
        @Personal(DataCategory.IDENTIFIER) PersonId lead) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public Team {
        Ids.check(id);
    }
}
