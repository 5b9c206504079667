package nl.pop4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.pop4j.plan.content.PlanContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldGroupTest {

    @ParameterizedTest
    @CsvSource({
        "'', HEAD",
        "/horizon, HEAD",
        "/goals, GOALS",
        "/goals/0/deadline, GOALS",
        "/activities/3, ACTIVITIES",
        "/activities/3/funding, CAPACITY",
        "/activities/3/funding/cost, CAPACITY",
        "/capacity/budget, CAPACITY",
        "/targets/targets/0, TARGETS"
    })
    void findsTheGroupOfAPlace(String place, FieldGroup group) {
        assertThat(FieldGroup.at(place)).contains(group);
    }

    @Test
    void claimsNoPlaceThatItDoesNotKnow() {
        assertThat(FieldGroup.at("/agreements/0/amount/cents")).contains(FieldGroup.CAPACITY);
        assertThat(FieldGroup.at("/goalsetting")).isEmpty();
        assertThat(FieldGroup.at("/profile/talents")).isEmpty();
    }

    @Test
    void claimsEveryPartOfAPlan() {
        assertThat(PlanContent.class.getRecordComponents())
                .allMatch(component -> FieldGroup.at("/" + component.getName()).isPresent());
        assertThat(Arrays.stream(FieldGroup.values()).filter(Operation.VIEW_PLAN.fields()::contains))
                .hasSize(12);
    }
}
