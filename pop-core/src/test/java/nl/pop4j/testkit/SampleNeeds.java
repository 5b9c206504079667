package nl.pop4j.testkit;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.organisation.Change;
import nl.pop4j.organisation.Commitment;
import nl.pop4j.organisation.Objective;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.Position;
import nl.pop4j.organisation.RequiredCertificate;
import nl.pop4j.organisation.Requirement;
import nl.pop4j.organisation.Team;
import nl.pop4j.organisation.possibility.CoachingCapacity;
import nl.pop4j.organisation.possibility.Possibilities;
import nl.pop4j.organisation.possibility.TeamBudget;
import nl.pop4j.organisation.possibility.TrainingOffer;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.shared.id.PersonId;

/**
 * What the sample organisation needs in 2027 to 2029 and can offer: nothing is wrong with it.
 *
 * <p>Example: {@code NeedsCheck.check(SampleNeeds.committed()).isEmpty()} is true.
 */
public final class SampleNeeds {

    /** A member of management. */
    public static final PersonId DIRECTOR = PersonId.of("p-marijke-1");

    /** A position that one carer can fill from 2028. */
    public static final String CARER = "verzorgende-ig-west";

    /** A training of two places. */
    public static final String MEDICATION_TRAINING = "medicatieveiligheid";

    /** Ahmed's team. */
    public static final String TEAM_WEST = "team-west";

    /** The certificate that a carer needs. */
    public static final String FIRST_AID = "bhv";

    private SampleNeeds() {}

    /** The needs, with management's commitment. */
    public static OrganisationNeeds committed() {
        return stated().committed(new Commitment(DIRECTOR, LocalDate.of(2026, 11, 2)));
    }

    /** The needs before management has committed to them. */
    public static OrganisationNeeds stated() {
        return OrganisationNeeds.builder()
                .horizon(days("2027-01-01", "2029-12-31"))
                .objectives(List.of(
                        objective(
                                Samples.FEWER_ERRORS,
                                "Minder medicatiefouten",
                                "Fewer errors",
                                "2026-01-01",
                                "2027-12-31"),
                        objective(Samples.LAST_YEARS, "Nieuw rooster", "New roster", "2025-01-01", "2025-12-31")))
                .changes(List.of(
                        change(
                                "wijkzorg",
                                Change.Kind.BUSINESS_DEVELOPMENT,
                                "Meer zorg in de wijk",
                                "More care at home"),
                        change("epd", Change.Kind.PROCESS_CHANGE, "Nieuw zorgdossier", "New care records")))
                .positions(List.of(Position.of(
                        CARER,
                        LocalizedText.of("Verzorgende team West", "Carer, team West"),
                        RoleCode.of("verzorgende-ig"),
                        LocalDate.of(2028, 1, 1))))
                .requirements(requirements())
                .certificates(List.of(new RequiredCertificate(
                        FIRST_AID,
                        RoleCode.of("verzorgende-ig"),
                        LocalizedText.of("Bhv-diploma", "First aid at work"))))
                .teams(List.of(new Team(TEAM_WEST, LocalizedText.of("Team West", "Team West"), Samples.AHMED)))
                .possibilities(possibilities())
                .build();
    }

    private static List<Requirement> requirements() {
        return List.of(
                requirement("zelfstandig", Requirement.Kind.BEHAVIOUR, "Beslist zelf bij de cliënt", "wijkzorg"),
                new Requirement(
                        "medicatie",
                        Requirement.Kind.KNOWLEDGE,
                        LocalizedText.of("Kent het medicatieprotocol", "Knows the medication protocol"),
                        CARER,
                        Samples.MEDICATION,
                        Level.of(4)),
                requirement("rapporteren", Requirement.Kind.EXPERIENCE, "Heeft digitaal gerapporteerd", "epd"));
    }

    private static Possibilities possibilities() {
        DateRange year = Samples.YEAR_2027;
        return new Possibilities(
                List.of(new TrainingOffer(
                        MEDICATION_TRAINING,
                        LocalizedText.of("Medicatieveiligheid", "Medication safety"),
                        "Zorgacademie Maas",
                        Money.ofEuros(850),
                        16 * 60,
                        List.of(days("2027-02-01", "2027-02-02"), days("2027-09-06", "2027-09-07")),
                        List.of(Samples.MEDICATION),
                        2)),
                List.of(new CoachingCapacity(year, 400 * 60)),
                List.of(new TeamBudget(TEAM_WEST, year, Money.ofEuros(4_000))));
    }

    private static Objective objective(ObjectiveId id, String dutch, String english, String first, String last) {
        return new Objective(id, LocalizedText.of(dutch, english), days(first, last));
    }

    private static Change change(String id, Change.Kind kind, String dutch, String english) {
        return new Change(id, kind, LocalizedText.of(dutch, english), days("2027-01-01", "2028-12-31"));
    }

    private static Requirement requirement(String id, Requirement.Kind kind, String dutch, String serves) {
        return new Requirement(id, kind, LocalizedText.of(LocalizedText.DUTCH, dutch), serves, null, null);
    }

    private static DateRange days(String first, String last) {
        return DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }
}
