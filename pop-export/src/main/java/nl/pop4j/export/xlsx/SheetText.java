package nl.pop4j.export.xlsx;

import com.google.common.xml.XmlEscapers;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.export.sheet.Cell;
import nl.pop4j.export.sheet.Sheet;

/** One worksheet: headings that stay in sight and can be filtered, then the rows. */
final class SheetText {

    /** Day 0 of spreadsheets; right from March 1900 on, since they take 1900 for a leap year. */
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

    private final Sheet sheet;
    private final StringBuilder xml = new StringBuilder(16_384);

    SheetText(Sheet sheet) {
        this.sheet = sheet;
    }

    String xml() {
        xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .append(
                        "<sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\"")
                .append(" activePane=\"bottomRight\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < sheet.columns().size(); i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(sheet.columns().get(i).width()).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        row(0, sheet.columns().stream().map(column -> Cell.of(column.head())).toList());
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(i + 1, sheet.rows().get(i));
        }
        xml.append("</sheetData><autoFilter ref=\"A1:")
                .append(name(sheet.columns().size() - 1))
                .append(sheet.rows().size() + 1)
                .append("\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\"")
                .append(" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
                .append("</worksheet>");
        return xml.toString();
    }

    private void row(int index, List<Cell> cells) {
        xml.append("<row r=\"").append(index + 1).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            cell(name(i) + (index + 1), cells.get(i), index == 0);
        }
        xml.append("</row>");
    }

    private void cell(String at, Cell cell, boolean head) {
        if (cell.equals(Cell.EMPTY)) {
            return;
        }
        xml.append("<c r=\"")
                .append(at)
                .append("\" s=\"")
                .append(head ? 1 : style(cell))
                .append('"');
        if (cell instanceof Cell.Words words) {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(XmlEscapers.xmlContentEscaper().escape(words.text()))
                    .append("</t></is></c>");
        } else {
            xml.append("><v>").append(value(cell)).append("</v></c>");
        }
    }

    private static String value(Cell cell) {
        return cell instanceof Cell.Day day
                ? Long.toString(day.date().toEpochDay() - DAY_ZERO)
                : ((Cell.Amount) cell).value().toPlainString();
    }

    /** The place of the cell's look among the formats of {@code styles.xml}. */
    private static int style(Cell cell) {
        if (cell instanceof Cell.Words) {
            return 2;
        }
        if (cell instanceof Cell.Day) {
            return 3;
        }
        return switch (((Cell.Amount) cell).look()) {
            case PLAIN -> 0;
            case EURO -> 4;
            case MET -> 5;
            case SHORT -> 6;
            case FAR -> 7;
        };
    }

    /** A, B, ... Z, AA, AB, ... */
    private static String name(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }
}
