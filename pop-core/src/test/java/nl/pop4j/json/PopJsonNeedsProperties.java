package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.Position;
import nl.pop4j.organisation.possibility.Possibilities;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.testkit.NeedsGenerator;

@Tag("D3.1")
class PopJsonNeedsProperties {

    private static final JsonForm<OrganisationNeeds> FORM = PopJson.standard().needs();

    @Property(tries = 300)
    void needsReadBackEqual(@ForAll long seed) {
        OrganisationNeeds needs = new NeedsGenerator(seed).needs();
        String json = FORM.text(needs);
        assertThat(json).startsWith("{\"type\":\"organisation-needs\",\"format\":2,");
        assertThat(FORM.parse(json)).isEqualTo(needs);
    }

    @Example
    void readsWhatTheFirstFormatHeld() throws IOException {
        OrganisationNeeds needs = FORM.parse(firstFormat());
        assertThat(needs.version()).isEqualTo(Version.of(3));
        assertThat(needs.objectives()).hasSize(2);
        assertThat(needs.positions()).extracting(Position::id).containsExactly("position-1", "position-3");
        assertThat(needs.positions().get(0).from()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(needs.positions()).allMatch(position -> position.places() == 1);
        assertThat(needs.possibilities()).isEqualTo(Possibilities.NONE);
        assertThat(needs.isCommitted()).isFalse();
        assertThat(FORM.parse(FORM.text(needs))).isEqualTo(needs);
    }

    @Example
    void refusesWhatIsWrongInTheFirstFormatToo() throws IOException {
        String json = firstFormat();
        for (String broken : List.of(
                json.replace("\"version\":3", "\"version\":3,\"mood\":1"),
                json.replace("\"role\":\"teamleider\",", ""),
                json.replace("[{\"title\"", "[7,{\"title\""),
                json.replace("\"format\":1", "\"format\":0"))) {
            assertThat(broken).isNotEqualTo(json);
            assertThatExceptionOfType(CorruptRecord.class).isThrownBy(() -> FORM.parse(broken));
        }
    }

    private static String firstFormat() throws IOException {
        try (InputStream in = PopJsonNeedsProperties.class.getResourceAsStream("formats/organisation-needs-1.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
