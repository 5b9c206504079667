package nl.pop4j.application.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.cadence.EveryMonths;
import nl.pop4j.calendar.cadence.EveryWeeks;
import nl.pop4j.calendar.cadence.FixedDates;
import nl.pop4j.calendar.cadence.JointCadence;
import nl.pop4j.shared.Texts;

/** How often people look back, as a document says it. */
record CadenceWords(Texts texts, Locale language) {

    /** Such as {@code elke 3 maanden}; what has no words stands as it was agreed, such as {@code END-P14D}. */
    public String of(Cadence cadence) {
        if (cadence instanceof EveryWeeks every) {
            return counted("cadence.weeks", every.weeks());
        }
        if (cadence instanceof EveryMonths every) {
            return counted("cadence.months", every.months());
        }
        if (cadence instanceof FixedDates fixed) {
            return fixed.dates().stream().map(this::day).collect(Collectors.joining(", "));
        }
        if (cadence instanceof JointCadence joint) {
            return joint.parts().stream().map(this::of).collect(Collectors.joining("; "));
        }
        return cadence.toString();
    }

    private String counted(String key, int count) {
        return texts.text(key, language, Map.of("count", Integer.toString(count)));
    }

    private String day(LocalDate date) {
        return texts.text("cadence.day", language, Map.of("date", date.toString()));
    }
}
