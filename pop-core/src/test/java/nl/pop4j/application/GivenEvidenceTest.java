package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Commands;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.part.AttachmentInput;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.part.LevelInput;
import nl.pop4j.application.command.part.StarrInput;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.application.input.GivenEvidence;
import nl.pop4j.assessment.Attachment;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.Rating;
import nl.pop4j.assessment.Starr;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.json.PopJson;
import nl.pop4j.json.badge.OpenBadge;
import nl.pop4j.json.badge.OpenBadges;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.rule.EvidenceRules;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.DomainGenerator;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.6")
class GivenEvidenceTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Evidence SEEN = Evidence.of(Evidence.Kind.OBSERVATION, "Avonddienst", TODAY)
            .expiring(TODAY.plusYears(1))
            .by(PersonId.of("p-coach"))
            .issuedBy("Zorgacademie")
            .with(new Starr("Druk", "Delen", "Dubbel gecontroleerd", "Geen fouten", ""))
            .with(new Attachment(HASH, "application/pdf", 48_213));
    private static final String BADGE = "{\"type\": [\"VerifiableCredential\", \"OpenBadgeCredential\"],"
            + "\"validFrom\": \"2026-02-01T00:00:00+01:00\", \"validUntil\": \"2027-02-01T00:00:00+01:00\","
            + "\"issuer\": {\"name\": \"De Brug\"}, \"credentialSubject\": {\"achievement\": {\"name\":"
            + "\"Medicatie\", \"alignment\": [{\"targetCode\": \"V1\"}]}}}";

    private final Office office = new Office();

    @Test
    void keepsAllThatAnEvaluationSaysOfItsEvidence() {
        office.signed();
        Office.done(office.give(NOOR, evaluation(EvidenceInput.from(SEEN))));
        assertThat(evaluated()).containsExactly(SEEN);
        assertThat(rated()).containsExactly(SEEN);
    }

    @Test
    void keepsAllThatARatingRestsOn() {
        office.begun();
        Office.done(office.give(AHMED, rating(TODAY, EvidenceInput.from(SEEN))));
        assertThat(rated()).containsExactly(SEEN);
    }

    @Test
    void isByWhoGivesItUnlessSomebodyElseStandsForIt() {
        office.signed();
        Evidence plain = Evidence.of(Evidence.Kind.PRODUCT, "Verslag", TODAY);
        EvidenceInput blank = new EvidenceInput("PRODUCT", "Verslag", TODAY, null, null, " ", null, null);
        Office.done(office.give(
                NOOR,
                evaluation(EvidenceInput.from(plain), blank, EvidenceInput.from(plain.issuedBy("Zorgacademie")))));
        assertThat(evaluated())
                .containsExactly(plain.by(Samples.NOOR), plain.by(Samples.NOOR), plain.issuedBy("Zorgacademie"));
    }

    @Test
    void takesAnOpenBadgeThatTheHostRead() {
        office.signed();
        OpenBadge.Award award = OpenBadges.read(
                        new ByteArrayInputStream(BADGE.getBytes(StandardCharsets.UTF_8)),
                        Samples.framework(),
                        TODAY,
                        ZoneOffset.UTC)
                .awards()
                .get(0);
        Evidence badge = award.evidence();
        assertThat(badge.attachment()).isNotNull();
        Office.done(office.give(NOOR, rating(TODAY, EvidenceInput.from(badge))));
        assertThat(rated()).containsExactly(badge);
        Office.done(office.give(NOOR, learnt("badge", badge)));
        assertThat(stored().execution().evidenceFor(Samples.MEDICATION)).containsExactly(badge);
    }

    @Test
    void losesNothingOnTheWayThroughAForm() {
        for (int seed = 0; seed < 300; seed++) {
            Evidence any = new DomainGenerator(seed).any(Evidence.class);
            EvidenceInput form = EvidenceInput.from(any);
            assertThat(GivenEvidence.of(form, null)).isEqualTo(any);
            assertThat(Commands.standard().check(form).stream()).as("%s", any).isEmpty();
        }
    }

    @Test
    void pointsAtWhatIsWrongInsideIt() {
        EvidenceInput wrong = new EvidenceInput(
                "PRODUCT",
                "Verslag",
                TODAY,
                null,
                "..",
                "x".repeat(201),
                new StarrInput("a\u0000", null, null, null, "x".repeat(8_001)),
                new AttachmentInput(HASH.substring(1), "/pdf", -1));
        assertThat(Commands.standard().check(rating(TODAY, wrong)).stream()
                        .map(finding -> finding.code() + " " + finding.pointer()))
                .containsExactly(
                        "INPUT-FORM /evidence/0/attachment/mediaType",
                        "INPUT-FORM /evidence/0/attachment/sha256",
                        "INPUT-RANGE /evidence/0/attachment/size",
                        "INPUT-ID /evidence/0/by",
                        "INPUT-LENGTH /evidence/0/issuer",
                        "INPUT-LENGTH /evidence/0/starr/reflection",
                        "INPUT-CHARACTERS /evidence/0/starr/situation");
    }

    @Test
    @Tag("D5.14")
    void letsACertificateThatWasLearntCountUntilSomebodyLooksAnew() {
        office.signed();
        LocalDate end = TODAY.plusDays(30);
        assertThat(codesOn(TODAY, Samples.PLAN)).doesNotContain("PLAN-EVIDENCE-1", "PLAN-EVIDENCE-2");
        Office.done(office.give(NOOR, learnt("s1", certificate(end))));
        assertThat(codesOn(TODAY, Samples.PLAN)).contains("PLAN-EVIDENCE-2").doesNotContain("PLAN-EVIDENCE-1");
        assertThat(codesOn(end, Samples.PLAN)).contains("PLAN-EVIDENCE-1");
        Office.done(office.give(AHMED, rating(end)));
        assertThat(codesOn(end, Samples.PLAN)).doesNotContain("PLAN-EVIDENCE-1", "PLAN-EVIDENCE-2");
    }

    @Test
    @Tag("D5.14")
    void letsACertificateOutliveThePlanItWasLearntIn() {
        office.signed();
        Office.done(office.give(NOOR, learnt("s1", certificate(TODAY.plusDays(30)))));
        Office.done(office.give(
                NOOR,
                new StartPlan(
                        office.id(),
                        "next",
                        Samples.NOOR.value(),
                        "nl",
                        TODAY,
                        TODAY.plusYears(1),
                        Samples.FRAMEWORK.value())));
        Office.done(office.give(
                NOOR,
                new SetTarget(
                        office.id(), "next", 1, "V1", BigDecimal.valueOf(4), BigDecimal.ONE, "PRESENT_ROLE", null)));
        assertThat(codesOn(TODAY.plusDays(30), PlanId.of("next"))).contains("PLAN-EVIDENCE-1");
        Office.done(office.give(NOOR, learnt("s2", certificate(TODAY.plusYears(9)))));
        assertThat(codesOn(TODAY.plusDays(30), PlanId.of("next"))).doesNotContain("PLAN-EVIDENCE-1", "PLAN-EVIDENCE-2");
    }

    private List<String> codesOn(LocalDate day, PlanId plan) {
        Pop pop = Pop.builder()
                .store(office.store)
                .people(InMemoryPeople.none().managing(Samples.AHMED, Samples.NOOR))
                .clock(Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
        return pop.planning().check(office.tenant, NOOR, plan).stream()
                .filter(finding -> finding.arguments().containsValue("V1"))
                .map(finding -> finding.code().value())
                .filter(code -> code.equals(EvidenceRules.EVIDENCE_COUNTS.code().value())
                        || code.equals(
                                EvidenceRules.EVIDENCE_OUTLASTS_PLAN.code().value()))
                .toList();
    }

    /** The evidence of the last rating, as a store that keeps documents has it. */
    private List<Evidence> rated() {
        CompetenceAssessment kept = office.store
                .run(office.tenant, ports -> ports.assessments().find(office.tenant, Samples.NOOR, Samples.FRAMEWORK))
                .orElseThrow();
        List<Rating> ratings = PopJson.standard()
                .assessment()
                .parse(PopJson.standard().assessment().text(kept))
                .ratings();
        return ratings.get(ratings.size() - 1).evidence();
    }

    private List<Evidence> evaluated() {
        return stored().execution().evaluationOf(GoalId.of("g1")).orElseThrow().evidence();
    }

    private DevelopmentPlan stored() {
        return PopJson.standard().plan().parse(PopJson.standard().plan().text(office.plan()));
    }

    private static Evidence certificate(LocalDate end) {
        return Evidence.of(Evidence.Kind.CERTIFICATE, "Medicatie geven", TODAY.minusDays(9))
                .issuedBy("Zorgacademie")
                .expiring(end);
    }

    private RecordLearning learnt(String event, Evidence evidence) {
        EvidenceInput form = EvidenceInput.from(evidence);
        return new RecordLearning(
                office.id(),
                PLAN,
                "a1",
                event,
                form.kind(),
                form.description(),
                form.issuer(),
                List.of("V1"),
                0,
                form.on(),
                form.expires(),
                form.attachment());
    }

    private GiveRating rating(LocalDate on, EvidenceInput... evidence) {
        return new GiveRating(
                office.id(),
                Samples.NOOR.value(),
                Samples.FRAMEWORK.value(),
                CompetenceCode.of("V1").value(),
                BigDecimal.valueOf(3),
                on,
                List.of(evidence));
    }

    private EvaluateGoal evaluation(EvidenceInput... evidence) {
        return new EvaluateGoal(
                office.id(),
                PLAN,
                office.version(),
                "g1",
                "PARTLY",
                List.of(evidence),
                List.of(new LevelInput("V1", BigDecimal.valueOf(3))),
                null,
                true,
                TODAY);
    }
}
