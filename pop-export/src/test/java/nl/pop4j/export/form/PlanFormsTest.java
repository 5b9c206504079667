package nl.pop4j.export.form;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.Pop;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.FilledForm;
import nl.pop4j.export.PlanForms;
import nl.pop4j.export.pdf.PdfConformance;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.DocumentRefused;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The empty form of each method, filled in and read back. */
@Tag("D2.10")
class PlanFormsTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final FrameworkId FRAMEWORK = FrameworkId.of("care");
    private static final PlanForms FORMS = PlanForms.of(Documents.standard());

    @TempDir
    Path folder;

    @Test
    void comesBackAsADraftInEachMethodAndLanguage() throws IOException {
        for (PlanMethod method : StandardMethods.all()) {
            for (Locale language : List.of(DUTCH, ENGLISH)) {
                FilledForm form = read(FilledDocx.filled(
                        form(method, language), Map.of("goal.1.statement", "Ik haal <EHBO> & meer.\nSnel.")));
                assertThat(form.content().method()).isEqualTo(method.code());
                assertThat(form.content().language()).isEqualTo(language);
                assertThat(form.content().goals())
                        .singleElement()
                        .satisfies(goal -> assertThat(goal.statement()).isEqualTo("Ik haal <EHBO> & meer.\nSnel."));
                assertThat(form.unclear()).isEmpty();
            }
        }
    }

    @Test
    void anEmptyFormIsAnEmptyDraftForTheMethodsLongestTime() throws IOException {
        FilledForm form = read(form(StandardMethods.SIX_STEPS, DUTCH));
        DateRange horizon = DateRange.of(TODAY, TODAY.plus(StandardMethods.SIX_STEPS.longest()));
        assertThat(form.content()).isEqualTo(PlanContent.blank(DUTCH, horizon, FRAMEWORK));
        assertThat(form.answers()).isEmpty();
        assertThat(form.unclear()).isEmpty();
    }

    @Test
    void takesEveryFieldToItsPlace() throws IOException {
        PlanContent content = read(FilledDocx.filled(form(StandardMethods.SIX_STEPS, DUTCH), everything()))
                .content();
        assertThat(content.horizon())
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 31)));
        assertThat(content.perspective().career()).isEqualTo("Ik wil regie voeren.");
        assertThat(content.needs()).extracting(DevelopmentNeed::text).containsExactly("Indiceren", "Coachen");
        assertThat(content.goals().get(0).deadline()).isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(content.goals().get(0).measures().get(0).indicator()).isEqualTo("Certificaat");
        DevelopmentActivity activity = content.activities().get(0);
        assertThat(activity.kind()).isEqualTo(ActivityKind.COACHING);
        assertThat(activity.goal().value()).isEqualTo("D1");
        assertThat(activity.period()).isEqualTo(DateRange.ofClosed(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 5, 1)));
        assertThat(activity.efforts().get(0).minutes()).isEqualTo(750);
        assertThat(activity.funding().cost()).isEqualTo(new Money(124_950));
        assertThat(content.capacity().minutesPerWeek()).isEqualTo(240);
        assertThat(content.capacity().budget()).isEqualTo(Money.ofEuros(3_500));
        assertThat(content.reviews()).isEqualTo(Cadence.everyWeeks(6));
        assertThat(content.agreements())
                .containsExactly(new Agreement("a1", Party.EMPLOYER, "Plant de uren in.", LocalDate.of(2026, 12, 1)));
    }

    @Test
    void beginsAPlanThatOneGoesOnWith() throws IOException {
        PlanContent written = read(FilledDocx.filled(form(StandardMethods.SIX_STEPS, DUTCH), everything()))
                .content();
        TenantId tenant = TenantId.of("care");
        Actor noor = Actor.of(PersonId.of("noor"));
        Pop pop = Pop.builder()
                .store(InMemoryPorts.create())
                .clock(Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
        pop.maintaining()
                .storeFramework(
                        tenant,
                        Actor.of(PersonId.of("hanna"), Role.HR_ADVISER),
                        CompetenceFramework.builder(FRAMEWORK, LocalizedText.of("Zorg", "Care"))
                                .build(),
                        Version.NONE);
        DateRange horizon = written.horizon();
        StartPlan command =
                new StartPlan("c1", "pop-1", "noor", "nl", horizon.start(), horizon.last(), FRAMEWORK.value(), null);
        assertThat(pop.planning().start(tenant, noor, command, written).isDone())
                .isTrue();
        assertThat(pop.planning().plan(tenant, noor, PlanId.of("pop-1")).workingCopy())
                .isEqualTo(written);
        assertThat(pop.planning()
                        .dossier(tenant, noor, PlanId.of("pop-1"))
                        .goals()
                        .get(0)
                        .statement())
                .isEqualTo("Ik stel zelf indicaties.");
    }

    @Test
    void keepsTheAnswersToTheQuestionsOfTheMethod() throws IOException {
        FilledForm form = read(FilledDocx.filled(
                form(StandardMethods.IST_SOLL, ENGLISH), Map.of("answer/self-questions/good-at", "Listening")));
        assertThat(form.answers())
                .singleElement()
                .satisfies(
                        answers -> assertThat(answers.byQuestion()).containsExactly(Map.entry("good-at", "Listening")));
    }

    @Test
    void keepsALineBreakAsLibreOfficeStoresIt() throws IOException {
        byte[] form =
                FilledDocx.filled(form(StandardMethods.SIX_STEPS, DUTCH), Map.of("need.own", "Indiceren\nCoachen"));
        byte[] stored = FilledDocx.with(form, document -> document.replace("</w:t><w:br/><w:t>", "</w:t><w:t>"));
        assertThat(read(stored).content().needs())
                .extracting(DevelopmentNeed::text)
                .containsExactly("Indiceren", "Coachen");
    }

    @Test
    void namesWhatItCannotUnderstandAndLeavesItEmpty() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("horizon.last", "1-1-2020");
        texts.put("goal.1.statement", "Ik haal EHBO.");
        texts.put("goal.1.deadline", "31-6-2027");
        texts.put("activity.1.title-of-activity", "Cursus");
        texts.put("activity.1.kind", "iets anders");
        texts.put("activity.1.for-goal", "9");
        texts.put("activity.1.hours", "veel");
        texts.put("capacity.budget", "1.000.000.000");
        texts.put("reviews.weeks", "0");
        texts.put("employee.1.promise", "Ik lees.");
        FilledForm form = read(FilledDocx.filled(form(StandardMethods.SIX_STEPS, DUTCH), texts));
        assertThat(form.unclear())
                .containsExactlyInAnyOrder(
                        "horizon.last",
                        "goal.1.deadline",
                        "activity.1.kind",
                        "activity.1.for-goal",
                        "activity.1.hours",
                        "capacity.budget",
                        "reviews.weeks",
                        "employee.1.due");
        assertThat(form.content().goals().get(0).deadline()).isNull();
        assertThat(form.content().activities().get(0).efforts()).isEmpty();
        assertThat(form.content().reviews()).isNull();
    }

    @Test
    void refusesAFormOfAnotherMethodAndAFileThatIsNone() throws IOException {
        byte[] form = form(StandardMethods.SIX_STEPS, DUTCH);
        assertThatThrownBy(() -> PlanForms.of(Documents.standard(), List.of(StandardMethods.IST_SOLL))
                        .read(new ByteArrayInputStream(form), FRAMEWORK, TODAY))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("not a form of a known method");
        assertThatThrownBy(() -> read("hello".getBytes(StandardCharsets.UTF_8))).isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(DocumentRefused.class);
    }

    @Test
    void putsNoColonBehindAQuestion() throws IOException {
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            byte[] form = form(StandardMethods.SIX_STEPS, language);
            FilledDocx.with(form, document -> {
                assertThat(document).contains("?  </w:t>").doesNotContain("?:");
                return document;
            });
        }
    }

    @Test
    void isAPaperFormToo() throws Exception {
        for (PlanMethod method : StandardMethods.all()) {
            Path pdf = FORMS.write(method, DUTCH, TODAY, DocumentFormat.PDF, folder);
            assertThat(pdf).hasFileName("plan-form-" + method.code() + "-nl.pdf");
            assertThat(PdfConformance.failures(Files.readAllBytes(pdf))).isEmpty();
        }
    }

    @Test
    void understandsNumbersAndDaysAsPeopleWriteThem() {
        FormFields fields = new FormFields(
                Map.of("a", "€ 12,50", "b", "2027-05-01", "c", "1 MEI 2027", "d", "1/5/2027", "e", "1,2,3"), DUTCH);
        assertThat(fields.number("a")).contains(new BigDecimal("12.50"));
        for (String tag : List.of("b", "c", "d")) {
            assertThat(fields.date(tag)).contains(LocalDate.of(2027, 5, 1));
        }
        assertThat(fields.number("e")).isEmpty();
        assertThat(fields.unclear()).containsExactly("e");
    }

    private static Map<String, String> everything() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("horizon.first", "4-1-2027");
        texts.put("horizon.last", "31 december 2027");
        texts.put("perspective.career", "Ik wil regie voeren.");
        texts.put("need.own", "Indiceren\n\n Coachen ");
        texts.put("goal.1.statement", "Ik stel zelf indicaties.");
        texts.put("goal.1.measure", "Certificaat");
        texts.put("goal.1.deadline", "2027-07-01");
        texts.put("activity.1.title-of-activity", "Meelopen");
        texts.put("activity.1.kind", "Coaching");
        texts.put("activity.1.for-goal", "1");
        texts.put("activity.1.first-day", "1-2-2027");
        texts.put("activity.1.last-day", "1-5-2027");
        texts.put("activity.1.hours", "12,5");
        texts.put("activity.1.cost", "1249,50");
        texts.put("capacity.hours-a-week", "4");
        texts.put("capacity.budget", "€ 3500");
        texts.put("reviews.weeks", "6");
        texts.put("employer.1.promise", "Plant de uren in.");
        texts.put("employer.1.due", "1-12-2026");
        return texts;
    }

    private byte[] form(PlanMethod method, Locale language) throws IOException {
        return Files.readAllBytes(FORMS.write(method, language, TODAY, DocumentFormat.DOCX, folder));
    }

    private static FilledForm read(byte[] docx) throws IOException {
        return FORMS.read(new ByteArrayInputStream(docx), FRAMEWORK, TODAY);
    }
}
