package nl.pop4j.plan.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import java.util.Optional;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentPlaceTest {

    private static final PlanContent CONTENT = new PlanGenerator(3).content(3);

    @Test
    void namesElementsByWhatNamesThem() {
        assertThat(at("/goals/0/deadline").path()).isEqualTo("/goals/g1/deadline");
        assertThat(at("/activities/0/funding/cost").path()).isEqualTo("/activities/a1/funding/cost");
        assertThat(at("/goals/0/measures/0/indicator").path()).isEqualTo("/goals/g1/measures/0/indicator");
        assertThat(at("").path()).isEmpty();
        assertThat(at("/targets/targets/0").path())
                .startsWith(
                        "/targets/targets/" + CONTENT.targets().targets().get(0).competence());
        assertThat(at("/goals/0").revision()).isZero();
    }

    @Test
    void isFoundAgainWhereverItsElementStands() {
        CommentPlace place = at("/goals/0/deadline");
        assertThat(place.in(CONTENT)).contains("/goals/0/deadline");
        PlanContent turned =
                CONTENT.toBuilder().goals(Lists.reverse(CONTENT.goals())).build();
        assertThat(place.in(turned)).contains("/goals/2/deadline");
    }

    @Test
    void isGoneWithItsElementAndNeverBecomesAnother() {
        CommentPlace place = at("/goals/0/deadline");
        assertThat(place.in(CONTENT.without(GoalId.of("g1")))).isEmpty();
        assertThat(place.pointer()).isEqualTo("/goals/0/deadline");
    }

    @Test
    void isAlsoWhereNothingWasFilledInYet() {
        DevelopmentGoal bare = CONTENT.goals().get(0).by(Samples.TODAY).toBuilder()
                .deadline(null)
                .build();
        assertThat(at("/goals/0/deadline").in(CONTENT.with(bare))).contains("/goals/0/deadline");
        assertThat(at("/goals/0/deadline/year", CONTENT.with(bare))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/goals/99",
                "/goals/-1",
                "/goals/00",
                "/goals/g1",
                "/goals/",
                "/goal",
                "goals",
                "/",
                "/goals/0/id/value",
                "/horizon/start",
                "/goals/0/statement/value",
                "/revisions/0",
                "/execution",
                "/goals/0/competences/0",
                "/goals/~01",
                "/adjustments"
            })
    void leadsNowhereWhereThePlanHasNoSuchPlace(String pointer) {
        assertThat(at(pointer, CONTENT)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongOrNoPointer() {
        assertThat(at("/goals/0" + "/x".repeat(300), CONTENT)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CommentPlace("goals", "", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CommentPlace("", "/" + "x".repeat(512), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CommentPlace("", "", -1));
    }

    private static CommentPlace at(String pointer) {
        return at(pointer, CONTENT).orElseThrow();
    }

    private static Optional<CommentPlace> at(String pointer, PlanContent content) {
        return CommentPlace.at(pointer, plan(content));
    }

    private static DevelopmentPlan plan(PlanContent content) {
        return DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, content);
    }
}
