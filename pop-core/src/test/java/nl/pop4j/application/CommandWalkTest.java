package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import nl.pop4j.plan.PlanWatch;
import nl.pop4j.plan.lifecycle.LifeCycle;
import nl.pop4j.plan.lifecycle.Transition;
import nl.pop4j.plan.revision.RevisionStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Any commands by anybody at any version, through the use cases. {@code -Dpop.walks=100000} is the full number; each
 * step and each refusal is then met more than a hundred times.
 */
@Tag("D5.1")
@Tag("D1.3")
class CommandWalkTest {

    private static final int FULL = 100_000;
    private static final int WALKS = Integer.getInteger("pop.walks", 800);
    private static final int AT_LEAST = WALKS >= FULL ? 100 : 0;
    private static final String[] REFUSALS = {
        "ACCESS-1",
        "LIFE-1",
        "LIFE-2",
        "LIFE-3",
        "LIFE-4",
        "LIFE-5",
        "LIFE-6",
        "LIFE-7",
        "SIGN-1",
        "SIGN-2",
        "PROGRESS-1",
        "EVALUATION-1",
        "EVALUATION-2",
        "FILING-1",
        "INPUT-REQUIRED",
        "WALK-1",
        "NotFound",
        "StaleVersion",
        "CommandReused"
    };

    @Test
    void nobodyReachesWhatTheTableDoesNotAllowOrSignsForAnother(TestReporter reporter) {
        CommandWalk walk = new CommandWalk(new WalkOffice(Breach.NONE));
        for (int seed = 0; seed < WALKS; seed++) {
            walk.walk(seed);
        }
        report(reporter, walk);
        for (Transition row : LifeCycle.table()) {
            assertThat(walk.steps().getOrDefault(PlanWatch.step(row.from(), row.to()), 0))
                    .as("%s", row)
                    .isGreaterThan(AT_LEAST);
        }
        assertThat(walk.steps().getOrDefault(PlanWatch.step(RevisionStatus.SIGNED, RevisionStatus.SUPERSEDED), 0))
                .isGreaterThan(AT_LEAST);
        for (String refusal : REFUSALS) {
            assertThat(walk.refusals().getOrDefault(refusal, 0)).as(refusal).isGreaterThan(AT_LEAST);
        }
        assertThat(walk.done())
                .hasSize(9)
                .allSatisfy((command, times) -> assertThat(times).as(command).isGreaterThan(AT_LEAST));
        assertThat(walk.repeated()).isGreaterThan(WALKS);
    }

    @ParameterizedTest
    @CsvSource({
        "HR_ADVISER_WRITES, only the two sides agree",
        "ANYBODY_IS_MANAGER, only the two sides agree",
        "DIGEST_NOT_LOOKED_AT, nobody signs what was not shown",
        "VERSION_NOT_LOOKED_AT, nobody writes over what they did not see",
        "COMMANDS_FORGOTTEN, the same receipt comes back",
        "SIGNED_REVISION_LOST, a step of the table"
    })
    void findsWhatIsBrokenOnPurpose(Breach breach, String law) {
        CommandWalk walk = new CommandWalk(new WalkOffice(breach));
        assertThatThrownBy(() -> {
                    for (int seed = 0; seed < WALKS; seed++) {
                        walk.walk(seed);
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(law);
    }

    private static void report(TestReporter reporter, CommandWalk walk) {
        Map<String, String> hits = new TreeMap<>();
        walk.steps().forEach((step, times) -> hits.put(step, times.toString()));
        walk.refusals().forEach((refusal, times) -> hits.put("refused " + refusal, times.toString()));
        walk.done().forEach((command, times) -> hits.put("done " + command, times.toString()));
        hits.put("repeated", Integer.toString(walk.repeated()));
        reporter.publishEntry(hits);
    }
}
