package nl.pop4j.export.template;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pop4j.export.look.Look;

/** For whom markup is written: a browser, or a renderer of pages. */
enum Style {
    /** With navigation and charts as SVG. */
    SCREEN("screen.css"),
    /** With bookmarks and running feet; charts are empty {@code svg} elements with an id. */
    PAGES("pages.css");

    private final String css;

    Style(String file) {
        this.css = read("common.css") + read(file) + columnWidths();
    }

    /** The markup that a template gives; every value is escaped. */
    String markup(Look look, Template template) {
        StringOutput output = new StringOutput(32_768);
        template.render(
                new OwaspHtmlTemplateOutput(output),
                NoForms.NONE,
                look.colours().in(css),
                this == PAGES);
        return output.toString();
    }

    /** A class for each share of a table's width, so that no cell carries a style of its own. */
    private static String columnWidths() {
        return IntStream.rangeClosed(1, 100)
                .mapToObj(share -> ".w" + share + "{width:" + share + "%}\n")
                .collect(Collectors.joining());
    }

    private static String read(String name) {
        try (InputStream in = Style.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compiled template with its content. */
    @FunctionalInterface
    interface Template {
        void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, String css, boolean paged);
    }

    /** The templates have no form to watch. */
    private enum NoForms implements HtmlInterceptor {
        NONE;

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
