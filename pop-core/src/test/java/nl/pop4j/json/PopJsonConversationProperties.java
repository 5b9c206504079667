package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.testkit.ConversationGenerator;

class PopJsonConversationProperties {

    private static final JsonForm<Conversation> FORM = PopJson.standard().conversation();

    @Property(tries = 300)
    void aConversationReadsBackEqual(@ForAll long seed) {
        Conversation conversation = new ConversationGenerator(seed).conversation();
        String json = FORM.text(conversation);
        assertThat(FORM.parse(json)).isEqualTo(conversation);
        assertThat(FORM.text(FORM.parse(json))).isEqualTo(json);
    }

    @Example
    void saysWhatItIsAndRefusesWhatItDoesNotKnow() {
        String json = FORM.text(new ConversationGenerator(7).conversation());
        assertThat(json).startsWith("{\"type\":\"conversation\",\"format\":1,\"id\":");
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> FORM.parse(json.replace("\"subject\":", "\"verdict\":5,\"subject\":")))
                .satisfies(refusal -> assertThat(refusal.where()).contains("verdict"));
    }

    @Example
    void refusesAConversationThatBreaksItsOwnRules() {
        String json = FORM.text(new ConversationGenerator(7).conversation());
        assertThatExceptionOfType(CorruptRecord.class)
                .isThrownBy(() -> FORM.parse(json.replaceFirst("\"changes\":[0-9]+", "\"changes\":-1")));
    }

    /** What was once written stays readable for ever. */
    @Example
    void readsTheFirstFormat() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("formats/conversation-1.json"))) {
            Conversation kept = FORM.read(in);
            assertThat(kept.status()).isEqualTo(ConversationStatus.CLOSED);
            assertThat(kept.appointment().start()).hasToString("2027-03-15T10:00");
            assertThat(kept.appointment().zone()).hasToString("Europe/Amsterdam");
            assertThat(kept.confirmations()).hasSize(2);
        }
    }
}
