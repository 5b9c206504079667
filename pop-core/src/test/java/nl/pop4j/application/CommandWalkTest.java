package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.plan.LifeCycleRuleCodes;
import nl.pop4j.plan.PlanWatch;
import nl.pop4j.plan.comment.CommentCommands;
import nl.pop4j.plan.lifecycle.LifeCycle;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.Transition;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.review.ReviewRules;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.testkit.Samples;
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

    /** Nobody speaks for both sides on a day, so that only the model meets it: see {@code PlanWalkTest}. */
    private static final RuleCode FOR_BOTH = LifeCycleRules.SIGNS_FOR_BOTH;

    /** What else can stand in the way of a command on a plan, or on what stands beside it. */
    private static final Set<String> OTHERS = Set.of(
            AccessPolicy.NOT_AT_THIS_STAGE.value(),
            Planning.UNKNOWN_METHOD.value(),
            Planning.UNKNOWN_ELEMENT.value(),
            Planning.KIND_IS_OPEN.value(),
            Writing.UNKNOWN_NEED.value(),
            Cohorts.UNKNOWN_TEMPLATE.value(),
            LibraryDesk.NOT_OFFERED.value(),
            LibraryDesk.GOAL_THERE.value(),
            Learning.OTHER_COMPETENCE.value(),
            Assessing.UNKNOWN_COMPETENCE.value(),
            Assessing.LEVEL_NOT_ON_SCALE.value(),
            Reviewing.NOTHING_SIGNED.value(),
            Reviewing.NO_CADENCE.value(),
            ReviewRules.UNKNOWN.value(),
            ReviewRules.CANCELLED.value(),
            ReviewRules.NO_WORKING_DAY.value(),
            ReviewRules.OUTSIDE.value(),
            ReviewRules.TAKEN.value(),
            CommentCommands.UNKNOWN_PLACE.value(),
            CommentCommands.ID_TAKEN.value(),
            CommentCommands.IS_AN_ANSWER.value(),
            CommentCommands.RESOLVED.value(),
            CommentCommands.WITHDRAWN.value(),
            Codes.REQUIRED,
            Codes.NOT_AN_ID,
            Codes.OUT_OF_RANGE,
            Codes.DATES_REVERSED,
            "WALK-1",
            "NotFound",
            "StaleVersion",
            "CommandReused");

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
        assertThat(walk.refusals().keySet()).isEqualTo(refusals());
        assertThat(walk.refusals())
                .allSatisfy((refusal, times) -> assertThat(times).as(refusal).isGreaterThan(AT_LEAST));
        assertThat(walk.done().keySet()).isEqualTo(commands());
        assertThat(walk.done())
                .allSatisfy((command, times) -> assertThat(times).as(command).isGreaterThan(AT_LEAST));
        assertThat(walk.repeated()).isGreaterThan(WALKS);
    }

    /** Every rule of the life cycle, and whatever else. */
    private static Set<String> refusals() {
        return Stream.concat(
                        LifeCycleRuleCodes.all().stream()
                                .filter(code -> !code.equals(FOR_BOTH))
                                .map(RuleCode::value),
                        OTHERS.stream())
                .collect(Collectors.toSet());
    }

    /** Every command on a plan that there is, and the one that begins it. */
    private static Set<String> commands() {
        Office office = new Office().begun();
        return Stream.concat(
                        office.pop.planning().options(office.tenant, Office.NOOR, Samples.PLAN).commands().stream()
                                .map(CommandOption::command),
                        Stream.of(StartPlan.class.getSimpleName()))
                .collect(Collectors.toSet());
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
