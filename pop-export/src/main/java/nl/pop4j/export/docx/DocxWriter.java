package nl.pop4j.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.office.OfficePackage;
import nl.pop4j.export.page.PlanPage;
import nl.pop4j.port.DossierWriter;

/**
 * The plan as DOCX, for who wants to go on writing in a word processor (ADR-0026).
 *
 * <p>A copy, not the record: what is signed is the canonical text, and the PDF is what belongs in a file.
 */
public final class DocxWriter implements DossierWriter {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(PlanDossier dossier, OutputStream out) throws IOException {
        PlanPage page = PlanPage.of(InputGate.admit(dossier));
        out.write(new OfficePackage()
                .put("[Content_Types].xml", part("content-types.xml"))
                .put("_rels/.rels", part("package-relations.xml"))
                .put("docProps/core.xml", core(page))
                .put("word/_rels/document.xml.rels", part("document-relations.xml"))
                .put("word/document.xml", document(page))
                .put("word/footer1.xml", footer(page))
                .put("word/settings.xml", part("settings.xml"))
                .put("word/styles.xml", part("styles.xml").replace("@language@", language(page)))
                .bytes());
    }

    private static String document(PlanPage page) {
        return "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>"
                + new PlanText(page).xml()
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String footer(PlanPage page) {
        String left = page.dossier().head().plan() + " · " + page.revisionNumber();
        return "<w:ftr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t>"
                + WordText.escaped(left) + "</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">"
                + WordText.escaped(page.words().of("footer.page")) + " </w:t></w:r>"
                + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> "
                + WordText.escaped(page.words().of("footer.of")) + " </w:t></w:r>"
                + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static String core(PlanPage page) {
        String made = page.dossier().head().made() + "T00:00:00Z";
        return part("core.xml")
                .replace("@made@", made)
                .replace("@language@", language(page))
                .replace("@title@", WordText.escaped(page.title()));
    }

    /** With a country, as word processors want it for spelling. */
    private static String language(PlanPage page) {
        Locale language = page.words().language();
        if (!language.getCountry().isEmpty()) {
            return language.toLanguageTag();
        }
        return language.getLanguage().equals("en") ? "en-GB" : language.getLanguage() + "-NL";
    }

    private static String part(String name) {
        try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
