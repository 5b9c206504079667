package nl.pop4j.export;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.SubjectDossier;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.dossier.progress.EvidenceLine;
import nl.pop4j.dossier.progress.GoalOutcome;
import nl.pop4j.dossier.progress.LevelSeen;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.dossier.progress.ProgressLine;
import nl.pop4j.dossier.progress.PromiseOutcome;
import nl.pop4j.dossier.progress.ReviewOutcome;
import nl.pop4j.export.conversation.ConversationPapers;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperWriter;
import nl.pop4j.export.privacy.SubjectPaper;
import nl.pop4j.export.progress.ProgressPaper;
import nl.pop4j.export.rollout.RolloutPaper;
import nl.pop4j.export.team.TeamPaper;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.retention.RetentionPolicy;
import nl.pop4j.review.progress.ProgressPoint;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.DocumentRefused;
import nl.pop4j.testkit.SampleRollout;
import nl.pop4j.testkit.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same hostile words in every text of every other document: they stay words, and nobody is called. */
class HostilePapersTest {

    private static final Documents DOCUMENTS = Documents.standard();
    private static final Look LOOK = Look.standard();
    private static final String SHORT = "<b>x</b> &amp; =1+1";

    @TempDir
    Path folder;

    @Test
    void stayTextInHtml() throws Exception {
        for (String payload : HostileTextTest.payloads("http://example.invalid/x")) {
            for (Map.Entry<String, Paper> paper : papers(payload).entrySet()) {
                HostileTextTest.staysText(written(paper.getValue(), DocumentFormat.HTML), payload);
            }
        }
    }

    @Test
    @Timeout(120)
    void callNobodyAndStayTextInPdfAndDocx() throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            String address = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
            String payload = SHORT + " " + String.join(" ", HostileTextTest.payloads(address));
            for (Map.Entry<String, Paper> paper : papers(payload).entrySet()) {
                try (PDDocument pdf = Loader.loadPDF(written(paper.getValue(), DocumentFormat.PDF))) {
                    assertThat(new PDFTextStripper().getText(pdf))
                            .as(paper.getKey())
                            .contains(SHORT);
                }
                staysTextInDocx(unzipped(written(paper.getValue(), DocumentFormat.DOCX)), payload);
            }
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aTeamsTablesHoldNoFormula() throws Exception {
        for (String payload : HostileTextTest.payloads("http://example.invalid/x")) {
            TeamDossier team = Everywhere.put(TeamDossier.class, SampleTeams.team(DUTCH, 2, 2), payload);
            Map<String, String> parts =
                    unzipped(Files.readAllBytes(DOCUMENTS.write(team, DocumentFormat.XLSX, folder, "team")));
            assertThat(parts.values()).noneMatch(xml -> xml.contains("<f>") || xml.contains("<f "));
            assertThat(parts.values()).noneMatch(xml -> xml.contains("TargetMode=\"External\""));
            String csv = Files.readString(DOCUMENTS.write(team, DocumentFormat.CSV, folder, "team"));
            assertThat(csv.lines().flatMap(line -> Arrays.stream(line.split(",", -1))))
                    .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("\"="));
        }
    }

    /** A character that no format carries stops any paper before there is a file of its name. */
    @Test
    void whatCannotBeCarriedLeavesNoFile() {
        Paper refused = SamplePapers.with(DUTCH, 3, "kapot \uFFFE");
        for (DocumentFormat format : DocumentFormat.values()) {
            if (format.isPrinted()) {
                assertThatThrownBy(() -> DOCUMENTS.write(refused, format, folder, "paper"))
                        .isInstanceOf(DocumentRefused.class);
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static void staysTextInDocx(Map<String, String> parts, String payload) throws Exception {
        String text = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get("word/document.xml").getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getTextContent();
        assertThat(text).contains(payload);
        assertThat(parts.values()).noneMatch(part -> part.contains("TargetMode=\"External\""));
        assertThat(parts.get("word/document.xml")).doesNotContain("w:instrText", "w:fldSimple");
    }

    static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] written(Paper paper, DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((PaperWriter) DOCUMENTS.writer(format)).write(paper, out);
        return out.toByteArray();
    }

    /** Every document beside the plan, with this text wherever a text stands. */
    private static Map<String, Paper> papers(String text) {
        ConversationDossier talk = Everywhere.put(ConversationDossier.class, SampleTalks.held(DUTCH, text), text);
        ConversationPapers talks = ConversationPapers.of(talk, LOOK);
        RolloutReport rollout =
                RolloutReport.of(SampleRollout.complete(), List.of(), RolloutRules.standard(), 3, Samples.TODAY);
        Map<String, Paper> papers = new LinkedHashMap<>();
        papers.put("invitation", talks.invitation());
        papers.put("record", talks.record());
        papers.put("checklist", talks.checklist(Party.EMPLOYEE));
        papers.put("team", TeamPaper.of(Everywhere.put(TeamDossier.class, SampleTeams.team(DUTCH, 2, 2), text), LOOK));
        papers.put("progress", ProgressPaper.of(Everywhere.put(ProgressDossier.class, progress(), text), LOOK));
        papers.put("subject", SubjectPaper.of(subject(text), LOOK));
        papers.put("rollout", RolloutPaper.of(Everywhere.put(RolloutReport.class, rollout, text), text, DUTCH, LOOK));
        return papers;
    }

    private static ProgressDossier progress() {
        ProgressLine line = new ProgressLine(
                "Luisteren",
                BigDecimal.ONE,
                BigDecimal.TEN,
                List.of(
                        new ProgressPoint(Samples.TODAY, BigDecimal.ONE),
                        new ProgressPoint(Samples.TODAY.plusDays(30), BigDecimal.TEN)));
        return new ProgressDossier(
                SampleDossiers.agreed(DUTCH),
                List.of(new GoalOutcome(
                        "D1",
                        "Zes gesprekken",
                        Evaluation.Result.PARTLY,
                        true,
                        "Vaker oefenen",
                        List.of(new LevelSeen("Luisteren", BigDecimal.ONE)),
                        Samples.TODAY)),
                List.of(new PromiseOutcome(Party.EMPLOYER, "Een vrije dag", Samples.TODAY, AgreementState.BROKEN)),
                List.of(new ReviewOutcome(Samples.TODAY, "Het gaat goed.", "Elke week een uur.")),
                List.of(line),
                List.of(line),
                List.of(new EvidenceLine(
                        "D1",
                        Evidence.Kind.CERTIFICATE,
                        "Gesprekstraining",
                        Samples.TODAY,
                        Samples.TODAY.plusYears(3),
                        "Opleidingsinstituut")));
    }

    private static SubjectDossier subject(String text) {
        PlanContent says = Samples.content().with(new Perspective(text, text, text));
        return new SubjectDossier(
                DUTCH,
                text,
                ZoneId.of("Europe/Amsterdam"),
                new DossierPerson(text, text),
                SubjectAccess.of(
                        Samples.NOOR,
                        List.of(new HeldRecord(
                                RecordKind.DEVELOPMENT_PLAN,
                                true,
                                Samples.plan().edited(says))),
                        List.of(),
                        Samples.NOW),
                RetentionPolicy.netherlands());
    }
}
