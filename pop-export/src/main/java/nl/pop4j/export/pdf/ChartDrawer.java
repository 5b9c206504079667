package nl.pop4j.export.pdf;

import com.google.common.collect.ImmutableMap;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import nl.pop4j.export.chart.Drawing;
import org.w3c.dom.Element;

/**
 * Puts our own drawings in the place of {@code svg} elements, by id: no SVG is ever read, from users or otherwise.
 */
final class ChartDrawer implements SVGDrawer {

    private final Typefaces typefaces;
    private final ImmutableMap<String, Drawing> drawings;

    ChartDrawer(Typefaces typefaces, List<Drawing> drawings) {
        this.typefaces = typefaces;
        this.drawings = drawings.stream().collect(ImmutableMap.toImmutableMap(Drawing::id, drawing -> drawing));
    }

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        Drawing drawing = drawings.get(element.getAttribute("id"));
        if (drawing == null) {
            throw new IllegalArgumentException("element must name a drawing");
        }
        return new Image(typefaces, drawing, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Labels are painted with our own files.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Labels are painted with our own files.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private record Image(Typefaces typefaces, Drawing drawing, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(drawing.width() * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(drawing.height() * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float width = (float) Math.ceil(drawing.width());
            float height = (float) Math.ceil(drawing.height());
            device.drawWithGraphics(
                    (float) x, (float) y, width, height, page -> new ChartPainter(typefaces, page).paint(drawing));
        }
    }
}
