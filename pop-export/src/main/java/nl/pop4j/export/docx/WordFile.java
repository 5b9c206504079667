package nl.pop4j.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.office.OfficePackage;
import nl.pop4j.export.words.Words;

/** The file around the body of a document: styles, foot, language, title and date. */
record WordFile(Look look, Words words, String title, LocalDate made, String foot) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    byte[] bytes(String body) {
        Optional<WordPicture> logo = look.logo().map(WordPicture::new);
        OfficePackage file = new OfficePackage()
                .put("[Content_Types].xml", part("content-types.xml").replace("</Types>", type(logo) + "</Types>"))
                .put("_rels/.rels", part("package-relations.xml"))
                .put("docProps/core.xml", core())
                .put("word/_rels/document.xml.rels", relations(logo))
                .put("word/document.xml", document(xml(logo) + body))
                .put("word/footer1.xml", footer())
                .put("word/settings.xml", part("settings.xml"))
                .put("word/styles.xml", styles());
        logo.ifPresent(picture -> picture.putInto(file));
        return file.bytes();
    }

    private String styles() {
        return look.colours().in(part("styles.xml").replace("@language@", language()), "\"", "\"");
    }

    private static String type(Optional<WordPicture> logo) {
        return logo.map(picture -> WordPicture.TYPE).orElse("");
    }

    private static String relations(Optional<WordPicture> logo) {
        String end = "</Relationships>";
        return part("document-relations.xml")
                .replace(end, logo.map(picture -> WordPicture.RELATION).orElse("") + end);
    }

    private String xml(Optional<WordPicture> logo) {
        return logo.map(picture -> picture.xml(words.language())).orElse("");
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>"
                + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private String footer() {
        return "<w:ftr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t>"
                + WordText.escaped(foot) + "</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">"
                + WordText.escaped(words.of("footer.page")) + " </w:t></w:r>"
                + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> "
                + WordText.escaped(words.of("footer.of")) + " </w:t></w:r>"
                + field("NUMPAGES") + "</w:p></w:ftr>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private String core() {
        return part("core.xml")
                .replace("@made@", made + "T00:00:00Z")
                .replace("@language@", language())
                .replace("@title@", WordText.escaped(title));
    }

    /** With a country, as word processors want it for spelling. */
    private String language() {
        Locale language = words.language();
        if (!language.getCountry().isEmpty()) {
            return language.toLanguageTag();
        }
        return language.getLanguage().equals("en") ? "en-GB" : language.getLanguage() + "-NL";
    }

    private static String part(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
