package nl.pop4j.application.dossier;

import java.util.HashMap;
import java.util.Map;
import nl.pop4j.gap.Target;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;

/** What readers call the elements of one revision: numbers of goals and activities, words for the rest. */
final class ElementNames {

    private static final int LABEL = 90;
    private static final int TEXT = 240;

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private ElementNames() {}

    public static ElementNames of(Revision revision) {
        ElementNames names = new ElementNames();
        PlanContent content = revision.content();
        ElementNumbers numbers = ElementNumbers.of(content);
        content.goals()
                .forEach(one -> names.put(
                        "goal", one.id().value(), numbers.goal(one.id()).orElseThrow(), one.statement()));
        content.activities()
                .forEach(one -> names.put(
                        "activity", one.id().value(), numbers.activity(one.id()).orElseThrow(), one.title()));
        for (Target target : content.targets().targets()) {
            String name = revision.shown().competence(target.competence());
            names.put(
                    "target",
                    target.competence().value(),
                    name,
                    revision.shown().level(target.competence(), target.level()));
        }
        content.needs().forEach(need -> names.put("need", need.id(), need.text(), need.text()));
        content.priorities()
                .decisions()
                .forEach(one -> names.put("priority", one.need(), names.label("need", one.need()), ""));
        content.agreements().forEach(one -> names.put("agreement", one.id(), one.content(), one.content()));
        return names;
    }

    public boolean has(String kind, String id) {
        return labels.containsKey(key(kind, id));
    }

    /** What it is called. */
    public String label(String kind, String id) {
        return labels.getOrDefault(key(kind, id), "");
    }

    /** What it says in a line. */
    public String text(String kind, String id) {
        return texts.getOrDefault(key(kind, id), "");
    }

    /** A text as a name: all of it, or its beginning. */
    public static String label(String text) {
        return shortened(text, LABEL);
    }

    private void put(String kind, String id, String label, String text) {
        labels.put(key(kind, id), label(label));
        texts.put(key(kind, id), shortened(text, TEXT));
    }

    /** Cut between words where it is too long for a table; the plan has all of it. */
    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > 0 ? space : Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, end) + "\u2026";
    }

    private static String key(String kind, String id) {
        return kind + "/" + id;
    }
}
