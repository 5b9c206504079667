package nl.pop4j.export.xlsx;

import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.office.OfficePackage;
import nl.pop4j.export.sheet.Book;
import nl.pop4j.export.sheet.PlanSheets;
import nl.pop4j.export.sheet.SheetWriter;
import nl.pop4j.port.DossierWriter;

/** Books as XLSX, for who wants to sort, filter and count. */
public final class XlsxWriter implements DossierWriter, SheetWriter {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Look look;

    /** In this look. */
    public XlsxWriter(Look look) {
        this.look = look;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(PlanDossier dossier, OutputStream out) throws IOException {
        put(PlanSheets.of(InputGate.admit(look.shown(dossier)), look), out);
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        put(InputGate.admit(book), out);
    }

    private void put(Book book, OutputStream out) throws IOException {
        OfficePackage file = new OfficePackage()
                .put("[Content_Types].xml", types(book))
                .put("_rels/.rels", part("package-relations.xml"))
                .put("docProps/core.xml", core(book))
                .put("xl/workbook.xml", workbook(book))
                .put("xl/_rels/workbook.xml.rels", relations(book))
                .put("xl/styles.xml", look.colours().in(part("styles.xml"), "FF", "\""));
        for (int i = 0; i < book.sheets().size(); i++) {
            file.put(
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    new SheetText(book.sheets().get(i)).xml());
        }
        out.write(file.bytes());
    }

    private static String types(Book book) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= book.sheets().size(); i++) {
            sheets.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml")
                    .append(".worksheet+xml\"/>");
        }
        return part("content-types.xml").replace("@sheets@", sheets);
    }

    private static String core(Book book) {
        return part("core.xml")
                .replace("@made@", book.made() + "T00:00:00Z")
                .replace("@language@", book.language().toLanguageTag())
                .replace("@title@", XmlEscapers.xmlContentEscaper().escape(book.title()));
    }

    private static String workbook(Book book) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= book.sheets().size(); i++) {
            String name = book.sheets().get(i - 1).name();
            sheets.append("<sheet name=\"")
                    .append(XmlEscapers.xmlAttributeEscaper().escape(name))
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"sheet")
                    .append(i)
                    .append("\"/>");
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    private static String relations(Book book) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">"
                + "<Relationship Id=\"styles\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");
        for (int i = 1; i <= book.sheets().size(); i++) {
            relations
                    .append("<Relationship Id=\"sheet")
                    .append(i)
                    .append("\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet")
                    .append(i)
                    .append(".xml\"/>");
        }
        return relations.append("</Relationships>").toString();
    }

    private static String part(String name) {
        try (InputStream in = XlsxWriter.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
