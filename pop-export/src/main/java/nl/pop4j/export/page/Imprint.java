package nl.pop4j.export.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pop4j.export.chart.Drawing;

/**
 * What a printed format has to know of a document beside its markup.
 *
 * @param title its title
 * @param description one sentence about it, for catalogues
 * @param language the language of its texts
 * @param made the day on which it was made
 * @param drawings its charts, named by the markup
 */
public record Imprint(String title, String description, Locale language, LocalDate made, List<Drawing> drawings) {

    /** Copies the charts. */
    public Imprint {
        drawings = ImmutableList.copyOf(drawings);
    }

    /** The day only: a title may name a person. */
    @Override
    public String toString() {
        return "Imprint[" + made + "]";
    }
}
