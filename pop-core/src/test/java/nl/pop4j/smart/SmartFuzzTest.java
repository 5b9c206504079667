package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.shared.LocalizedText;

/** Seeds run with every build; {@code JAZZER_FUZZ=1 mvn test -Dtest=SmartFuzzTest} looks for more. */
class SmartFuzzTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @FuzzTest(maxDuration = "60s")
    void anyTextGivesAVerdict(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String halves = new String(bytes, StandardCharsets.UTF_16BE);
        for (String statement : new String[] {text, halves}) {
            check(SmartValidator.standard().read(statement, MONDAY), statement);
            check(SmartValidator.standard().read(statement, LocalizedText.DUTCH, MONDAY), statement);
            check(SmartValidator.standard().read(statement, Locale.ENGLISH, MONDAY), statement);
        }
    }

    private static void check(SmartAssessment assessment, String statement) {
        assertThat(assessment.verdicts()).hasSize(5);
        assessment
                .verdicts()
                .forEach(verdict -> verdict.evidence().forEach(span -> {
                    assertThat(span.start()).isBetween(0, statement.length());
                    assertThat(span.end()).isBetween(span.start(), statement.length());
                }));
    }
}
