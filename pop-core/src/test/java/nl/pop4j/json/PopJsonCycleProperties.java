package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.testkit.FeedbackGenerator;
import nl.pop4j.testkit.RolloutGenerator;
import nl.pop4j.testkit.Samples;

/** Feedback, culture surveys, programmes and their reports as JSON. */
class PopJsonCycleProperties {

    private static final PopJson JSON = PopJson.standard();

    @Property(tries = 200)
    void feedbackReadsBackEqual(@ForAll long seed) {
        same(JSON.feedback(), new FeedbackGenerator(seed).feedback("f1"));
    }

    @Property(tries = 200)
    void aSurveyReadsBackEqual(@ForAll long seed) {
        same(JSON.cultureSurvey(), new FeedbackGenerator(seed).survey("s1"));
    }

    @Property(tries = 200)
    void aProgrammeAndItsReportReadBackEqual(@ForAll long seed) {
        RolloutGenerator generator = new RolloutGenerator(seed);
        RolloutProgramme programme = generator.programme("r1");
        same(JSON.rolloutProgramme(), programme);
        same(
                JSON.rolloutReport(),
                RolloutReport.of(programme, generator.plans(), RolloutRules.standard(), 3, Samples.TODAY));
    }

    @Example
    void saysWhatItIsAndRefusesWhatItDoesNotKnow() {
        String json = JSON.rolloutProgramme().text(new RolloutGenerator(7).programme("r1"));
        assertThat(json).startsWith("{\"type\":\"rollout-programme\",\"format\":1,\"id\":\"r1\"");
        assertThat(JSON.feedback().text(new FeedbackGenerator(7).feedback("f1")))
                .startsWith("{\"type\":\"feedback\",\"format\":1,\"id\":\"f1\"");
        assertThat(JSON.cultureSurvey().text(new FeedbackGenerator(7).survey("s1")))
                .startsWith("{\"type\":\"culture-survey\",\"format\":1,\"id\":\"s1\"");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> JSON.rolloutProgramme().parse(json.replace("\"waves\":", "\"names\":[],\"waves\":")))
                .satisfies(refusal -> assertThat(refusal.where()).contains("names"));
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> JSON.rolloutProgramme().parse(json.replace("\"format\":1", "\"format\":2")));
    }

    private static <T> void same(JsonForm<T> form, T value) {
        String json = form.text(value);
        assertThat(form.parse(json)).isEqualTo(value);
        assertThat(form.text(form.parse(json))).isEqualTo(json);
    }
}
