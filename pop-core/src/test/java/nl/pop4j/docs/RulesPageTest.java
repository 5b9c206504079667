package nl.pop4j.docs;

import java.io.IOException;
import java.util.Locale;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final String HEAD = """
            # The standard rules of a plan

            Made from `PlanRules.standard()`, set `%s`. An ERROR blocks proposing. A rule that finds a milder case reports it \
            as a WARNING. Names in braces are filled in with ids, codes, dates and numbers.

            | code | at most | source | Dutch | English |
            |---|---|---|---|---|
            """;

    @Test
    void thePageListsEveryRuleWithItsTexts() throws IOException {
        PlanRules rules = PlanRules.standard();
        StringBuilder page = new StringBuilder(HEAD.formatted(rules.name()));
        for (PlanRule rule : rules.rules()) {
            page.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.code(),
                            rule.severity(),
                            rule.source(),
                            text(rule, LocalizedText.DUTCH),
                            text(rule, LocalizedText.ENGLISH))
                    .replace(System.lineSeparator(), "\n"));
        }
        GeneratedPages.check("rules.md", page.toString());
    }

    private static String text(PlanRule rule, Locale language) {
        return Texts.standard().text(rule.code().value(), language).replace("|", "\\|");
    }
}
