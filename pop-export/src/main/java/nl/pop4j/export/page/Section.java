package nl.pop4j.export.page;

/**
 * A part that is printed.
 *
 * @param number its place among the printed parts, from 1
 * @param part which part
 * @param title its heading, without the number
 * @param step the step of the plan's method that it belongs to, in words; empty if to none
 */
public record Section(int number, Part part, String title, String step) {

    /** The anchor that links and bookmarks name. */
    public String id() {
        return "part-" + part.key();
    }

    /** The heading as printed. */
    public String heading() {
        return number + ". " + title;
    }
}
