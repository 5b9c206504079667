package nl.pop4j.export.docx;

import com.google.common.base.Splitter;
import com.google.common.xml.XmlEscapers;
import java.util.List;
import nl.pop4j.export.paper.Block;

/** Paragraphs and tables of WordprocessingML; every text is escaped. */
final class WordText {

    /** Between the margins of an upright A4 page, in twentieths of a point. */
    private static final int WIDTH = 9_638;

    private final StringBuilder xml = new StringBuilder(16_384);

    WordText paragraph(String style, String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        run(text, false);
        xml.append("</w:p>");
        return this;
    }

    /** A label in bold with what it says; nothing if that is blank. */
    WordText labelled(String label, String text) {
        return labelled("Normal", label, text);
    }

    /** The same in a style. */
    WordText labelled(String style, String label, String text) {
        if (text.isBlank()) {
            return this;
        }
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        run(lead(label) + " ", true);
        run(text, false);
        xml.append("</w:p>");
        return this;
    }

    /** A question leads to its answer by itself. */
    private static String lead(String label) {
        return label.endsWith("?") ? label : label + ":";
    }

    /**
     * A table whose head is repeated on every page, and never stands there alone.
     *
     * @param shares the widths of the columns against each other
     * @param head one text for each column
     * @param rows as many texts each
     */
    WordText table(List<Integer> shares, List<String> head, List<List<String>> rows) {
        return table(shares, head, rows, false);
    }

    /** The same on one page, for a table that is short enough and belongs together. */
    WordText keptTable(List<Integer> shares, List<String> head, List<List<String>> rows) {
        return table(shares, head, rows, true);
    }

    private WordText table(List<Integer> shares, List<String> head, List<List<String>> rows, boolean kept) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths =
                shares.stream().map(share -> WIDTH * share / whole).toList();
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"PlanTable\"/><w:tblW w:w=\"")
                .append(WIDTH)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append(
                        "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:noVBand=\"1\" w:noHBand=\"1\"/></w:tblPr><w:tblGrid>");
        widths.forEach(
                width -> xml.append("<w:gridCol w:w=\"").append((int) width).append("\"/>"));
        xml.append("</w:tblGrid>");
        row(widths, head, true, true);
        for (int i = 0; i < rows.size(); i++) {
            row(widths, rows.get(i), false, kept && i < rows.size() - 1);
        }
        xml.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>");
        return this;
    }

    /**
     * A content control of plain text with several lines (ECMA-376 part 1, 17.5.2): what is typed over the placeholder
     * can be found by its tag. It stands within a paragraph, since word processors keep those best.
     */
    WordText field(Block.Blank blank, String placeholder) {
        boolean isEmpty = blank.value().isEmpty();
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(blank.isLine() ? "Line" : "Field")
                .append("\"/></w:pPr>");
        if (blank.isLine()) {
            run(lead(blank.label()) + "  ", true);
        }
        xml.append("<w:sdt><w:sdtPr><w:alias w:val=\"")
                .append(attribute(FieldReader.title(blank.label(), blank.tag())))
                .append("\"/><w:tag w:val=\"")
                .append(attribute(blank.tag()))
                .append("\"/>")
                .append(isEmpty ? "<w:showingPlcHdr/>" : "<w:lock w:val=\"sdtContentLocked\"/>")
                .append("<w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent><w:r>")
                .append(isEmpty ? "<w:rPr><w:rStyle w:val=\"Placeholder\"/></w:rPr>" : "")
                .append("<w:t xml:space=\"preserve\">")
                .append(escaped(isEmpty ? placeholder : blank.value()))
                .append("</w:t></w:r></w:sdtContent></w:sdt></w:p>");
        return this;
    }

    String xml() {
        return xml.toString();
    }

    static String escaped(String text) {
        return XmlEscapers.xmlContentEscaper().escape(text);
    }

    private static String attribute(String text) {
        return XmlEscapers.xmlAttributeEscaper().escape(text);
    }

    private void row(List<Integer> widths, List<String> cells, boolean head, boolean withNext) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(head ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append((int) widths.get(i))
                    .append("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/>")
                    .append(withNext ? "<w:keepNext/>" : "")
                    .append("</w:pPr>");
            run(cells.get(i), head);
            xml.append("</w:p></w:tc>");
        }
        xml.append("</w:tr>");
    }

    private void run(String text, boolean bold) {
        String properties = bold ? "<w:rPr><w:b/></w:rPr>" : "";
        xml.append("<w:r>").append(properties);
        boolean first = true;
        for (String line : Splitter.on('\n').split(text)) {
            xml.append(first ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(escaped(line))
                    .append("</w:t>");
            first = false;
        }
        xml.append("</w:r>");
    }
}
