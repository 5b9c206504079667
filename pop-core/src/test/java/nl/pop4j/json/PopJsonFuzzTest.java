package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.error.CorruptRecord;

/** Seeds run with every build; {@code JAZZER_FUZZ=1 mvn test -Dtest=PopJsonFuzzTest} looks for more. */
class PopJsonFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void anyBytesGiveAPlanOrARefusal(byte[] bytes) {
        PlanContent content;
        try {
            content = PopJson.standard().content().read(new ByteArrayInputStream(bytes));
        } catch (CorruptRecord refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
            return;
        }
        assertThat(PopJson.standard()
                        .content()
                        .parse(PopJson.standard().content().text(content)))
                .isEqualTo(content);
    }
}
