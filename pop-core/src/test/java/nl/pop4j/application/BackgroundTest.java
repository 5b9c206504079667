package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.dossier.background.CancelledReview;
import nl.pop4j.dossier.background.ChangeLine;
import nl.pop4j.dossier.background.FilingLine;
import nl.pop4j.dossier.background.NeedLine;
import nl.pop4j.dossier.background.ObjectiveLine;
import nl.pop4j.dossier.background.PlanBackground;
import nl.pop4j.dossier.background.PresentationLine;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.execution.Filing.CopyMeans;
import nl.pop4j.plan.execution.Presentation.Feasibility;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final PopJson JSON = PopJson.standard();
    private static final PersonId COACH = PersonId.of("p-coach");

    @Test
    @Tag("D2.5")
    void showsTheObjectivesOfTheOrganisationWithTheGoalsThatServeThem() {
        PlanBackground around = dossier(new Office().signed(), NOOR).background();
        assertThat(around.objectives())
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Minder medicatiefouten"))
                .extracting(ObjectiveLine::goals)
                .isEqualTo(List.of("D1"));
    }

    @Test
    @Tag("D2.8")
    void showsEachNeedWithWhatWasDecidedAndWhichGoalTakesItUp() {
        Office office = new Office().signed();
        PlanBackground around = dossier(office, NOOR).background();
        assertThat(around.needs())
                .extracting(NeedLine::text)
                .containsExactlyElementsOf(Samples.content().needs().stream()
                        .map(need -> need.text())
                        .toList());
        assertThat(around.needs())
                .extracting(NeedLine::decision)
                .contains(Samples.content().priorities().decisions().get(0));
        assertThat(around.needs()).anyMatch(line -> line.goals().contains("D1"));
    }

    @Test
    @Tag("D3.6")
    void showsWhoWasThereAndWhatTheyFound() {
        Office office = new Office().proposed();
        Office.done(office.give(
                AHMED,
                new RecordPresentation(
                        office.id(),
                        PLAN,
                        office.version(),
                        1,
                        Samples.TODAY,
                        List.of(Samples.NOOR.value()),
                        "CHANGES_ASKED",
                        "Eerst de roosters.")));
        PresentationLine line = dossier(office, NOOR).background().presentation();
        assertThat(line)
                .isEqualTo(new PresentationLine(
                        Samples.TODAY,
                        List.of("Noor de Wit"),
                        Samples.AHMED.value(),
                        Feasibility.CHANGES_ASKED,
                        "Eerst de roosters."));
    }

    @Test
    @Tag("D1.3")
    void showsWhereTheSignedRevisionIsKeptAndThatTheEmployeeGotACopy() {
        Office office = new Office().signed();
        assertThat(dossier(office, NOOR).background().filing()).isNull();
        Office.done(office.give(
                HANNA,
                new FileRevision(
                        office.id(),
                        PLAN,
                        office.version(),
                        1,
                        office.plan().signed().orElseThrow().digest().hex(),
                        Samples.TODAY,
                        "Twee jaar na einde dienst",
                        false,
                        Samples.TODAY,
                        "POST")));
        assertThat(dossier(office, NOOR).background().filing())
                .isEqualTo(new FilingLine(
                        Samples.TODAY, "Twee jaar na einde dienst", false, Samples.TODAY, CopyMeans.POST));
    }

    @Test
    @Tag("D5.1")
    void saysInWordsWhatDiffersFromTheRevisionOnWhichBothAgreedBefore() {
        Office office = new Office().signed();
        assertThat(dossier(office, NOOR).background().changes()).isEmpty();
        PlanBackground around = dossier(changed(office), NOOR).background();
        assertThat(around.comparedWith()).isEqualTo(1);
        assertThat(around.changes())
                .contains(
                        new ChangeLine(
                                FieldGroup.CAPACITY,
                                ChangeLine.Kind.CHANGED,
                                "Tijd en budget",
                                "budget",
                                Samples.content()
                                        .capacity()
                                        .budget()
                                        .in(Samples.content().language()),
                                Money.ofEuros(9_999).in(Samples.content().language())),
                        new ChangeLine(
                                FieldGroup.AGREEMENTS,
                                ChangeLine.Kind.ADDED,
                                "Afspraak: Ahmed regelt een plek.",
                                "",
                                "",
                                "Ahmed regelt een plek."))
                .allSatisfy(line -> assertThat(line.subject() + line.fact()).doesNotContain("/", "{"));
        assertThat(around.changes())
                .filteredOn(line -> line.kind() == ChangeLine.Kind.REMOVED)
                .extracting(ChangeLine::part)
                .containsOnly(FieldGroup.AGREEMENTS);
    }

    @Test
    @Tag("R11")
    void showsNoMoreOfTheBackgroundThanOfThePlan() {
        Office office = changed(new Office(Samples.TENANT, Map.of(COACH, Role.TRUSTED_PERSON)).signed());
        PlanDossier extract = dossier(office, Actor.of(COACH));
        assertThat(extract.leavesOut(FieldGroup.CAPACITY)).isTrue();
        assertThat(extract.background().changes())
                .isNotEmpty()
                .extracting(ChangeLine::part)
                .doesNotContain(FieldGroup.CAPACITY, FieldGroup.TARGETS);
        Set<FieldGroup> all = EnumSet.copyOf(PlanDossier.parts());
        PlanBackground nothing = dossier(office, NOOR).without(all).background();
        assertThat(nothing.needs()).isEmpty();
        assertThat(nothing.presentation()).isNull();
        assertThat(nothing.filing()).isNull();
        assertThat(nothing.changes()).isEmpty();
        assertThat(nothing.objectives())
                .isNotEmpty()
                .allMatch(line -> line.goals().isEmpty());
    }

    @Test
    @Tag("D5.4")
    void namesAReviewThatWasCancelledWithOneMoreChange() {
        Office office = new Office().signed();
        Office.done(office.give(HANNA, new ScheduleReviews(office.id(), PLAN, office.version())));
        ReviewLine first = dossier(office, NOOR).reviews().get(0);
        long seen = office.pop
                .reviewing()
                .reviews(office.tenant, HANNA, Samples.PLAN)
                .orElseThrow()
                .version()
                .number();
        Office.done(office.give(HANNA, new CancelReview(office.id(), PLAN, seen, first.id(), "Ziek.")));
        PlanDossier dossier = dossier(office, NOOR);
        assertThat(dossier.reviews()).extracting(ReviewLine::id).doesNotContain(first.id());
        assertThat(dossier.background().cancelled())
                .containsExactly(new CancelledReview(first.id(), first.sequence() + 1, first.date()));
    }

    @Test
    void comesBackFromJson() {
        PlanDossier dossier = dossier(changed(new Office().signed()), NOOR);
        String json = JSON.dossier().text(dossier);
        assertThat(JSON.dossier().parse(json)).isEqualTo(dossier);
    }

    /** A second revision, agreed and signed, with another budget, one promise less and one more. */
    private static Office changed(Office office) {
        String promise = office.plan().workingCopy().agreements().get(0).id();
        Office.done(
                office.give(NOOR, new AgreeCapacity(office.id(), PLAN, office.version(), 480, 480, 480, 480, 999_900)));
        Office.done(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), promise)));
        Office.done(office.give(
                NOOR,
                new PutAgreement(
                        office.id(),
                        PLAN,
                        office.version(),
                        "ag-new",
                        "EMPLOYER",
                        "Ahmed regelt een plek.",
                        LocalDate.of(2027, 3, 1))));
        Office.done(office.give(NOOR, new ProposePlan(office.id(), PLAN, office.version())));
        Office.done(office.give(AHMED, new AnswerProposal(office.id(), PLAN, office.version(), 2, "AGREE", null)));
        Office.done(office.give(NOOR, office.signature()));
        Office.done(office.give(AHMED, office.signature()));
        return office;
    }

    private static PlanDossier dossier(Office office, Actor actor) {
        return office.pop.planning().dossier(office.tenant, actor, Samples.PLAN);
    }
}
