package nl.pop4j.export.paper;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.pop4j.export.chart.Drawing;

/** Collects what stands on a paper, from top to bottom. What is blank or empty is left out. Not thread-safe. */
public final class PaperBuilder {

    private final Locale language;
    private final String title;
    private final LocalDate made;
    private final ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    private final ImmutableList.Builder<Chapter> chapters = ImmutableList.builder();
    private final List<Block> blocks = new ArrayList<>();
    private String organisation = "";
    private String subtitle = "";
    private String reference = "";
    private String heading = "";

    PaperBuilder(Locale language, String title, LocalDate made) {
        this.language = language;
        this.title = title;
        this.made = made;
    }

    /** What the organisation is called. */
    public PaperBuilder organisation(String name) {
        this.organisation = name;
        return this;
    }

    /** Whom or what the paper is about. */
    public PaperBuilder subtitle(String text) {
        this.subtitle = text;
        return this;
    }

    /** What the foot of each page says, such as the id of a plan. */
    public PaperBuilder reference(String text) {
        this.reference = text;
        return this;
    }

    /** A fact in the head. */
    public PaperBuilder fact(String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
        return this;
    }

    /** Begins a chapter: the blocks that follow belong to it. */
    public PaperBuilder chapter(String text) {
        close();
        this.heading = text;
        return this;
    }

    /** A paragraph of our own words. */
    public PaperBuilder text(String text) {
        return text.isBlank() ? this : block(new Block.Text(text));
    }

    /** Somebody's own words under a label; nothing if they said nothing. */
    public PaperBuilder ownWords(String label, String text) {
        return text.isBlank() ? this : block(new Block.OwnWords(label, text));
    }

    /** A heading within the chapter. */
    public PaperBuilder subheading(String text) {
        return block(new Block.Subheading(text));
    }

    /** A remark that stands out. */
    public PaperBuilder note(String head, String text) {
        return text.isBlank() ? this : block(new Block.Note(head, text));
    }

    /** A list with dots. */
    public PaperBuilder bullets(List<String> items) {
        return items.isEmpty() ? this : block(new Block.Bullets(items));
    }

    /** A list to tick off. */
    public PaperBuilder ticks(List<Tick> items) {
        return items.isEmpty() ? this : block(new Block.Ticks(items));
    }

    /** Labels with what they say. */
    public PaperBuilder facts(List<Fact> pairs) {
        List<Fact> told = pairs.stream().filter(pair -> !pair.value().isBlank()).toList();
        return told.isEmpty() ? this : block(new Block.Facts(told));
    }

    /**
     * A table; without rows there is none.
     *
     * @param caption what it shows
     * @param columns in reading order; the first holds the headings of the rows
     * @param rows one cell for each column
     */
    public PaperBuilder table(String caption, List<Column> columns, List<List<String>> rows) {
        return rows.isEmpty() ? this : block(new Block.Table(caption, columns, rows));
    }

    /** A chart; put a table with the same facts after it. */
    public PaperBuilder chart(Drawing drawing) {
        return block(new Block.Chart(drawing));
    }

    /** A place to write in, of so many lines. */
    public PaperBuilder blank(String tag, String label, String hint, int space) {
        return block(new Block.Blank(tag, label, hint, space, ""));
    }

    /** A field that is filled in already, for who reads the document back. */
    public PaperBuilder filled(String tag, String label, String value) {
        return block(new Block.Blank(tag, label, "", 1, value));
    }

    /** Where the sides sign. */
    public PaperBuilder signing(SigningPlace... places) {
        return block(new Block.Signing(Arrays.asList(places)));
    }

    /** The paper. */
    public Paper build() {
        close();
        return new Paper(language, organisation, title, subtitle, reference, made, facts.build(), chapters.build());
    }

    private PaperBuilder block(Block block) {
        Preconditions.checkState(!heading.isEmpty(), "a block must follow a chapter");
        blocks.add(block);
        return this;
    }

    private void close() {
        if (!blocks.isEmpty()) {
            chapters.add(new Chapter(heading, blocks));
            blocks.clear();
        }
    }
}
