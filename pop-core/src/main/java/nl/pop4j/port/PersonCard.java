package nl.pop4j.port;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * What a document says about a person.
 *
 * @param person who
 * @param name how the person is called
 * @param function what the person does, possibly empty
 */
public record PersonCard(
        @Personal(DataCategory.IDENTIFIER) PersonId person,
        @Personal(DataCategory.IDENTIFIER) String name,
        @Personal(DataCategory.EMPLOYMENT) String function) {

    /** The masked id only. */
    @Override
    public String toString() {
        return "PersonCard[" + person + "]";
    }
}
