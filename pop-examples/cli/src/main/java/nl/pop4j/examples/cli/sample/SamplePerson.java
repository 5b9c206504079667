package nl.pop4j.examples.cli.sample;

import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An employee of the sample organisation.
 *
 * @param id who
 * @param name how the person is called
 * @param function what the person does
 * @param team in which team
 * @param manager who leads the person, or null
 * @param role the role profile of the function
 */
public record SamplePerson(
        PersonId id,
        String name,
        LocalizedText function,
        String team,
        @Nullable PersonId manager,
        RoleCode role) {

    /** The first word of the name, by which a story calls the person. */
    public String firstName() {
        return name.substring(0, name.indexOf(' '));
    }

    /** The masked id only. */
    @Override
    public String toString() {
        return "SamplePerson[" + id + "]";
    }
}
