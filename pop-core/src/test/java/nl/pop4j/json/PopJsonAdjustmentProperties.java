package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.testkit.AdjustmentGenerator;
import nl.pop4j.testkit.Samples;

class PopJsonAdjustmentProperties {

    private static final JsonForm<WorkAdjustments> FORM = PopJson.standard().adjustments();

    @Property(tries = 300)
    void adjustmentsReadBackEqual(@ForAll long seed) {
        WorkAdjustments adjustments = new AdjustmentGenerator(seed).adjustments(Samples.NOOR);
        String json = FORM.text(adjustments);
        assertThat(FORM.parse(json)).isEqualTo(adjustments);
        assertThat(FORM.text(FORM.parse(json))).isEqualTo(json);
    }

    @Example
    void haveNoPlaceForADiagnosis() {
        String json = FORM.text(new AdjustmentGenerator(7).adjustments(Samples.NOOR));
        assertThat(json).startsWith("{\"type\":\"work-adjustments\",\"format\":1,\"employee\":");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> FORM.parse(json.replace("\"agreed\":", "\"diagnosis\":\"Zeurkous\",\"agreed\":")))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("Zeurkous"))
                .satisfies(refusal -> assertThat(refusal.where()).contains("diagnosis"));
    }
}
