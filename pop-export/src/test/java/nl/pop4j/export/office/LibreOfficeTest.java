package nl.pop4j.export.office;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.pop4j.export.ConversationDocuments;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.FilledForm;
import nl.pop4j.export.PlanForms;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.SamplePapers;
import nl.pop4j.export.SampleTalks;
import nl.pop4j.export.SampleTeams;
import nl.pop4j.export.docx.DocxWriter;
import nl.pop4j.export.form.FilledDocx;
import nl.pop4j.export.look.Look;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.FrameworkId;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What LibreOffice makes of our documents, and what we make of what it has stored. In the profile of its name. */
class LibreOfficeTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final Documents DOCUMENTS = Documents.standard();
    private static final PlanForms FORMS = PlanForms.of(DOCUMENTS);

    @TempDir
    Path folder;

    @Test
    @Tag("D2.10")
    void aFormFilledInThereIsTheSamePlanAsOneFilledInHere() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Map<Path, FilledForm> expected = new LinkedHashMap<>();
        for (PlanMethod method : StandardMethods.all()) {
            for (Locale language : List.of(DUTCH, ENGLISH)) {
                Path form = FORMS.write(method, language, TODAY, DocumentFormat.DOCX, folder);
                Map<String, String> answers = answersOf(form);
                expected.put(
                        office.store(form, answers, LibreOffice.Target.DOCX),
                        read(FilledDocx.filled(Files.readAllBytes(form), answers)));
                expected.put(office.store(form, Map.of(), LibreOffice.Target.DOCX), read(Files.readAllBytes(form)));
            }
        }
        office.run();
        for (Map.Entry<Path, FilledForm> form : expected.entrySet()) {
            assertThat(read(Files.readAllBytes(form.getKey()))).isEqualTo(form.getValue());
        }
    }

    @Test
    void opensEveryWordDocumentAsItIsAndShowsAllOfIt() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Map<Path, Path> shown = new LinkedHashMap<>();
        for (Path document : wordDocuments()) {
            shown.put(document, office.store(document, Map.of(), LibreOffice.Target.TEXT));
        }
        office.run();
        for (Map.Entry<Path, Path> document : shown.entrySet()) {
            String text = Files.readString(document.getValue());
            assertThat(runs(Files.readAllBytes(document.getKey())))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(run -> assertThat(text).contains(run));
        }
    }

    @Test
    void opensEveryBookAsItIsAndKeepsItsCells() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        Map<Path, Path> stored = new LinkedHashMap<>();
        for (Path book : books()) {
            stored.put(book, office.store(book, Map.of(), LibreOffice.Target.XLSX));
        }
        office.run();
        for (Map.Entry<Path, Path> book : stored.entrySet()) {
            assertThat(cells(book.getValue())).hasSizeGreaterThan(7).isEqualTo(cells(book.getKey()));
        }
    }

    /** Something for each field: what is understood, in its place, and lines, signs and quotes in the others. */
    private static Map<String, String> answersOf(Path form) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        NodeList tags = document(Files.readAllBytes(form)).getElementsByTagNameNS(WORD, "tag");
        for (int i = 0; i < tags.getLength(); i++) {
            String tag =
                    tags.item(i).getAttributes().getNamedItemNS(WORD, "val").getNodeValue();
            if (!tag.startsWith("form.")) {
                answers.put(tag, answer(tag));
            }
        }
        assertThat(answers).hasSizeGreaterThan(30);
        return answers;
    }

    private static String answer(String tag) {
        String field = tag.substring(tag.lastIndexOf('.') + 1);
        return switch (field) {
            case "first", "first-day" -> "4-1-2027";
            case "last", "last-day" -> "1/5/2027";
            case "deadline", "due" -> "2027-04-15";
            case "for-goal" -> "1";
            case "kind" -> "coaching";
            case "hours", "hours-a-week" -> "2,5";
            case "cost", "budget" -> "1250";
            case "weeks" -> "6";
            default -> "Ik zeg \"nee\" & <leer>: é, ĳ, 'n €.\nEn " + field + ".";
        };
    }

    private List<Path> wordDocuments() throws IOException {
        List<Path> documents = new ArrayList<>();
        ConversationDocuments talks = ConversationDocuments.with(DOCUMENTS);
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            Path place = Files.createDirectory(folder.resolve(language.getLanguage()));
            for (PlanMethod method : StandardMethods.all()) {
                Path own = Files.createDirectory(place.resolve(method.code().value()));
                documents.add(DOCUMENTS.write(SampleDossiers.by(method, language), DocumentFormat.DOCX, own));
                documents.add(FORMS.write(method, language, TODAY, DocumentFormat.DOCX, own));
            }
            documents.add(DOCUMENTS.write(SampleDossiers.veryLong(language, 20), DocumentFormat.DOCX, place));
            documents.add(DOCUMENTS.write(SampleTeams.team(language, 12, 30), DocumentFormat.DOCX, place, "team"));
            documents.add(talks.writeRecord(SampleTalks.held(language, "Goed gesprek."), DocumentFormat.DOCX, place));
            documents.add(paper(language, place));
        }
        documents.add(talks.writeInvitation(SampleTalks.invited(), DocumentFormat.DOCX, folder));
        documents.add(talks.writeChecklist(SampleTalks.invited(), Party.EMPLOYEE, DocumentFormat.DOCX, folder));
        return documents;
    }

    private static Path paper(Locale language, Path place) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(Look.standard()).write(SamplePapers.everything(language, 40), out);
        return Files.write(place.resolve("everything.docx"), out.toByteArray());
    }

    private List<Path> books() throws IOException {
        List<Path> books = new ArrayList<>();
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            Path place = Files.createDirectory(folder.resolve(language.getLanguage()));
            books.add(DOCUMENTS.write(SampleDossiers.veryLong(language, 20), DocumentFormat.XLSX, place));
            books.add(DOCUMENTS.write(SampleTeams.team(language, 12, 30), DocumentFormat.XLSX, place, "team"));
            books.add(DOCUMENTS.write(SampleTeams.of(language, "=1+1"), DocumentFormat.XLSX, place, "formula"));
        }
        return books;
    }

    /** Sheet, row, column and content of every cell that has one. */
    private static List<String> cells(Path book) throws IOException {
        List<String> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(book);
                ReadableWorkbook read = new ReadableWorkbook(in)) {
            for (Sheet sheet : read.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null && !cell.getText().isEmpty()) {
                            assertThat(cell.getFormula()).isNull();
                            cells.add(sheet.getName() + "!" + cell.getAddress() + "=" + content(cell));
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** 1850.00 and 1850 are one number. */
    private static String content(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }

    private static List<String> runs(byte[] docx) throws Exception {
        List<String> runs = new ArrayList<>();
        NodeList texts = document(docx).getElementsByTagNameNS(WORD, "t");
        for (int i = 0; i < texts.getLength(); i++) {
            runs.add(texts.item(i).getTextContent().strip());
        }
        return runs;
    }

    private static Document document(byte[] docx) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(FilledDocx.document(docx)));
    }

    private static FilledForm read(byte[] docx) throws IOException {
        return FORMS.read(new ByteArrayInputStream(docx), FrameworkId.of("care"), TODAY);
    }
}
