package nl.pop4j.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("D3.1")
class NeedsCheckTest {

    private static final OrganisationNeeds STATED = SampleNeeds.stated();
    private static final LocalizedText TEXT = LocalizedText.of("Tekst", "Text");

    @Test
    void findsNothingInWhatTheSampleOrganisationNeeds() {
        assertThat(NeedsCheck.check(STATED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-30, false",
        "2027-12-31, true",
        "2029-12-31, true",
        "2030-01-01, false",
    })
    void asksForAHorizonOfOneToThreeYears(LocalDate last, boolean fits) {
        OrganisationNeeds needs = OrganisationNeeds.builder()
                .horizon(DateRange.ofClosed(LocalDate.of(2027, 1, 1), last))
                .build();
        assertThat(codes(needs)).isEqualTo(fits ? List.of() : List.of("NEEDS-HORIZON-1 /horizon"));
    }

    @Test
    void asksForAHorizonWhereThereIsNone() {
        assertThat(codes(STATED.toBuilder().horizon(null).build())).containsExactly("NEEDS-HORIZON-1 /horizon");
    }

    @Test
    void asksWhatEachRequirementServes() {
        OrganisationNeeds needs = STATED.toBuilder()
                .requirements(List.of(
                        requirement("r1", "wijkzorg"),
                        requirement("r2", "epd"),
                        requirement("r3", SampleNeeds.CARER),
                        requirement("r4", Samples.FEWER_ERRORS.value()),
                        requirement("r5", "r1"),
                        requirement("r6", "onbekend")))
                .build();
        assertThat(codes(needs))
                .containsExactly("NEEDS-SERVES-1 /requirements/4/serves", "NEEDS-SERVES-1 /requirements/5/serves");
    }

    @Test
    void pointsAtWhatFallsOutsideTheHorizon() {
        OrganisationNeeds needs = STATED.toBuilder()
                .horizon(DateRange.ofClosed(LocalDate.of(2029, 1, 1), LocalDate.of(2030, 12, 31)))
                .build();
        assertThat(codes(needs))
                .containsExactly(
                        "NEEDS-DATES-1 /changes/0/period",
                        "NEEDS-DATES-1 /changes/1/period",
                        "NEEDS-DATES-1 /positions/0/from");
    }

    @Test
    void pointsAtAChangeOrPositionThatAsksNothing() {
        OrganisationNeeds needs = STATED.toBuilder().requirements(List.of()).build();
        assertThat(codes(needs))
                .containsExactly(
                        "NEEDS-REQUIREMENTS-1 /changes/0",
                        "NEEDS-REQUIREMENTS-1 /changes/1",
                        "NEEDS-REQUIREMENTS-1 /positions/0");
    }

    @Test
    void losesTheCommitmentWhenTheNeedsChange() {
        OrganisationNeeds committed = SampleNeeds.committed().at(Version.of(4));
        assertThat(committed.isCommitted()).isTrue();
        assertThat(STATED.following(committed).commitment()).isEqualTo(committed.commitment());
        OrganisationNeeds changed = committed.toBuilder().teams(List.of()).build();
        assertThat(changed.following(committed).isCommitted()).isFalse();
    }

    @Test
    void takesNoCommitmentFromWhoeverStatesTheNeeds() {
        OrganisationNeeds present = STATED.at(Version.of(1));
        assertThat(SampleNeeds.committed().following(present).isCommitted()).isFalse();
        OrganisationNeeds forged = SampleNeeds.committed().toBuilder()
                .commitment(new Commitment(Samples.STRANGER, Samples.TODAY))
                .build();
        assertThat(forged.following(SampleNeeds.committed()).commitment())
                .isEqualTo(SampleNeeds.committed().commitment());
    }

    @Test
    void findsWhatWasStatedByItsId() {
        assertThat(List.of("wijkzorg", SampleNeeds.CARER, "medicatie", Samples.FEWER_ERRORS.value()))
                .allMatch(STATED::knows);
        assertThat(STATED.knows("x")).isFalse();
        assertThat(STATED.position(SampleNeeds.CARER)).isPresent();
        assertThat(STATED.position("wijkzorg")).isEmpty();
    }

    @Test
    @Tag("D5.13")
    void saysWhichCertificatesARoleAsks() {
        assertThat(STATED.certificatesOf(RoleCode.of("verzorgende-ig")))
                .extracting(RequiredCertificate::certificate)
                .containsExactly(SampleNeeds.FIRST_AID);
        assertThat(STATED.certificatesOf(RoleCode.of("kok"))).isEmpty();
    }

    @Test
    void refusesWhatCannotBeStated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STATED.toBuilder()
                        .requirements(List.of(requirement("epd", "wijkzorg")))
                        .build());
        assertThatIllegalArgumentException().isThrownBy(() -> requirement("a b", "c"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement("a", Requirement.Kind.KNOWLEDGE, TEXT, "b", null, Level.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Position("p", Position.Kind.SPECIALIST, TEXT, RoleCode.of("kok"), Samples.TODAY, 0));
    }

    private static Requirement requirement(String id, String serves) {
        return new Requirement(id, Requirement.Kind.BEHAVIOUR, TEXT, serves, null, null);
    }

    private static List<String> codes(OrganisationNeeds needs) {
        return NeedsCheck.check(needs).stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
