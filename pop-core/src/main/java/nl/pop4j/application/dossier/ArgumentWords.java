package nl.pop4j.application.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import nl.pop4j.gap.Target;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.ShownTexts;

/**
 * A finding's arguments as readers of a document know them: names of competences, numbers of goals and activities, the
 * beginning of needs and agreements. What the plan does not hold stays as it is.
 */
public record ArgumentWords(PlanContent content, ShownTexts shown, ElementNumbers numbers) {

    public Map<String, String> of(Map<String, String> arguments) {
        return arguments.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, one -> word(one.getKey(), one.getValue())));
    }

    private String word(String name, String value) {
        return switch (name) {
            case "competence" -> competence(value);
            case "goal" -> numbers.goal(value).orElse(value);
            case "activity", "after" -> numbers.activity(value).orElse(value);
            case "need" -> need(value);
            case "agreement" -> agreement(value);
            default -> value;
        };
    }

    private String competence(String code) {
        return content.targets().targets().stream()
                .map(Target::competence)
                .filter(known -> known.value().equals(code))
                .findFirst()
                .map(shown::competence)
                .orElse(code);
    }

    private String need(String id) {
        return content.needs().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(known -> quoted(known.text()))
                .orElse(id);
    }

    private String agreement(String id) {
        return content.agreements().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(known -> quoted(known.content()))
                .orElse(id);
    }

    private static String quoted(String text) {
        return "'" + ElementNames.label(text) + "'";
    }
}
