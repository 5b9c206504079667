package nl.pop4j.export.template;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.pop4j.export.page.PlanPage;

/** A plan as one XHTML text that names nothing outside itself. */
public final class PlanMarkup {

    private PlanMarkup() {}

    /** For a browser: with navigation and charts as SVG, without a document type. */
    public static String forScreen(PlanPage page) {
        return markup(page, "screen.css", false);
    }

    /** For a page renderer: with bookmarks and running feet; charts are empty {@code svg} elements with an id. */
    public static String forPages(PlanPage page) {
        return markup(page, "pages.css", true);
    }

    private static String markup(PlanPage page, String style, boolean paged) {
        StringOutput output = new StringOutput(32_768);
        JteplanGenerated.render(
                new OwaspHtmlTemplateOutput(output), new NoForms(), page, css("common.css") + css(style), paged);
        return output.toString();
    }

    private static String css(String name) {
        try (InputStream in = PlanMarkup.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template has no form to watch. */
    private static final class NoForms implements HtmlInterceptor {

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
            // Nothing to add.
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {
            // Nothing to add.
        }
    }
}
