package nl.pop4j.examples.benchmarks.pages;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The same words drawn line by line with PDFBox: neither tagged nor archivable, no lines, no looks. */
final class DirectPages {

    private static final float MARGIN = 51;
    private static final float SIZE = 10;
    private static final float LEADING = 14;

    private final List<Piece> pieces;
    private final byte[] font;

    DirectPages(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.font = PageMarkup.fontBytes("SourceSans3_400Regular");
    }

    /** Prints once. */
    byte[] bytes() {
        try (PDDocument pdf = new PDDocument()) {
            Sheet sheet = new Sheet(pdf, PDType0Font.load(pdf, new ByteArrayInputStream(font), true));
            for (Piece piece : pieces) {
                sheet.row(piece.texts(), piece.style() == Piece.Style.TITLE ? 2 : 1);
            }
            sheet.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page that is being filled. */
    private static final class Sheet {

        private final PDDocument pdf;
        private final PDFont font;
        private PDPageContentStream page;
        private float top;

        Sheet(PDDocument pdf, PDFont font) throws IOException {
            this.pdf = pdf;
            this.font = font;
            this.page = opened();
        }

        /** Cells side by side, each in lines below each other. */
        void row(List<String> cells, float scale) throws IOException {
            float width = (PDRectangle.A4.getWidth() - 2 * MARGIN) / cells.size();
            List<List<String>> columns = new ArrayList<>();
            int most = 1;
            for (String cell : cells) {
                List<String> lines = lines(cell, width - 6, SIZE * scale);
                columns.add(lines);
                most = Math.max(most, lines.size());
            }
            if (top - most * LEADING * scale < MARGIN) {
                page.close();
                page = opened();
            }
            for (int i = 0; i < columns.size(); i++) {
                column(columns.get(i), MARGIN + i * width, scale);
            }
            top -= most * LEADING * scale;
        }

        void close() throws IOException {
            page.close();
        }

        private void column(List<String> lines, float left, float scale) throws IOException {
            page.beginText();
            page.setFont(font, SIZE * scale);
            page.setLeading(LEADING * scale);
            page.newLineAtOffset(left, top - SIZE * scale);
            for (String line : lines) {
                page.showText(line);
                page.newLine();
            }
            page.endText();
        }

        private List<String> lines(String text, float width, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            float used = 0;
            float space = font.getStringWidth(" ") * size / 1000;
            for (String word : Splitter.onPattern("\\s").omitEmptyStrings().split(text)) {
                float wide = font.getStringWidth(word) * size / 1000;
                if (used > 0 && used + space + wide > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(used > 0 ? " " : "").append(word);
                used += (used > 0 ? space : 0) + wide;
            }
            lines.add(line.toString());
            return lines;
        }

        private PDPageContentStream opened() throws IOException {
            PDPage next = new PDPage(PDRectangle.A4);
            pdf.addPage(next);
            top = PDRectangle.A4.getHeight() - MARGIN;
            return new PDPageContentStream(pdf, next);
        }
    }
}
