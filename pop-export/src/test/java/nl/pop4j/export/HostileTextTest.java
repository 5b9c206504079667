package nl.pop4j.export;

import static java.util.Objects.requireNonNull;
import static nl.pop4j.export.SampleDossiers.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.DossierBasis;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.MeasureLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.dossier.SmartLine;
import nl.pop4j.dossier.SubGoalLine;
import nl.pop4j.dossier.background.CancelledReview;
import nl.pop4j.dossier.background.ChangeLine;
import nl.pop4j.dossier.background.FilingLine;
import nl.pop4j.dossier.background.NeedLine;
import nl.pop4j.dossier.background.ObjectiveLine;
import nl.pop4j.dossier.background.PlanBackground;
import nl.pop4j.dossier.background.PresentationLine;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.content.Perspective;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The same hostile words in every text of a plan: they stay words, and nobody is called. */
class HostileTextTest {

    private static final Documents DOCUMENTS = Documents.standard();

    @Test
    @Timeout(120)
    void callsNobody() throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            for (String payload : payloads("http://127.0.0.1:" + canary.getLocalPort() + "/x")) {
                for (DocumentFormat format : DocumentFormat.values()) {
                    assertThat(written(everywhere(payload), format)).isNotEmpty();
                }
            }
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void staysTextInHtml() throws Exception {
        for (String payload : payloads("http://example.invalid/x")) {
            staysText(written(everywhere(payload), DocumentFormat.HTML), payload);
        }
    }

    @Test
    void staysTextInPdf() throws IOException {
        String payload = "<img src='http://example.invalid/x'/> &amp; </style><b>";
        try (PDDocument pdf = Loader.loadPDF(written(everywhere(payload), DocumentFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(payload);
        }
    }

    @Test
    void opensNoSecondEventInACalendar() throws IOException {
        String payload = "x\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:a@example.invalid";
        String ics = new String(written(everywhere(payload), DocumentFormat.ICS), StandardCharsets.UTF_8);
        assertThat(ics.lines().filter("BEGIN:VEVENT"::equals)).hasSize(5 + 1);
        assertThat(ics.lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    /** A page in which the payload is read and does nothing. */
    static void staysText(byte[] html, String payload) throws Exception {
        Document page = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(new String(html, StandardCharsets.UTF_8)
                        .replaceFirst("<!DOCTYPE html>\n", "")
                        .getBytes(StandardCharsets.UTF_8)));
        for (String element : List.of("script", "img", "iframe", "link", "object", "embed", "base", "form")) {
            assertThat(page.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(links.item(i).getAttributes().getNamedItem("href").getNodeValue())
                    .startsWith("#");
        }
        assertThat(page.getDocumentElement().getTextContent()).contains(payload);
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            for (String attribute : List.of("onerror", "onload", "style", "src", "data")) {
                assertThat(elements.item(i).getAttributes().getNamedItem(attribute))
                        .as(attribute)
                        .isNull();
            }
        }
    }

    static List<String> payloads(String address) {
        return List.of(
                "<script>fetch('" + address + "')</script>",
                "\"><img src=\"" + address + "\" onerror=\"alert(1)\">",
                "' style='background:url(" + address + ")",
                "</style><style>@import url(" + address + ");</style>",
                "<svg onload=\"x()\"><image href=\"" + address + "\"/></svg>",
                "]]><!--",
                "${7*7} @import java.io.File",
                "=HYPERLINK(\"" + address + "\")",
                "<object data=\"" + address + "\"></object>");
    }

    private static byte[] written(PlanDossier dossier, DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DOCUMENTS.writer(format).write(dossier, out);
        return out.toByteArray();
    }

    private static PlanDossier everywhere(String text) {
        PlanDossier normal = SampleDossiers.normal(DUTCH);
        DossierHead head = normal.head();
        DossierPerson person = new DossierPerson(text, text);
        ReviewLine review = normal.reviews().get(0);
        return new PlanDossier(
                        new DossierHead(
                                        text,
                                        head.language(),
                                        text,
                                        person,
                                        person,
                                        head.status(),
                                        2,
                                        head.revisionStatus(),
                                        text,
                                        head.first(),
                                        head.last(),
                                        head.made())
                                .on(new DossierBasis(text, text, text, text, text))
                                .answered(text),
                        new Perspective(text, text, text),
                        normal.competences().stream()
                                .map(line -> competence(line, text))
                                .toList(),
                        normal.goals().stream().map(line -> goal(line, text)).toList(),
                        normal.activities().stream()
                                .map(line -> activity(line, text))
                                .toList(),
                        List.of(new AgreementLine(normal.agreements().get(0).obliged(), text, head.last())),
                        normal.capacity(),
                        normal.reviews().stream()
                                .map(line -> new ReviewLine(
                                        text, 0, line.date(), review.preparationDue(), review.reportDue()))
                                .toList(),
                        normal.signatures().stream()
                                .map(line ->
                                        new SignatureLine(line.party(), text, line.meaning(), text, line.at(), text))
                                .toList(),
                        List.of(text))
                .with(background(text));
    }

    private static PlanBackground background(String text) {
        PlanBackground full = SampleBackgrounds.full(DUTCH);
        PresentationLine presentation = requireNonNull(full.presentation());
        FilingLine filing = requireNonNull(full.filing());
        return new PlanBackground(
                full.objectives().stream()
                        .map(line -> new ObjectiveLine(text, line.first(), line.last(), List.of(text)))
                        .toList(),
                full.needs().stream()
                        .map(line -> new NeedLine(text, text, text, line.source(), line.decision(), List.of(text)))
                        .toList(),
                full.comparedWith(),
                full.changes().stream()
                        .map(line -> new ChangeLine(line.part(), line.kind(), text, text, text, text))
                        .toList(),
                new PresentationLine(presentation.on(), List.of(text), text, presentation.feasibility(), text),
                new FilingLine(filing.on(), text, filing.legalHold(), filing.copyOn(), filing.copyBy()),
                full.cancelled().stream()
                        .map(line -> new CancelledReview(text, line.sequence(), line.date()))
                        .toList());
    }

    private static CompetenceLine competence(CompetenceLine line, String text) {
        return new CompetenceLine(
                text,
                line.current(),
                text,
                line.target(),
                text,
                line.source(),
                line.by(),
                line.weight(),
                line.scaleMinimum(),
                line.scaleMaximum(),
                text);
    }

    private static GoalLine goal(GoalLine line, String text) {
        return new GoalLine(
                text,
                text,
                text,
                text,
                List.of(text),
                line.measures().stream()
                        .map(measure -> new MeasureLine(measure.kind(), text, measure.baseline(), measure.target()))
                        .toList(),
                List.of(new SubGoalLine(text, null)),
                line.deadline(),
                line.smart().stream()
                        .map(smart -> new SmartLine(smart.criterion(), smart.verdict(), text))
                        .toList(),
                new BothSides(text, text),
                List.of(new ProgressCriterion(text, text, null)));
    }

    private static ActivityLine activity(ActivityLine line, String text) {
        return new ActivityLine(
                text,
                text,
                line.kind(),
                text,
                line.first(),
                line.last(),
                line.efforts(),
                new Funding(line.funding().cost(), line.funding().payer(), text)
                        .under(new TrainingTerms("NL-SLIM", true, true)),
                List.of(text),
                line.status(),
                1,
                new BothSides(text, text),
                List.of(text),
                line.studyDays(),
                text,
                text);
    }
}
