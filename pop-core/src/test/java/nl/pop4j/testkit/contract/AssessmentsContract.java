package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.anAssessment;
import static nl.pop4j.testkit.contract.ContractFixtures.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.Assessments} promises. */
public abstract class AssessmentsContract extends StoreContract {

    /** For implementing classes. */
    protected AssessmentsContract() {}

    @Test
    void findsNothingWhereNobodyHasRated() {
        assertThat(find(NOOR, "zorg")).isEmpty();
    }

    @Test
    void givesBackEveryRatingInItsOrder() {
        CompetenceAssessment assessment = save(anAssessment("zorg"));
        for (String level : List.of("3.5", "2", "4.25")) {
            CompetenceAssessment changed = rated(assessment, Level.parse(level));
            assessment = save(changed);
            assertThat(assessment).isEqualTo(changed.at(changed.version().next()));
            assertThat(find(NOOR, "zorg")).contains(assessment);
        }
    }

    @Test
    void refusesToWriteOverAVersionThatItDoesNotHave() {
        CompetenceAssessment first = save(anAssessment("zorg"));
        CompetenceAssessment second = save(rated(first, Level.of(4)));
        for (Version stale : List.of(Version.NONE, Version.of(1), Version.of(3))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(rated(first, Level.of(1)).at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(2))));
        }
        assertThat(find(NOOR, "zorg")).contains(second);
    }

    @Test
    void keepsEmployeesFrameworksAndTenantsApart() {
        CompetenceAssessment care = save(anAssessment("zorg"));
        CompetenceAssessment basis = save(rated(anAssessment("basis"), Level.of(1)));
        assertThat(find(NOOR, "zorg")).contains(care);
        assertThat(find(NOOR, "basis")).contains(basis);
        assertThat(find(AHMED, "zorg")).isEmpty();
        assertThat(this.<Optional<CompetenceAssessment>>in(
                        SOUTH, ports -> ports.assessments().find(SOUTH, NOOR, FrameworkId.of("zorg"))))
                .isEmpty();
    }

    private CompetenceAssessment save(CompetenceAssessment assessment) {
        return in(NORTH, ports -> ports.assessments().save(NORTH, assessment));
    }

    private Optional<CompetenceAssessment> find(PersonId employee, String framework) {
        return in(NORTH, ports -> ports.assessments().find(NORTH, employee, FrameworkId.of(framework)));
    }
}
