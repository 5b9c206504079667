package nl.pop4j.export.sheet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Sheets that belong together.
 *
 * @param title what they are about
 * @param language the language of their words
 * @param made the day on which they were made
 * @param sheets one or more, the most asked for first
 */
public record Book(String title, Locale language, LocalDate made, List<Sheet> sheets) {

    /**
     * Copies the sheets.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Book {
        sheets = ImmutableList.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("sheets must not be empty");
        }
    }

    /** The number of sheets only: a title may name a person. */
    @Override
    public String toString() {
        return "Book[" + sheets.size() + "]";
    }
}
