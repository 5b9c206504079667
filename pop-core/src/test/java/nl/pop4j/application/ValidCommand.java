package nl.pop4j.application;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.Commands;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;

/** Any command about Noor and her plan that is in order, made from nothing but its type. */
final class ValidCommand {

    static final String TALK = "talk-1";
    static final String PROGRAMME = "r1";

    private static final Commands COMMANDS = Commands.standard();

    /** Names of components that must point at something that is there. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("planId", Samples.PLAN.value()),
            Map.entry("plan", Samples.PLAN.value()),
            Map.entry("record", Samples.PLAN.value()),
            Map.entry("employee", Samples.NOOR.value()),
            Map.entry("person", Samples.NOOR.value()),
            Map.entry("about", Samples.NOOR.value()),
            Map.entry("framework", Samples.FRAMEWORK.value()),
            Map.entry("conversationId", TALK),
            Map.entry("programmeId", PROGRAMME),
            Map.entry("competence", Samples.MEDICATION.value()),
            Map.entry("language", "nl"),
            Map.entry("end", "STOPPED"),
            Map.entry("pointer", "/goals/0"),
            Map.entry("goal", "g1"),
            Map.entry("activity", "a1"));

    /** What a text may have to look like, tried in this order. */
    private static final List<String> TEXTS =
            List.of("Goed.", "x", "nl", "P1M", "0".repeat(64), "", "PT1H", "Europe/Amsterdam", "text/plain", "10:00");

    private static int made;

    private ValidCommand() {}

    /**
     * A command of this type without a fault.
     *
     * @throws AssertionError if what is known here does not suffice for one
     */
    static Record of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<List<Object>> choices = new ArrayList<>();
        for (RecordComponent component : components) {
            choices.add(choices(component, choices.size()));
        }
        int[] chosen = new int[components.length];
        while (true) {
            Record command = make(type, chosen(choices, chosen));
            List<String> faults = COMMANDS.check(command).stream()
                    .map(Finding::pointer)
                    .map(pointer -> pointer.split("/", -1)[Math.min(1, pointer.length())])
                    .toList();
            if (faults.isEmpty()) {
                return command;
            }
            boolean moved = false;
            for (int i = 0; i < components.length; i++) {
                if (faults.contains(components[i].getName())
                        && chosen[i] + 1 < choices.get(i).size()) {
                    chosen[i]++;
                    moved = true;
                }
            }
            if (!moved) {
                throw new AssertionError(type.getSimpleName() + ": " + COMMANDS.check(command));
            }
        }
    }

    private static @Nullable Object[] chosen(List<List<Object>> choices, int[] chosen) {
        @Nullable Object[] values = new Object[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            values[i] = choices.get(i).get(chosen[i]);
        }
        return values;
    }

    /** Later components get later days. */
    private static List<Object> choices(RecordComponent component, int place) {
        Class<?> type = component.getType();
        List<Object> choices = new ArrayList<>();
        if (type == String.class) {
            choices.addAll(texts(component));
        } else if (type == LocalDate.class) {
            choices.addAll(List.of(Samples.TODAY.plusDays(place), Samples.TODAY.minusDays(1)));
        } else if (type == LocalTime.class) {
            choices.add(LocalTime.NOON);
        } else if (type == BigDecimal.class) {
            choices.add(BigDecimal.ONE);
        } else if (type == int.class || type == Integer.class) {
            choices.addAll(List.of(0, 1, 30));
        } else if (type == long.class || type == Long.class) {
            choices.addAll(List.of(0L, 1L));
        } else if (type == boolean.class || type == Boolean.class) {
            choices.add(false);
        } else if (type == List.class) {
            choices.add(List.of(element(component.getGenericType())));
            choices.add(List.of());
        } else if (type.isRecord()) {
            choices.add(part(type));
        }
        if (!type.isPrimitive()) {
            choices.add(null);
        }
        return choices;
    }

    private static List<String> texts(RecordComponent component) {
        List<String> texts = new ArrayList<>();
        String name = component.getName();
        if (name.equals("commandId")) {
            made++;
            texts.add("valid-" + made);
        }
        NameOf names = component.getAccessor().getAnnotation(NameOf.class);
        if (names != null) {
            Arrays.stream(names.value().getEnumConstants()).map(Enum::name).forEach(texts::add);
        }
        if (BY_NAME.containsKey(name)) {
            texts.add(BY_NAME.get(name));
        }
        texts.addAll(TEXTS);
        return texts;
    }

    private static Object element(Type list) {
        Type element = ((ParameterizedType) list).getActualTypeArguments()[0];
        return element == String.class ? "x1" : part((Class<?>) element);
    }

    /** A part of a command with the first choice for each of its own. */
    private static Record part(Class<?> type) {
        return make(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> choices(component, 0).get(0))
                        .toArray());
    }

    private static Record make(Class<?> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
