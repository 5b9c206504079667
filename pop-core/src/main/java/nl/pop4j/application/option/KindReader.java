package nl.pop4j.application.option;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.shared.UserText;

/** What kind of input a field wants, by its type, its constraints and, where a number has a unit, its name. */
final class KindReader {

    private final String name;
    private final Class<?> type;
    /** What is asked of the value. */
    private final AnnotatedElement asked;

    KindReader(String name, Class<?> type, AnnotatedElement asked) {
        this.name = name;
        this.type = type;
        this.asked = asked;
    }

    InputKind kind(List<String> choices) {
        if (!choices.isEmpty()) {
            return InputKind.CHOICE;
        }
        FormOf form = asked.getAnnotation(FormOf.class);
        if (form != null) {
            return ofForm(form.value());
        }
        return type == String.class ? ofText() : ofType();
    }

    private InputKind ofText() {
        if (asked.isAnnotationPresent(Pattern.class)) {
            return InputKind.IDENTIFIER;
        }
        Size size = asked.getAnnotation(Size.class);
        return size != null && size.max() <= UserText.SHORT ? InputKind.LINE : InputKind.TEXT;
    }

    private InputKind ofType() {
        if (type.isRecord()) {
            return InputKind.PARTS;
        }
        if (type == boolean.class) {
            return InputKind.YES_NO;
        }
        if (type == LocalDate.class) {
            return InputKind.DATE;
        }
        if (type == LocalTime.class) {
            return InputKind.TIME;
        }
        return type == BigDecimal.class ? InputKind.NUMBER : ofWholeNumber();
    }

    private InputKind ofWholeNumber() {
        if (name.endsWith("Cents")) {
            return InputKind.AMOUNT;
        }
        return name.endsWith("Minutes") || name.startsWith("minutes") ? InputKind.MINUTES : InputKind.WHOLE_NUMBER;
    }

    private static InputKind ofForm(FormOf.Kind kind) {
        return switch (kind) {
            case CADENCE -> InputKind.CADENCE;
            case COMPETENCE -> InputKind.COMPETENCE;
            case LANGUAGE -> InputKind.LANGUAGE;
            case LEVEL -> InputKind.LEVEL;
            case MEASURE -> InputKind.NUMBER;
            case ROLE -> InputKind.ROLE;
        };
    }
}
