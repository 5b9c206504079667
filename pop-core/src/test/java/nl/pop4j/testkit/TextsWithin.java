package nl.pop4j.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.plan.revision.CanonicalText;

/** Every text that lies anywhere within an object, found field by field: what a store in memory really holds. */
public final class TextsWithin {

    private final List<String> found = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private TextsWithin() {}

    /** The texts within an object and all that it refers to. */
    public static List<String> of(Object root) {
        TextsWithin texts = new TextsWithin();
        texts.visit(root);
        return texts.found;
    }

    private void visit(Object value) {
        if (value instanceof String text) {
            // The same one may stand in several places, and each counts.
            found.add(text);
            return;
        }
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof CanonicalText text) {
            found.add(text.text());
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> {
                visit(key);
                visit(element);
            });
        } else if (value.getClass().getName().startsWith("nl.pop4j.")
                && !value.getClass().isEnum()) {
            visitFields(value);
        } else {
            found.add(String.valueOf(value));
        }
    }

    private void visitFields(Object owner) {
        for (Field field : owner.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                try {
                    visit(field.get(owner));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
