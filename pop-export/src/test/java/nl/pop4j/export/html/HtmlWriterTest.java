package nl.pop4j.export.html;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlWriterTest {

    @Test
    void isOnePageWithLandmarksAndOneFirstHeading() throws Exception {
        Document page = page(SampleDossiers.normal(ENGLISH));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        for (String landmark : List.of("header", "nav", "main", "footer", "h1", "title")) {
            assertThat(elements(page, landmark)).as(landmark).hasSize(landmark.equals("title") ? 3 : 1);
        }
        assertThat(elements(page, "h2")).hasSize(14);
        assertThat(elements(page, "link")).isEmpty();
    }

    @Test
    void leadsEveryLinkAndLabelToSomething() throws Exception {
        Document page = page(SampleDossiers.normal(DUTCH));
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("twice: " + id).isTrue();
        }
        for (Element link : elements(page, "a")) {
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        }
        for (Element element : elements(page, "*")) {
            for (String label : element.getAttribute("aria-labelledby").split(" ")) {
                assertThat(label.isEmpty() || ids.contains(label)).as(label).isTrue();
            }
        }
    }

    @Test
    void tellsEveryTableCellItsHeading() throws Exception {
        Document page = page(SampleDossiers.normal(DUTCH));
        assertThat(elements(page, "th"))
                .hasSizeGreaterThan(40)
                .allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void saysTheFactsOfEachChartInWords() throws Exception {
        Document page = page(SampleDossiers.normal(DUTCH));
        assertThat(elements(page, "svg")).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.getAttribute("role")).isEqualTo("img");
            assertThat(chart.getElementsByTagName("desc").item(0).getTextContent())
                    .endsWith("De tabel hieronder bevat dezelfde gegevens.");
        });
    }

    @Test
    @Tag("D3.4")
    void saysInWordsWhereEmployeeAndManagerSeeAnotherLevel() throws Exception {
        assertThat(page(SampleDossiers.normal(DUTCH)).getDocumentElement().getTextContent())
                .containsOnlyOnce("medewerker schat 1 hoger dan leidinggevende");
        assertThat(page(SampleDossiers.normal(ENGLISH)).getDocumentElement().getTextContent())
                .containsOnlyOnce("employee rates 1 higher than manager");
    }

    @Test
    @Tag("D2.1")
    @Tag("D2.6")
    @Tag("D4.2")
    void saysWhatBothSidesWantAndHowProgressIsFollowed() throws Exception {
        assertThat(page(SampleDossiers.normal(DUTCH)).getDocumentElement().getTextContent())
                .containsOnlyOnce("Ambitie organisatieMeer indicatiestellers in Noord.")
                .containsOnlyOnce("Verslagen van mijn eigen gesprekken (met Fatima, op 15 mrt 2027)")
                .contains("Wachtlijst van team Noord")
                .doesNotContain("Wachtlijst van team Noord (")
                .contains("Nut voor de organisatie: Het team kan meer zelf.");
        assertThat(page(SampleDossiers.normal(ENGLISH)).getDocumentElement().getTextContent())
                .containsOnlyOnce("Organisation's ambitionMore assessors in the north.")
                .contains("Good for the organisation: The team can do more on its own.");
    }

    @Test
    void warnsOfASignatureOnAnotherText() throws Exception {
        PlanDossier normal = SampleDossiers.normal(DUTCH);
        assertThat(page(normal).getDocumentElement().getTextContent())
                .contains("Dit is het controlegetal van deze versie.")
                .doesNotContain("Let op");
        SignatureLine first = normal.signatures().get(0);
        SignatureLine other =
                new SignatureLine(first.party(), first.name(), first.meaning(), "0".repeat(64), first.at());
        PlanDossier doubtful = new PlanDossier(
                normal.head(),
                normal.perspective(),
                normal.competences(),
                normal.goals(),
                normal.activities(),
                normal.agreements(),
                normal.capacity(),
                normal.reviews(),
                List.of(other),
                normal.remarks());
        assertThat(page(doubtful).getDocumentElement().getTextContent())
                .contains("Let op: dit is niet het controlegetal van deze versie.");
    }

    @Test
    void saysOnAnExtractWhatIsLeftOutAndTheDigestOfTheWhole() throws Exception {
        PlanDossier extract = SampleDossiers.normal(DUTCH)
                .without(Set.of(FieldGroup.CAPACITY, FieldGroup.PROGRESS, FieldGroup.SIGNATURES, FieldGroup.LEVELS));
        String text = page(extract).getDocumentElement().getTextContent();
        assertThat(text)
                .contains("Niet getoond: tijd en geld, voortgang, handtekeningen, huidige niveaus.")
                .contains(SampleDossiers.DIGEST.substring(0, 32))
                .contains("niet getoond")
                .doesNotContain("€")
                .doesNotContain("Voor akkoord");
        assertThat(elements(page(extract), "section")).hasSize(10);
    }

    private static Document page(PlanDossier dossier) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter(Look.standard()).write(dossier, out);
        String html = out.toString(StandardCharsets.UTF_8);
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.substring(16).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
