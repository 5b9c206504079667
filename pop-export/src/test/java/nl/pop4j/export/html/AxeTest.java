package nl.pop4j.export.html;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.SamplePapers;
import nl.pop4j.export.SampleTalks;
import nl.pop4j.export.SampleTeams;
import nl.pop4j.export.conversation.ConversationPapers;
import nl.pop4j.export.form.PlanForm;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.team.TeamPaper;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.shared.actor.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * axe-core on the HTML documents, in Chromium: {@code -Dpop.axe=true}, since a browser takes its time; skipped where
 * there is none.
 */
@EnabledIfSystemProperty(named = "pop.axe", matches = "true", disabledReason = "starts a browser: -Dpop.axe=true")
class AxeTest {

    private static final HtmlWriter WRITER = new HtmlWriter(Look.standard());

    @TempDir
    private Path folder;

    private final Map<String, byte[]> pages = new LinkedHashMap<>();

    @Test
    void findsNothingInAnyDocument() throws Exception {
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            plans(language);
            papers(language);
        }
        talks();
        AxePage browser = browser();
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            JsonNode found = browser.check(page.getKey(), page.getValue());
            assertThat(found.get("violations")).as(page.getKey()).isEmpty();
            assertThat(found.get("passes").asInt()).as(page.getKey()).isGreaterThan(20);
        }
    }

    @Test
    void wouldFindAPictureWithoutWordsAndPaleLetters() throws Exception {
        String broken = "<!DOCTYPE html><html lang=\"nl\"><head><title>x</title></head><body><main><h1>x</h1>"
                + "<img src=\"data:,\"><p style=\"color: #ccc\">bleek</p></main></body></html>";
        JsonNode found = browser().check("broken", broken.getBytes(StandardCharsets.UTF_8));
        assertThat(found.get("violations").toString()).contains("image-alt", "color-contrast");
    }

    private AxePage browser() {
        List<Path> browsers = AxePage.browsers().toList();
        assumeTrue(!browsers.isEmpty(), "no Chromium on this machine");
        return AxePage.in(browsers.get(0), folder);
    }

    private void plans(Locale language) throws IOException {
        add("normal", language, SampleDossiers.normal(language));
        add("empty", language, SampleDossiers.empty(language));
        add("agreed", language, SampleDossiers.agreed(language));
        add("long", language, SampleDossiers.veryLong(language, 25));
        add("extract", language, SampleDossiers.normal(language).without(Set.of(FieldGroup.CAPACITY)));
        for (PlanMethod method : StandardMethods.all()) {
            add(method.code().value(), language, SampleDossiers.by(method, language));
        }
    }

    private void papers(Locale language) throws IOException {
        add("paper", language, SamplePapers.everything(language, 5));
        add("team", language, TeamPaper.of(SampleTeams.team(language, 12, 8), Look.standard()));
        for (PlanMethod method : StandardMethods.all()) {
            add("form-" + method.code(), language, PlanForm.paper(method, language, SamplePapers.MADE));
        }
    }

    private void talks() throws IOException {
        ConversationPapers invited = ConversationPapers.of(SampleTalks.invited(), Look.standard());
        add("invitation", DUTCH, invited.invitation());
        add("checklist", DUTCH, invited.checklist(Party.EMPLOYEE));
        add(
                "record",
                DUTCH,
                ConversationPapers.of(SampleTalks.held(DUTCH, "Noor wil leren plannen."), Look.standard())
                        .record());
    }

    private void add(String name, Locale language, PlanDossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(dossier, out);
        pages.put(name + "-" + language, out.toByteArray());
    }

    private void add(String name, Locale language, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(paper, out);
        pages.put(name + "-" + language, out.toByteArray());
    }
}
