package nl.pop4j.export.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.pop4j.export.chart.Drawing;
import nl.pop4j.export.chart.Ink;
import nl.pop4j.export.chart.Mark;
import org.jspecify.annotations.Nullable;

/** Writes the marks of a drawing as the inside of an {@code svg} element; every text is escaped. */
public final class Svg {

    private Svg() {}

    /** The marks as SVG elements. */
    public static String of(Drawing drawing) {
        StringBuilder svg = new StringBuilder(4_096);
        drawing.marks().forEach(mark -> write(mark, svg));
        return svg.toString();
    }

    /** A number as SVG wants it: at most two decimals, with a point. */
    public static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void write(Mark mark, StringBuilder svg) {
        if (mark instanceof Mark.Path path) {
            svg.append("<path d=\"")
                    .append(outline(path.points(), path.closed()))
                    .append('"');
            ink(path.ink(), svg);
        } else if (mark instanceof Mark.Circle circle) {
            svg.append("<circle");
            attribute(svg, "cx", number(circle.x()));
            attribute(svg, "cy", number(circle.y()));
            attribute(svg, "r", number(circle.radius()));
            ink(circle.ink(), svg);
        } else if (mark instanceof Mark.Rectangle box) {
            svg.append("<rect");
            attribute(svg, "x", number(box.x()));
            attribute(svg, "y", number(box.y()));
            attribute(svg, "width", number(box.width()));
            attribute(svg, "height", number(box.height()));
            ink(box.ink(), svg);
        } else if (mark instanceof Mark.Label label) {
            label(label, svg);
        }
    }

    private static void label(Mark.Label label, StringBuilder svg) {
        svg.append("<text");
        attribute(svg, "x", number(label.x()));
        attribute(svg, "y", number(label.y()));
        attribute(svg, "font-size", number(label.size()));
        if (label.bold()) {
            attribute(svg, "font-weight", "600");
        }
        attribute(svg, "text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
        attribute(svg, "fill", label.colour());
        svg.append('>').append(escaped(label.text())).append("</text>");
    }

    private static String outline(List<Double> points, boolean closed) {
        StringBuilder outline = new StringBuilder();
        for (int i = 0; i < points.size(); i += 2) {
            outline.append(i == 0 ? 'M' : 'L')
                    .append(number(points.get(i)))
                    .append(' ')
                    .append(number(points.get(i + 1)));
        }
        return closed ? outline.append('Z').toString() : outline.toString();
    }

    private static void ink(Ink ink, StringBuilder svg) {
        attribute(svg, "fill", colour(ink.fill()));
        if (ink.stroke() != null) {
            attribute(svg, "stroke", colour(ink.stroke()));
            attribute(svg, "stroke-width", number(ink.width()));
            if (ink.dash() > 0) {
                attribute(svg, "stroke-dasharray", number(ink.dash()));
            }
        }
        svg.append("/>");
    }

    private static String colour(@Nullable String colour) {
        return colour == null ? "none" : colour;
    }

    private static void attribute(StringBuilder svg, String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
