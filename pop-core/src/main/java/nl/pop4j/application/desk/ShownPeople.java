package nl.pop4j.application.desk;

import java.util.Locale;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.privacy.FormerEmployee;
import nl.pop4j.shared.id.PersonId;

/**
 * How people are shown to readers: by the card that the host gives; who was erased as a former employee; whoever else
 * the host does not know by id, since a person's name is the host's to give.
 *
 * @param people the host's people
 */
public record ShownPeople(PersonDirectory people) {

    /** The card of a person, in a language where there is a choice. */
    public PersonCard card(PersonId person, Locale language, Situation situation) {
        return people.find(situation.tenant(), person)
                .orElseGet(() -> new PersonCard(
                        person,
                        person.equals(FormerEmployee.ID)
                                ? situation.settings().texts().text("person.former", language)
                                : person.value(),
                        ""));
    }
}
