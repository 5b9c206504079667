package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.testkit.ProfileGenerator;

class PopJsonProfileProperties {

    private static final JsonForm<PersonalProfile> FORM = PopJson.standard().profile();

    @Property(tries = 300)
    void aProfileReadsBackEqual(@ForAll long seed) {
        PersonalProfile profile = new ProfileGenerator(seed).profile();
        String json = FORM.text(profile);
        assertThat(FORM.parse(json)).isEqualTo(profile);
        assertThat(FORM.text(FORM.parse(json))).isEqualTo(json);
    }

    @Example
    void saysWhatItIsAndRefusesWhatItDoesNotKnow() {
        String json = FORM.text(new ProfileGenerator(7).profile());
        assertThat(json).startsWith("{\"type\":\"personal-profile\",\"format\":1,\"employee\":");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> FORM.parse(json.replace("\"entries\":", "\"diagnoses\":[],\"entries\":")))
                .satisfies(refusal -> assertThat(refusal.where()).contains("diagnoses"));
    }
}
