package nl.pop4j.export.team;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.export.SampleTeams;
import nl.pop4j.export.chart.Drawing;
import nl.pop4j.export.chart.Mark;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.pdf.PdfConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamPaperTest {

    @TempDir
    Path folder;

    @Test
    void passesForArchiveAndForAccessibility() throws Exception {
        for (Locale language : List.of(DUTCH, ENGLISH)) {
            Path pdf = Documents.standard()
                    .write(SampleTeams.team(language, 30, 20), DocumentFormat.PDF, folder, "team-1");
            assertThat(PdfConformance.failures(Files.readAllBytes(pdf))).isEmpty();
        }
    }

    @Test
    void splitsAHeatMapThatIsTooLargeAndKeepsEverySquare() {
        Paper paper = TeamPaper.of(SampleTeams.team(DUTCH, 30, 20), Look.standard());
        assertThat(paper.drawings()).hasSize(4).extracting(Drawing::id).doesNotHaveDuplicates();
        assertThat(TeamPaper.of(SampleTeams.team(DUTCH, 5, 4), Look.standard()).drawings())
                .hasSize(1);
    }

    @Test
    void saysEachGapInFiguresBesideItsColour() {
        Drawing map = TeamPaper.of(SampleTeams.team(DUTCH, 1, 5), Look.standard())
                .drawings()
                .get(0);
        // Levels 1 to 5 against targets 2, 3, 4, 2, 3.
        assertThat(map.marks().stream().filter(Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text()))
                .containsSubsequence("1", "1", "1", "\u22122", "\u22122");
        assertThat(map.description()).contains("Noor van der Meulen: 3");
    }

    @Test
    void saysWhereAGroupIsTooSmallToSpeakOf() throws Exception {
        Path html = Documents.standard().write(SampleTeams.team(DUTCH, 3, 2), DocumentFormat.HTML, folder, "team-1");
        assertThat(Files.readString(html))
                .contains("groep te klein")
                .contains("4,5")
                .contains("0,56");
    }

    @Test
    void printsOnlyWhatTheTeamLacksForWhoMaySeeNoMember() throws Exception {
        TeamDossier whole = SampleTeams.team(DUTCH, 3, 2);
        TeamDossier figures = new TeamDossier(
                whole.language(),
                whole.organisation(),
                whole.team(),
                whole.made(),
                List.of(),
                List.of(),
                whole.gaps(),
                whole.smallestGroup());
        assertThat(TeamPaper.of(figures, Look.standard()).drawings()).isEmpty();
        assertThat(TeamPaper.of(figures, Look.standard()).chapters()).hasSize(1);
        Path html = Documents.standard().write(figures, DocumentFormat.HTML, folder, "team-1");
        assertThat(Files.readString(html)).contains("4,5").doesNotContain("Noor van");
        assertThat(Documents.standard().write(figures, DocumentFormat.XLSX, folder, "team-1"))
                .isNotEmptyFile();
    }
}
