package nl.pop4j.smart;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.Texts;

/**
 * What the writer could add, with the writer's own words in it.
 *
 * <p>Example: in English 'What does "several parents" mean: how many? Put a number there.'
 *
 * @param key the key of the sentence in {@link Texts}
 * @param arguments what fills its places, a date as ISO 8601; may quote the statement, so they never go into messages or logs
 */
public record Suggestion(String key, Map<String, String> arguments) {

    /** Copies the arguments. */
    public Suggestion {
        arguments = ImmutableSortedMap.copyOf(arguments);
    }

    /** The sentence for a reader. */
    public String text(Texts texts, Locale language) {
        String date = arguments.get("date");
        if (date == null) {
            return texts.text(key, language, arguments);
        }
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        Map<String, String> readable = ImmutableMap.<String, String>builder()
                .putAll(arguments)
                .put("date", LocalDate.parse(date).format(format))
                .buildKeepingLast();
        return texts.text(key, language, readable);
    }

    /** The key only: the arguments may quote somebody. */
    @Override
    public String toString() {
        return "Suggestion[" + key + "]";
    }
}
