package nl.pop4j.export.paper;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.pop4j.export.chart.Drawing;

/**
 * A document as plain blocks.
 *
 * <p>Example: {@code Paper.builder(language, "Uitnodiging", made).fact("Wie", "Noor").chapter("Waarover").text("...")
 * .build()} is a document of one chapter.
 *
 * @param language the language of all its texts
 * @param organisation what the organisation is called, possibly empty
 * @param title what kind of document it is
 * @param subtitle whom or what it is about, possibly empty
 * @param reference what the foot of each page says, possibly empty
 * @param made the day on which it was made
 * @param facts what stands in its head
 * @param chapters what it says, in reading order; one without blocks is not printed
 */
public record Paper(
        Locale language,
        String organisation,
        String title,
        String subtitle,
        String reference,
        LocalDate made,
        List<Fact> facts,
        List<Chapter> chapters) {

    /** Copies the lists. */
    public Paper {
        facts = ImmutableList.copyOf(facts);
        chapters = ImmutableList.copyOf(chapters);
    }

    /** Starts a paper. */
    public static PaperBuilder builder(Locale language, String title, LocalDate made) {
        return new PaperBuilder(language, title, made);
    }

    /** Title and subtitle, for catalogues and running heads. */
    public String fullTitle() {
        return subtitle.isBlank() ? title : title + " – " + subtitle;
    }

    /** Whether there is something to fill in. */
    public boolean isForm() {
        return chapters.stream().flatMap(chapter -> chapter.blocks().stream()).anyMatch(Block.Blank.class::isInstance);
    }

    /** All charts, in reading order. */
    public List<Drawing> drawings() {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).drawing())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The same under another name and in other colours.
     *
     * @param name what the organisation is called, possibly empty
     * @param colours gives for each colour of a chart the one in its place
     */
    public Paper with(String name, UnaryOperator<String> colours) {
        return new Paper(
                language,
                name,
                title,
                subtitle,
                reference,
                made,
                facts,
                chapters.stream().map(chapter -> chapter.in(colours)).toList());
    }

    /** The number of chapters only: titles may name a person. */
    @Override
    public String toString() {
        return "Paper[" + chapters.size() + "]";
    }
}
