package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.ExecutionRecord;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopJsonPlanTest {

    private static final PopJson JSON = PopJson.standard();
    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 1);
    private static final Instant NOON = Instant.parse("2027-01-04T11:00:00.123456Z");
    private static final DateRange YEAR = DateRange.ofClosed(FRIDAY, LocalDate.of(2027, 12, 31));
    private static final CompetenceCode LISTENING = CompetenceCode.of("http://example.org/skill/1~a");

    @Test
    void readsBackAWholePlan() {
        DevelopmentPlan plan = plan();
        assertThat(JSON.plan().parse(JSON.plan().text(plan))).isEqualTo(plan);
    }

    @Test
    void readsBackFromAStream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.plan().write(plan(), out);
        assertThat(JSON.plan().read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(plan());
    }

    @Test
    void keepsTheCanonicalTextToTheByte() {
        DevelopmentPlan back = JSON.plan().parse(JSON.plan().text(plan()));
        assertThat(back.revisions().get(0).digest())
                .isEqualTo(plan().revisions().get(0).digest());
    }

    @Test
    void readsBackARevisionInTheThreePartsThatAStoreKeeps() {
        Revision revision = plan().revisions().get(0);
        String frozen = JSON.frozen().text(FrozenRevision.of(revision));
        String signatures = JSON.signatures().text(new Signatures(revision.signatures()));
        assertThat(frozen).doesNotContain("canonical", "signatures");
        assertThat(JSON.frozen()
                        .parse(frozen)
                        .with(
                                revision.status(),
                                revision.canonical(),
                                revision.reason(),
                                JSON.signatures().parse(signatures).given()))
                .isEqualTo(revision);
    }

    @Test
    void readsBackTheDetailsOfAnEvent() {
        EventDetails details = new EventDetails(Map.of("revision", "3", "format", "2", "type", "x"));
        assertThat(JSON.eventDetails().parse(JSON.eventDetails().text(details))).isEqualTo(details);
    }

    @Test
    void saysTypeAndFormatFirst() {
        assertThat(JSON.plan().text(plan())).startsWith("{\"type\":\"development-plan\",\"format\":2,\"id\":\"p1\"");
    }

    @Test
    void writesRangesCadencesAndLanguagesAsWords() {
        assertThat(JSON.content().text(content()))
                .contains("\"horizon\":\"2027-01-01/2027-12-31\"", "\"reviews\":\"P3M\"", "\"language\":\"nl-BE\"");
    }

    @Test
    void readsBackReviewCycles() {
        ReviewCycle cycle = ReviewCycle.start(
                        ReviewCycleId.of("p1"),
                        PlanId.of("p1"),
                        ReviewPolicy.of(Cadence.everyMonths(3)),
                        Anchors.of(YEAR),
                        WorkingDays.of(Holidays.netherlands()),
                        NOON)
                .value();
        assertThat(JSON.reviewCycle().parse(JSON.reviewCycle().text(cycle))).isEqualTo(cycle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":2 | \"version\":2,\"extra\":1 | /extra",
                "\"number\":1 | \"number\":0 | /revisions",
                "\"minutesPerWeek\":240 | \"minutesPerWeek\":\"240\" | minutesPerWeek",
                "\"nl-BE\" | \"nl_B E\" | /workingCopy/language",
                "\"rules\":\"pop4j/1\" | \"rules\":1 | /rules",
                "\"rules\":\"pop4j/1\" | \"rules\":true | /rules",
                "\"format\":2 | \"format\":3 | /format",
                "\"development-plan\" | \"plan\" | /type",
                "\"kind\":\"E_LEARNING\" | \"kind\":\"MAGIC\" | /kind",
                "\"2027-01-01/2027-12-31\" | \"2027-12-31/2027-01-01\" | /horizon",
            })
    void refusesWhatItDoesNotKnowWithItsPlace(String old, String broken, String place) {
        String text = JSON.plan().text(plan());
        assertThat(text).contains(old);
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> JSON.plan().parse(text.replace(old, broken)))
                .satisfies(refusal -> assertThat(refusal.where()).contains(place));
    }

    @Test
    void refusesATruncatedDocumentWithItsLine() {
        String text = JSON.plan().text(plan());
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> JSON.plan().parse(text.substring(0, text.length() / 2)))
                .satisfies(refusal -> assertThat(refusal.where()).isNotEmpty());
    }

    @Test
    void showsNothingOfTheContentInARefusal() {
        String text = JSON.plan().text(plan()).replace("\"kind\":\"E_LEARNING\"", "\"kind\":\"Zeurkous\"");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> JSON.plan().parse(text))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("Zeurkous"));
    }

    @Test
    void refusesDeepNestingAndHugeDocuments() {
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> JSON.plan().read(new ByteArrayInputStream(deep)));
    }

    /** A plan that was written before plans knew presentations and filings. */
    @Test
    void readsAPlanOfTheFirstFormat() throws IOException {
        try (InputStream in = PopJsonPlanTest.class.getResourceAsStream("formats/development-plan-1.json")) {
            DevelopmentPlan old = JSON.plan().read(in);
            assertThat(old.status()).isEqualTo(PlanStatus.COMPLETED);
            assertThat(old.execution().evaluations()).hasSize(2);
            assertThat(old.execution().presentations()).isEmpty();
            assertThat(old.execution().filings()).isEmpty();
            assertThat(old.revisions().get(0).signatures())
                    .hasSize(2)
                    .allMatch(signature -> signature.mandate() == null)
                    .allMatch(signature ->
                            signature.digest().equals(old.revisions().get(0).digest()));
            assertThat(JSON.plan().parse(JSON.plan().text(old))).isEqualTo(old);
        }
    }

    @Test
    void readsARecordOfExecutionOfTheFirstFormat() throws IOException {
        try (InputStream in = PopJsonPlanTest.class.getResourceAsStream("formats/execution-record-1.json")) {
            ExecutionRecord old = JSON.execution().read(in);
            assertThat(old.agreements()).hasSize(1);
            assertThat(old.filings()).isEmpty();
            assertThat(JSON.execution().parse(JSON.execution().text(old))).isEqualTo(old);
        }
    }

    private static DevelopmentPlan plan() {
        Revision revision = Revision.freeze(
                PlanId.of("p1"),
                PersonId.of("e1"),
                1,
                content(),
                new ShownTexts(Map.of("competence/x", "Luisteren\tmet\naandacht é")),
                "pop4j/1",
                Party.EMPLOYEE,
                NOON);
        Signature signature = new Signature(
                Party.EMPLOYER, PersonId.of("m1"), SignatureMeaning.FOR_AGREEMENT, revision.digest(), NOON);
        return new DevelopmentPlan(
                PlanId.of("p1"),
                PersonId.of("e1"),
                content(),
                List.of(revision.signed(signature, RevisionStatus.PARTLY_SIGNED)),
                ExecutionRecord.EMPTY.with(new ActivityProgress(
                        ActivityId.of("a1"), ActivityStatus.STARTED, 90, FRIDAY, PersonId.of("e1"))),
                null,
                Version.of(2));
    }

    private static PlanContent content() {
        DevelopmentGoal goal = DevelopmentGoal.of(
                        GoalId.of("g1"), "Ik voer zes gesprekken 😀", GoalOrigin.objective(ObjectiveId.of("o1")))
                .because("Omdat het team groeit")
                .developing(LISTENING)
                .measuredBy(Measure.quantity("gesprekken", BigDecimal.ZERO, new BigDecimal("6.50")))
                .by(LocalDate.of(2027, 6, 30));
        DevelopmentGoal own = DevelopmentGoal.builder(GoalId.of("g2"), "", GoalOrigin.ownWish())
                .measures(List.of(Measure.outcome("diploma")))
                .subGoals(List.of(new SubGoal("Elke maandag", null)))
                .build();
        DevelopmentActivity activity = DevelopmentActivity.builder(
                        ActivityId.of("a1"), GoalId.of("g1"), ActivityKind.E_LEARNING, "Cursus")
                .period(DateRange.ofClosed(FRIDAY, FRIDAY))
                .efforts(List.of(new Effort(Contributor.EMPLOYEE, 120)))
                .funding(Funding.byEmployer(Money.ofEuros(450)))
                .build();
        return PlanContent.blank(Locale.forLanguageTag("nl-BE"), YEAR, FrameworkId.of("zorg"))
                .with(new Perspective("Wijkverpleegkundige", "Stap voor stap", "Geen vaste functie"))
                .with(new Capacity(240, Money.ofEuros(1_200)))
                .with(Cadence.everyMonths(3))
                .with(goal)
                .with(own)
                .with(activity)
                .with(new Agreement("b1", Party.EMPLOYER, "Roostervrije dag", FRIDAY))
                .with(TargetProfile.none(FrameworkId.of("zorg"))
                        .with(new Target(
                                LISTENING, Level.parse("4.25"), new BigDecimal("2"), TargetSource.OWN_AMBITION, null)));
    }
}
