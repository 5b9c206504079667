package nl.pop4j.export.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.pop4j.export.chart.Drawing;
import nl.pop4j.export.chart.Ink;
import nl.pop4j.export.chart.Mark;
import org.apache.fontbox.ttf.GlyphData;

/** Paints a drawing. Labels are painted as outlines of our own font files, so that no font of the machine is asked. */
final class ChartPainter {

    private final Typefaces typefaces;
    private final Graphics2D page;

    ChartPainter(Typefaces typefaces, Graphics2D page) {
        this.typefaces = typefaces;
        this.page = page;
    }

    void paint(Drawing drawing) {
        drawing.marks().forEach(this::paint);
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Path path) {
            paint(outline(path), path.ink());
        } else if (mark instanceof Mark.Circle circle) {
            double size = 2 * circle.radius();
            double left = circle.x() - circle.radius();
            paint(new Ellipse2D.Double(left, circle.y() - circle.radius(), size, size), circle.ink());
        } else if (mark instanceof Mark.Rectangle box) {
            paint(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.ink());
        } else if (mark instanceof Mark.Label label) {
            page.setPaint(Color.decode(label.colour()));
            page.fill(words(label));
        }
    }

    private void paint(Shape shape, Ink ink) {
        String fill = ink.fill();
        if (fill != null) {
            page.setPaint(Color.decode(fill));
            page.fill(shape);
        }
        String stroke = ink.stroke();
        if (stroke != null) {
            page.setPaint(Color.decode(stroke));
            page.setStroke(stroke(ink));
            page.draw(shape);
        }
    }

    private static BasicStroke stroke(Ink ink) {
        float[] dash = ink.dash() > 0 ? new float[] {(float) ink.dash()} : null;
        return new BasicStroke((float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private static Path2D outline(Mark.Path path) {
        Path2D.Double outline = new Path2D.Double();
        for (int i = 0; i < path.points().size(); i += 2) {
            double x = path.points().get(i);
            double y = path.points().get(i + 1);
            if (i == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        if (path.closed()) {
            outline.closePath();
        }
        return outline;
    }

    private Path2D words(Mark.Label label) {
        Typeface face = typefaces.label(label.bold());
        try {
            double scale = label.size() / face.font().getUnitsPerEm();
            Path2D.Double words = new Path2D.Double();
            double width = 0;
            for (int character : label.text().codePoints().toArray()) {
                int glyph = face.glyphOf(character);
                GlyphData data = face.font().getGlyph().getGlyph(glyph);
                if (data != null) {
                    words.append(data.getPath().getPathIterator(AffineTransform.getTranslateInstance(width, 0)), false);
                }
                width += face.font().getAdvanceWidth(glyph);
            }
            double start = label.x() - width * scale * share(label.anchor());
            words.transform(new AffineTransform(scale, 0, 0, -scale, start, label.y()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double share(Mark.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }
}
