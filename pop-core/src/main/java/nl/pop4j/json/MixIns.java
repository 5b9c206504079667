package nl.pop4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;

/** How values of one part look: as that part. */
final class MixIns {

    private static final ImmutableMap<Class<?>, Class<?>> ALL = ImmutableMap.<Class<?>, Class<?>>builder()
            .put(FrameworkId.class, Word.class)
            .put(CompetenceCode.class, Word.class)
            .put(RoleCode.class, Word.class)
            .put(Level.class, Decimal.class)
            .put(LocalizedText.class, ByLanguage.class)
            .buildOrThrow();

    private MixIns() {}

    /** The mix-in of each type that has one. */
    static Map<Class<?>, Class<?>> all() {
        return ALL;
    }

    /** A text. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class Word {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Word(String value) {}

        @JsonValue
        abstract String value();
    }

    /** A number. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class Decimal {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Decimal(BigDecimal value) {}

        @JsonValue
        abstract BigDecimal value();
    }

    /** An object with a text for each language. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Jackson reads the annotations
    private abstract static class ByLanguage {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ByLanguage(Map<String, String> byLanguage) {}

        @JsonValue
        abstract Map<String, String> byLanguage();
    }
}
