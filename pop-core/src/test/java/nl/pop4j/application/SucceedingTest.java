package nl.pop4j.application;

import static nl.pop4j.application.Office.HANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.succession.SuccessionOverview;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SucceedingTest {

    private static final Actor VIEWER = Actor.of(Samples.STRANGER, Role.SUCCESSION_VIEWER);
    private static final Actor DIRECTOR = Actor.of(SampleNeeds.DIRECTOR, Role.MANAGEMENT);

    @Test
    @Tag("D3.8")
    void looksAtSignedPlansOnlyAndLeavesOutWhoDoesNotAimAtThePosition() {
        SuccessionOverview overview = overview(new Office().signed(), VIEWER, SampleNeeds.CARER, Samples.FRAMEWORK);
        assertThat(overview.position().id()).isEqualTo(SampleNeeds.CARER);
        assertThat(overview.candidates()).isEmpty();
    }

    @Test
    @Tag("D3.8")
    void asksForAPermissionOfItsOwn() {
        Office office = new Office().signed();
        for (Actor actor : List.of(HANNA, Office.AHMED, Office.NOOR, DIRECTOR)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> overview(office, actor, SampleNeeds.CARER, Samples.FRAMEWORK))
                    .withMessage("no such position");
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> overview(office, VIEWER, "onbekend", Samples.FRAMEWORK));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> overview(office, VIEWER, SampleNeeds.CARER, FrameworkId.of("onbekend")));
    }

    @Test
    @Tag("D3.1")
    void letsOnlyManagementCommitToNeedsThatAreWhole() {
        Office office = new Office();
        office.pop.maintaining().stateNeeds(office.tenant, HANNA, SampleNeeds.committed());
        assertThat(office.pop.maintaining().needs(office.tenant, HANNA).isCommitted())
                .isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.maintaining().commitToNeeds(office.tenant, HANNA, Version.of(1)));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> office.pop.maintaining().commitToNeeds(office.tenant, DIRECTOR, Version.NONE));
        OrganisationNeeds committed = office.pop
                .maintaining()
                .commitToNeeds(office.tenant, DIRECTOR, Version.of(1))
                .result()
                .orElseThrow();
        assertThat(committed.commitment()).isNotNull();
        assertThat(committed.commitment().by()).isEqualTo(SampleNeeds.DIRECTOR);
        assertThat(committed.commitment().on()).isEqualTo(Samples.TODAY);
    }

    @Test
    @Tag("D3.1")
    void refusesACommitmentToNeedsWithoutAHorizon() {
        Office office = new Office();
        office.pop
                .maintaining()
                .stateNeeds(
                        office.tenant,
                        HANNA,
                        SampleNeeds.stated().toBuilder().horizon(null).build());
        Outcome<OrganisationNeeds> outcome =
                office.pop.maintaining().commitToNeeds(office.tenant, DIRECTOR, Version.of(1));
        assertThat(outcome.isDone()).isFalse();
        assertThat(office.pop.maintaining().needs(office.tenant, HANNA).isCommitted())
                .isFalse();
    }

    private static SuccessionOverview overview(Office office, Actor actor, String position, FrameworkId framework) {
        return office.pop.succeeding().overview(office.tenant, actor, position, framework);
    }
}
