package nl.pop4j.export.template;

import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.words.Words;

/** A paper as one XHTML text that names nothing outside itself. */
public final class PaperMarkup {

    private PaperMarkup() {}

    /** For a browser: with navigation and charts as SVG, without a document type. */
    public static String forScreen(Paper paper, Look look) {
        return markup(paper, look, Style.SCREEN);
    }

    /** For a page renderer: with bookmarks and running feet; charts are empty {@code svg} elements with an id. */
    public static String forPages(Paper paper, Look look) {
        return markup(paper, look, Style.PAGES);
    }

    private static String markup(Paper paper, Look look, Style style) {
        Words words = look.words(paper.language());
        return style.markup(
                look,
                (output, watcher, css, paged) ->
                        JtepaperGenerated.render(output, watcher, paper, look, words, css, paged));
    }
}
