package nl.pop4j.export.paper;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.export.chart.Drawing;

/** One thing in a chapter. {@link PaperBuilder} has a method for each. */
public sealed interface Block {

    /** About how many lines it takes on a page. */
    int lines();

    /**
     * A paragraph of our own words.
     *
     * @param text one paragraph
     */
    record Text(String text) implements Block {
        @Override
        public int lines() {
            return linesOf(text);
        }
    }

    /**
     * Somebody's own words: line breaks are kept.
     *
     * @param label what it answers, possibly empty
     * @param text the words
     */
    record OwnWords(String label, String text) implements Block {
        @Override
        public int lines() {
            return linesOf(text) + (label.isBlank() ? 0 : 1);
        }
    }

    /**
     * A heading within the chapter.
     *
     * @param text what follows
     */
    record Subheading(String text) implements Block {
        @Override
        public int lines() {
            return 2;
        }
    }

    /**
     * A remark that stands out.
     *
     * @param heading what it is
     * @param text what it says
     */
    record Note(String heading, String text) implements Block {
        @Override
        public int lines() {
            return 2 + linesOf(text);
        }
    }

    /**
     * A list with dots.
     *
     * @param items what stands in it
     */
    record Bullets(List<String> items) implements Block {
        /** Copies the list. */
        public Bullets {
            items = ImmutableList.copyOf(items);
        }

        @Override
        public int lines() {
            return items.stream().mapToInt(Block::linesOf).sum();
        }
    }

    /**
     * A list to tick off.
     *
     * @param items what stands in it
     */
    record Ticks(List<Tick> items) implements Block {
        /** Copies the list. */
        public Ticks {
            items = ImmutableList.copyOf(items);
        }

        @Override
        public int lines() {
            return items.stream().mapToInt(tick -> linesOf(tick.text())).sum();
        }
    }

    /**
     * Labels with what they say; blank ones are not printed.
     *
     * @param facts in reading order
     */
    record Facts(List<Fact> facts) implements Block {
        /** Copies the list. */
        public Facts {
            facts = ImmutableList.copyOf(facts);
        }

        @Override
        public int lines() {
            return facts.stream().mapToInt(fact -> linesOf(fact.value())).sum();
        }
    }

    /**
     * A table; the first cell of each row is its heading.
     *
     * @param caption what it shows
     * @param columns in reading order
     * @param rows one cell for each column; a line break in a cell is kept
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if a row has another number of cells than there are columns
         */
        public Table {
            columns = ImmutableList.copyOf(columns);
            rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("each row must have a cell for each column");
                }
            }
        }

        @Override
        public int lines() {
            return 2 + 2 * rows.size();
        }
    }

    /**
     * A chart; the same facts follow in a table.
     *
     * @param drawing its marks and what it shows in words
     */
    record Chart(Drawing drawing) implements Block {
        @Override
        public int lines() {
            return (int) (drawing.height() / 18);
        }
    }

    /**
     * A place to write in: empty lines on paper, a field in a word processor.
     *
     * @param tag names the field for who reads the document back, unique in the paper
     * @param label what is asked
     * @param hint what helps to answer, possibly empty
     * @param space how many lines there are to write on, from 1
     * @param value what stands there already, possibly empty
     */
    record Blank(String tag, String label, String hint, int space, String value) implements Block {
        @Override
        public int lines() {
            return isLine() ? 1 : 2 + space;
        }

        /** Whether it is a single line beside its label. */
        public boolean isLine() {
            return space == 1;
        }
    }

    /**
     * Where the sides sign, side by side.
     *
     * @param places one for each side
     */
    record Signing(List<SigningPlace> places) implements Block {
        /** Copies the list. */
        public Signing {
            places = ImmutableList.copyOf(places);
        }

        @Override
        public int lines() {
            return 8;
        }
    }

    private static int linesOf(String text) {
        return 1
                + text.length() / 95
                + (int) text.chars().filter(c -> c == '\n').count();
    }
}
