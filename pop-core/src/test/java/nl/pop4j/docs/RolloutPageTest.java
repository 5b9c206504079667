package nl.pop4j.docs;

import java.io.IOException;
import java.util.Locale;
import nl.pop4j.rollout.rule.RolloutRule;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import org.junit.jupiter.api.Test;

class RolloutPageTest {

    private static final String HEAD = """
        # The rules of a rollout

        Made from `RolloutRules.standard()`. None of them stops anything: a programme grows step by step. What they say \
        about the law of a country is a reminder with its source, not legal advice. Names in braces are filled in with \
        ids, codes and dates.

        | code | severity | source | Dutch | English |
        |---|---|---|---|---|
        """;

    @Test
    void thePageListsEveryRuleWithItsTexts() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (RolloutRule rule : RolloutRules.standard().rules()) {
            page.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.code(),
                            rule.severity(),
                            rule.source(),
                            text(rule, LocalizedText.DUTCH),
                            text(rule, LocalizedText.ENGLISH))
                    .replace(System.lineSeparator(), "\n"));
        }
        GeneratedPages.check("rollout.md", page.toString());
    }

    private static String text(RolloutRule rule, Locale language) {
        return Texts.standard().text(rule.code().value(), language).replace("|", "\\|");
    }
}
