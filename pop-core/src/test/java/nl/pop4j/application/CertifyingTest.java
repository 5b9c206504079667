package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.assessment.certificate.CertificateHolding;
import nl.pop4j.assessment.certificate.CertificateHolding.Status;
import nl.pop4j.assessment.certificate.PersonCertificates;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.organisation.RequiredCertificate;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.13")
class CertifyingTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final RoleCode CARER = RoleCode.of("verzorgende-ig");
    private static final PersonId COACH = PersonId.of("p-coach");

    private final Office office = new Office(Samples.TENANT, Map.of(COACH, Role.COACH)).signed();

    CertifyingTest() {
        office.pop
                .maintaining()
                .stateNeeds(
                        office.tenant,
                        HANNA,
                        office.pop.maintaining().needs(office.tenant, HANNA).toBuilder()
                                .certificates(List.of(required("bhv"), required("aed"), required("til")))
                                .build());
    }

    @Test
    void saysWhatARoleRequires() {
        assertThat(office.pop.certifying().required(office.tenant, NOOR, CARER))
                .extracting(RequiredCertificate::certificate)
                .containsExactly("bhv", "aed", "til");
        assertThat(office.pop.certifying().required(office.tenant, NOOR, RoleCode.of("kok")))
                .isEmpty();
    }

    @Test
    void findsWhatWasShownWhereverItWasShown() {
        assertThat(stand(TODAY)).isEqualTo(Map.of("bhv", Status.MISSING, "aed", Status.MISSING, "til", Status.MISSING));
        rated("BHV", TODAY.plusDays(30));
        learnt("AED", TODAY.plusDays(60));
        evaluated("til", null);
        assertThat(stand(TODAY)).isEqualTo(Map.of("bhv", Status.VALID, "aed", Status.VALID, "til", Status.VALID));
        assertThat(stand(TODAY.plusDays(30)))
                .isEqualTo(Map.of("bhv", Status.EXPIRED, "aed", Status.VALID, "til", Status.VALID));
    }

    @Test
    void saysWhatIsMissingAndWhatExpiresWhen() {
        rated("BHV", TODAY.plusDays(30));
        learnt("AED", TODAY.plusDays(60));
        PersonCertificates noor = standing(AHMED, TODAY);
        assertThat(noor.person()).isEqualTo(Samples.NOOR);
        assertThat(names(noor.missing())).containsExactly("til");
        assertThat(names(noor.dueBy(TODAY.plusDays(29)))).containsExactly("til");
        assertThat(names(noor.dueBy(TODAY.plusDays(30)))).containsExactly("bhv", "til");
        assertThat(noor.holdings())
                .extracting(CertificateHolding::expires)
                .containsExactly(TODAY.plusDays(30), TODAY.plusDays(60), null);
    }

    @Test
    void asksByTheRoleOfTheOpenPlans() {
        assertThat(office.pop.certifying().standing(office.tenant, HANNA, List.of(Samples.NOOR), TODAY))
                .isEmpty();
        Office.done(office.give(AHMED, new ReassignPlan(office.id(), PLAN, office.version(), null, CARER.value())));
        assertThat(office.pop.certifying().standing(office.tenant, HANNA, List.of(Samples.NOOR), TODAY))
                .containsExactly(standing(HANNA, TODAY));
    }

    @Test
    void tellsOfNobodyWhomTheActorMayNotSeeAndNotesWhoWasSeen() {
        for (Actor actor : List.of(STRANGER, Actor.of(COACH))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standing(actor, TODAY));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(
                            () -> office.pop.certifying().standing(office.tenant, actor, List.of(Samples.NOOR), TODAY));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop
                        .certifying()
                        .standing(office.tenant, AHMED, List.of(Samples.NOOR, Samples.STRANGER), CARER, TODAY));
        assertThat(office.readings()).noneMatch(entry -> entry.aggregate().equals("certificates"));
        standing(AHMED, TODAY);
        assertThat(office.readings())
                .anyMatch(entry -> entry.reader().equals(Samples.AHMED)
                        && entry.aggregate().equals("certificates"));
    }

    @Test
    void takesNoMorePeopleThanAListOfPlans() {
        List<PersonId> many =
                IntStream.range(0, 65).mapToObj(i -> PersonId.of("p-" + i)).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.pop.certifying().standing(office.tenant, HANNA, many, CARER, TODAY));
        assertThat(office.pop.certifying().standing(office.tenant, HANNA, many.subList(0, 64), CARER, TODAY))
                .hasSize(64);
    }

    private Map<String, Status> stand(LocalDate day) {
        return standing(NOOR, day).holdings().stream()
                .collect(Collectors.toMap(holding -> holding.required().certificate(), CertificateHolding::status));
    }

    private PersonCertificates standing(Actor actor, LocalDate day) {
        return office.pop
                .certifying()
                .standing(office.tenant, actor, List.of(Samples.NOOR, Samples.NOOR), CARER, day)
                .get(0);
    }

    private static List<String> names(List<CertificateHolding> holdings) {
        return holdings.stream()
                .map(holding -> holding.required().certificate())
                .toList();
    }

    private static RequiredCertificate required(String name) {
        return new RequiredCertificate(name, CARER, LocalizedText.of("Cursus " + name, "Course " + name));
    }

    private static EvidenceInput certificate(String name, LocalDate expires) {
        return new EvidenceInput("CERTIFICATE", name, TODAY.minusDays(9), expires);
    }

    private void rated(String name, LocalDate expires) {
        Office.done(office.give(
                NOOR,
                new GiveRating(
                        office.id(),
                        Samples.NOOR.value(),
                        Samples.FRAMEWORK.value(),
                        "V1",
                        BigDecimal.ONE,
                        TODAY,
                        List.of(certificate(name, expires)))));
    }

    private void learnt(String name, LocalDate expires) {
        Office.done(office.give(
                NOOR,
                new RecordLearning(
                        office.id(),
                        PLAN,
                        "a1",
                        name,
                        "CERTIFICATE",
                        name,
                        "Rode Kruis",
                        null,
                        0,
                        TODAY.minusDays(9),
                        expires)));
    }

    private void evaluated(String name, LocalDate expires) {
        Office.done(office.give(
                NOOR,
                new EvaluateGoal(
                        office.id(),
                        PLAN,
                        office.version(),
                        "g1",
                        "REACHED",
                        List.of(certificate(name, expires)),
                        null,
                        null,
                        false,
                        TODAY)));
    }
}
