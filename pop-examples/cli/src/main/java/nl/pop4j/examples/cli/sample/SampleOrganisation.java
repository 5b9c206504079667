package nl.pop4j.examples.cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.json.PopJson;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.organisation.Objective;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.Position;
import nl.pop4j.port.PersonCard;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Zorggroep De Lindehof: a care organisation with ten employees in three teams.
 *
 * @param framework its competences, scale and role profiles
 * @param needs its objectives, and the position that comes free
 * @param people its employees
 * @param ratings who rated whom
 */
public record SampleOrganisation(
        CompetenceFramework framework, OrganisationNeeds needs, List<SamplePerson> people, List<SampleRating> ratings) {

    /** The organisation as a tenant. */
    public static final TenantId TENANT = TenantId.of("lindehof");

    /** What the organisation and the people in the sample plan say. */
    static final Texts TEXTS = Texts.load(SampleOrganisation.class::getResourceAsStream, "nl", "en");

    /** Copies the lists. */
    public SampleOrganisation {
        people = List.copyOf(people);
        ratings = List.copyOf(ratings);
    }

    /** Reads the files of the sample. */
    public static SampleOrganisation load(SampleDates dates) {
        return new SampleOrganisation(
                readFramework(),
                new OrganisationNeeds(objectives(dates), positions(dates), Version.NONE),
                SampleTable.rows("people.tsv").stream()
                        .map(SampleOrganisation::person)
                        .toList(),
                SampleTable.rows("ratings.tsv").stream()
                        .map(row -> rating(row, dates))
                        .toList());
    }

    /** What the organisation is called. */
    public static String name(Locale language) {
        return TEXTS.text("organisation", language);
    }

    /**
     * The employee with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SamplePerson person(PersonId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no person " + id));
    }

    /** The employees and who leads whom, with functions in this language. */
    public InMemoryPeople directory(Locale language) {
        InMemoryPeople directory = InMemoryPeople.none();
        for (SamplePerson person : people) {
            directory = directory.with(
                    new PersonCard(person.id(), person.name(), person.function().in(language)));
            PersonId manager = person.manager();
            if (manager != null) {
                directory = directory.managing(manager, person.id());
            }
        }
        return directory;
    }

    private static CompetenceFramework readFramework() {
        try (InputStream in = SampleTable.open("framework.json")) {
            return PopJson.standard().readFramework(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Objective> objectives(SampleDates dates) {
        return SampleTable.rows("objectives.tsv").stream()
                .map(row -> new Objective(
                        ObjectiveId.of(cell(row, "objective")),
                        text(row, "title"),
                        DateRange.ofClosed(dates.parse(cell(row, "first")), dates.parse(cell(row, "last")))))
                .toList();
    }

    private static List<Position> positions(SampleDates dates) {
        return SampleTable.rows("positions.tsv").stream()
                .map(row -> Position.of(
                        cell(row, "role"),
                        text(row, "title"),
                        RoleCode.of(cell(row, "role")),
                        dates.parse(cell(row, "from"))))
                .toList();
    }

    private static SamplePerson person(Map<String, String> row) {
        String manager = cell(row, "manager");
        return new SamplePerson(
                PersonId.of(cell(row, "person")),
                cell(row, "name"),
                text(row, "function"),
                cell(row, "team"),
                manager.isEmpty() ? null : PersonId.of(manager),
                RoleCode.of(cell(row, "role")));
    }

    private static SampleRating rating(Map<String, String> row, SampleDates dates) {
        LocalDate on = dates.parse(cell(row, "on"));
        return new SampleRating(
                PersonId.of(cell(row, "employee")),
                PersonId.of(cell(row, "assessor")),
                CompetenceCode.of(cell(row, "competence")),
                Level.parse(cell(row, "level")),
                on);
    }

    private static LocalizedText text(Map<String, String> row, String column) {
        return LocalizedText.of(cell(row, column + "_nl"), cell(row, column + "_en"));
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("no column " + column);
        }
        return cell;
    }
}
