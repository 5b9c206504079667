package nl.pop4j.export.template;

import nl.pop4j.export.page.PlanPage;

/** A plan as one XHTML text that names nothing outside itself. */
public final class PlanMarkup {

    private PlanMarkup() {}

    /** For a browser: with navigation and charts as SVG, without a document type. */
    public static String forScreen(PlanPage page) {
        return markup(page, Style.SCREEN);
    }

    /** For a page renderer: with bookmarks and running feet; charts are empty {@code svg} elements with an id. */
    public static String forPages(PlanPage page) {
        return markup(page, Style.PAGES);
    }

    private static String markup(PlanPage page, Style style) {
        return style.markup(
                page.look(),
                (output, watcher, css, paged) -> JteplanGenerated.render(output, watcher, page, css, paged));
    }
}
