package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CurrentLevel;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.gap.GapChange;
import nl.pop4j.gap.GapChanges;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AssessingTest {

    private static final PersonId COACH = PersonId.of("p-coach");

    @Test
    @Tag("D3.4")
    void showsInTheDossierHowFarEmployeeAndManagerStandApart() {
        Office office = new Office(Samples.TENANT, Map.of(COACH, Role.COACH)).signed();
        rate(office, NOOR, Samples.MEDICATION, 4, Samples.TODAY);
        CompetenceLine seen = medication(office, AHMED);
        assertThat(seen.current()).isEqualByComparingTo("2");
        assertThat(seen.selfMinusManager()).isEqualByComparingTo("2");
        assertThat(seen.spread()).isEqualByComparingTo("2");
        CompetenceLine hidden = medication(office, Actor.of(COACH));
        assertThat(hidden.selfMinusManager()).isNull();
        assertThat(hidden.spread()).isNull();
    }

    @Test
    @Tag("D5.12")
    void givesTheLevelsOfAnyDayAndNotesThatTheyWereRead() {
        Office office = new Office().begun();
        LocalDate lastWeek = Samples.TODAY.minusDays(7);
        rate(office, AHMED, Samples.LISTENING, 1, lastWeek);
        rate(office, AHMED, Samples.LISTENING, 3, Samples.TODAY);
        assertThat(levels(office, lastWeek.minusDays(1))).isEmpty();
        assertThat(levels(office, lastWeek)).singleElement().satisfies(level -> {
            assertThat(level.level()).isEqualTo(Level.of(1));
            assertThat(level.policy()).isEqualTo("manager-decides");
            assertThat(level.latest().get(0).assessor().kind()).isEqualTo(Assessor.Kind.MANAGER);
        });
        assertThat(levels(office, Samples.TODAY)).hasSize(4);
        assertThat(office.readings()).extracting(entry -> entry.operation()).contains("VIEW_ASSESSMENT");
    }

    @Test
    @Tag("D1.7")
    @Tag("D5.12")
    void showsHowOnePersonsGapsChangedBetweenTwoDays() {
        Office office = new Office().signed();
        LocalDate lastWeek = Samples.TODAY.minusDays(7);
        rate(office, AHMED, Samples.MEDICATION, 1, lastWeek);
        GapChanges changes =
                office.pop.gapFinding().changes(office.tenant, AHMED, Samples.PLAN, lastWeek, Samples.TODAY);
        assertThat(changes.changes())
                .extracting(change -> change.competence() + " " + change.kind())
                .containsExactly("V1 NARROWED", "C2 NEWLY_KNOWN", "V2 NEWLY_KNOWN");
        assertThat(changes.changes().get(0).text(Texts.standard(), LocalizedText.DUTCH, "Medicatie"))
                .isEqualTo("Medicatie: van 1 naar 2, streefniveau 4. De kloof is kleiner geworden.");
    }

    @Test
    @Tag("D5.12")
    void holdsThePastAgainstTheTargetsThatWereSignedByThen() {
        Office office = new Office().signed();
        SetTarget lower = new SetTarget(
                office.id(),
                Office.PLAN,
                office.version(),
                "V1",
                BigDecimal.valueOf(2),
                BigDecimal.ONE,
                "PRESENT_ROLE",
                null);
        assertThat(office.give(NOOR, lower).isDone()).isTrue();
        GapChange medication = office.pop
                .gapFinding()
                .changes(office.tenant, AHMED, Samples.PLAN, Samples.TODAY.minusDays(1), Samples.TODAY)
                .changes()
                .get(0);
        assertThat(medication.targetThen()).isEqualTo(Level.of(2));
        assertThat(medication.targetNow()).isEqualTo(Level.of(4));
    }

    private static List<CurrentLevel> levels(Office office, LocalDate day) {
        return office.pop.assessing().levelsAsOf(office.tenant, AHMED, Samples.NOOR, Samples.FRAMEWORK, day);
    }

    private static CompetenceLine medication(Office office, Actor reader) {
        return office.pop.planning().dossier(office.tenant, reader, Samples.PLAN).competences().stream()
                .filter(line -> line.name().equals("Medicatie verstrekken"))
                .findFirst()
                .orElseThrow();
    }

    private static void rate(Office office, Actor actor, CompetenceCode code, int level, LocalDate on) {
        GiveRating rating = new GiveRating(
                office.id(),
                Samples.NOOR.value(),
                Samples.FRAMEWORK.value(),
                code.value(),
                BigDecimal.valueOf(level),
                on);
        assertThat(office.give(actor, rating).isDone()).isTrue();
    }
}
