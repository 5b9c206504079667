package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.part.AgendaInput;
import nl.pop4j.conversation.ReadingTime;
import nl.pop4j.dossier.DossierMethod;
import nl.pop4j.dossier.DossierStep;
import nl.pop4j.dossier.conversation.ChecklistPart;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.form.Checklist;
import nl.pop4j.form.Question;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanMethodBuilder;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.method.StepOwner;
import nl.pop4j.plan.guidance.PlanGuidance;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A way of working that the tenant stored itself counts everywhere, not only where somebody asks what comes next. */
@Tag("D1.1")
class OwnMethodTest {

    private static final MethodCode ACME = MethodCode.of("ACME");
    private static final String OWN = "own";
    private static final String TALK = "talk";
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 25);

    private final Office office = new Office().begun();

    @Test
    void guidesByItAndRecordsItsVersion() {
        store(acme().build());
        assertThat(office.pop.maintaining().methods(office.tenant, NOOR))
                .extracting(MethodCode::value)
                .containsExactly("ACME", "CONTINUOUS", "IST_SOLL", "SIX_STEPS", "WORK_AGREEMENT");
        assertThat(office.pop
                        .maintaining()
                        .method(office.tenant, NOOR, ACME)
                        .orElseThrow()
                        .value())
                .isEqualTo(acme().build());
        begin("ACME");
        assertThat(guidance().method()).isEqualTo(acme().build());
        assertThat(office.give(NOOR, office.start("none", "not a code"))
                        .findings()
                        .contains(Planning.UNKNOWN_METHOD))
                .isTrue();
        Office proposed = new Office().proposed();
        assertThat(proposed.plan().latest().orElseThrow().method()).isEqualTo("SIX_STEPS/1");
        assertThat(proposed.plan().latest().orElseThrow().rules()).isEqualTo("pop4j/1");
    }

    @Test
    void printsItsTitleAndItsOrder() {
        store(acme().build());
        begin("ACME");
        DossierMethod printed = office.pop
                .planning()
                .dossier(office.tenant, NOOR, PlanId.of(OWN))
                .head()
                .method();
        assertThat(printed).isNotNull();
        assertThat(printed.title()).isEqualTo("Acme-aanpak");
        assertThat(printed.steps()).extracting(DossierStep::title).containsExactly("Afspreken", "Doelen");
    }

    @Test
    void goesBeforeTheMethodOfTheSettingsUnderTheSameCode() {
        store(PlanMethod.builder(StandardMethods.SIX_STEPS.code(), text("Onze stappen", "Our steps"))
                .step("goals", text("Doelen", "Goals"), StepOwner.EMPLOYEE, PlanSection.GOALS)
                .build());
        begin(null);
        assertThat(guidance().method().title().in(LocalizedText.DUTCH)).isEqualTo("Onze stappen");
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, NOOR, PlanId.of(OWN))
                        .head()
                        .method()
                        .title())
                .isEqualTo("Onze stappen");
    }

    @Test
    @Tag("D4.3")
    @Tag("D4.7")
    void takesItsFormAndItsChecklistsToTheTalk() {
        store(acme().build());
        begin("ACME");
        Office.done(office.give(AHMED, talk(TALK, "PREPARATORY")));
        Office.done(office.give(AHMED, invitation("acme-form")));
        ConversationDossier dossier = office.pop.conversing().dossier(office.tenant, NOOR, ConversationId.of(TALK));
        assertThat(dossier.invitation().questions()).containsExactly("Wat is je droom?");
        assertThat(dossier.checklists())
                .containsExactly(new ChecklistPart(Party.EMPLOYER, Checklist.Moment.BEFORE, List.of("Koffie zetten")));
    }

    @Test
    @Tag("D4.3")
    void sendsTheFormOfTheTalksOwnMethodWhereAnotherHasOneOfTheSameName() {
        store(acme().questionnaire(asking("preparation", "Wat breng je mee?")).build());
        Office.done(office.give(AHMED, talk(TALK, "PREPARATORY", PLAN)));
        Office.done(office.give(AHMED, invitation("preparation")));
        assertThat(questions()).containsExactly("Wat breng je mee?");
        Office other = new Office().begunBy("WORK_AGREEMENT");
        other.pop
                .maintaining()
                .storeMethod(
                        other.tenant,
                        HANNA,
                        acme().questionnaire(asking("preparation", "Wat breng je mee?"))
                                .build(),
                        Version.NONE);
        Office.done(other.give(AHMED, talk(TALK, "PREPARATORY", PLAN)));
        Office.done(other.give(AHMED, invitation("preparation")));
        assertThat(other.pop
                        .conversing()
                        .dossier(other.tenant, NOOR, ConversationId.of(TALK))
                        .invitation()
                        .questions())
                .doesNotContain("Wat breng je mee?")
                .hasSize(5);
    }

    @Test
    @Tag("D4.3")
    void givesTheTimeToReadThatItAsksFor() {
        store(acme().readingDays(3).build());
        begin("ACME");
        Outcome<Receipt> tooSoon = office.give(AHMED, talk(TALK, "POP"));
        assertThat(tooSoon.findings()).extracting(Finding::code).containsExactly(ReadingTime.NO_SUMMARY);
        Office.done(office.give(AHMED, talk("other", "POP", PLAN)));
    }

    private PlanGuidance guidance() {
        return office.pop.planning().guidance(office.tenant, NOOR, PlanId.of(OWN));
    }

    private List<String> questions() {
        return office.pop
                .conversing()
                .dossier(office.tenant, NOOR, ConversationId.of(TALK))
                .invitation()
                .questions();
    }

    private void store(PlanMethod method) {
        office.pop.maintaining().storeMethod(office.tenant, HANNA, method, Version.NONE);
    }

    private void begin(String method) {
        Office.done(office.give(NOOR, office.start(OWN, method)));
    }

    private PlanConversation talk(String id, String kind) {
        return talk(id, kind, OWN);
    }

    private PlanConversation talk(String id, String kind, String plan) {
        return new PlanConversation(
                office.id(), id, 0, kind, Samples.NOOR.value(), null, plan, MONDAY, LocalTime.of(10, 0), 60, "");
    }

    private InviteToConversation invitation(String form) {
        return new InviteToConversation(
                office.id(),
                TALK,
                1,
                "nl",
                "We praten over jouw plan.",
                List.of(new AgendaInput("EMPLOYEE_GOALS", "a"), new AgendaInput("ORGANISATION_GOALS", "b")),
                "",
                form,
                0,
                "Nieuw hier.");
    }

    private static PlanMethodBuilder acme() {
        return PlanMethod.builder(ACME, text("Acme-aanpak", "The Acme way"))
                .version(7)
                .step("agree", text("Afspreken", "Agree"), StepOwner.BOTH, PlanSection.PLANNING)
                .step("goals", text("Doelen", "Goals"), StepOwner.EMPLOYEE, PlanSection.GOALS)
                .horizon(Period.ofMonths(1), Period.ofMonths(48))
                .questionnaire(asking("acme-form", "Wat is je droom?"))
                .checklist(new Checklist(
                        "acme-list",
                        Party.EMPLOYER,
                        text("Lijst", "List"),
                        List.of(new Checklist.Item(Checklist.Moment.BEFORE, text("Koffie zetten", "Make coffee")))));
    }

    private static Questionnaire asking(String id, String... questions) {
        return new Questionnaire(
                id,
                1,
                text("Vragen", "Questions"),
                Stream.of(questions)
                        .map(question -> Question.open("q" + question.length(), text(question, question)))
                        .toList());
    }

    private static LocalizedText text(String dutch, String english) {
        return LocalizedText.of(dutch, english);
    }
}
