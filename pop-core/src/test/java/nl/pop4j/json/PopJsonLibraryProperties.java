package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.testkit.LibraryGenerator;
import nl.pop4j.testkit.PlanArbitraries;

class PopJsonLibraryProperties {

    private static final JsonForm<LibraryGoal> FORM = PopJson.standard().libraryGoal();

    @Provide
    Arbitrary<LibraryGoal> goals() {
        return PlanArbitraries.libraryGoals();
    }

    @Property(tries = 200)
    void aReadyGoalReadsBackEqual(@ForAll("goals") LibraryGoal goal) {
        String json = FORM.text(goal);
        assertThat(FORM.parse(json)).isEqualTo(goal);
        assertThat(FORM.text(FORM.parse(json))).isEqualTo(json);
    }

    @Example
    void saysWhatItIsAndRefusesWhatItDoesNotKnow() {
        String json = FORM.text(new LibraryGenerator(7).goal("g1", 3));
        assertThat(json).startsWith("{\"type\":\"library-goal\",\"format\":1,\"id\":\"g1\",");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> FORM.parse(json.replace("\"wordings\":", "\"author\":\"x\",\"wordings\":")))
                .satisfies(refusal -> assertThat(refusal.where()).contains("author"));
    }
}
