package nl.pop4j.gap.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.7")
class PopulationGapAnalysisTest {

    private static final RoleCode NURSE = RoleCode.of("nurse");
    private static final RoleCode AIDE = RoleCode.of("aide");
    private static final CompetenceCode LISTENING = CompetenceCode.of("listening");
    private static final CompetenceCode PLANNING = CompetenceCode.of("planning");
    private static final RequiredLevels REQUIRED = RequiredLevels.builder()
            .add(NURSE, new RoleRequirement(LISTENING, Level.of(4), BigDecimal.valueOf(2), true))
            .add(AIDE, new RoleRequirement(LISTENING, Level.of(2), BigDecimal.ONE, true))
            .build();

    @Test
    void countsGapsOfThoseOfWhomALevelIsAskedAndKnown() {
        LevelCounts counts = new LevelCounts();
        counts.add("noord", NURSE, LISTENING, Level.of(2), 3);
        counts.add("noord", NURSE, LISTENING, Level.of(5), 4);
        counts.add("noord", AIDE, LISTENING, Level.of(1), 5);
        counts.add("noord", NURSE, PLANNING, Level.of(1), 99);
        PopulationGapAnalysis analysis = PopulationGapAnalysis.of(counts, REQUIRED, 5);
        assertThat(analysis.by(Grouping.TEAM))
                .containsExactly(new GroupGap(
                        "noord", LISTENING, new GapFigures(12, 8, BigDecimal.valueOf(11), BigDecimal.valueOf(17))));
        assertThat(analysis.by(Grouping.ROLE)).hasSize(2);
        assertThat(analysis.by(Grouping.COMPETENCE).get(0).group()).isEqualTo("listening");
        assertThat(analysis.by(Grouping.COMPETENCE).get(0).shown().orElseThrow().meanGap())
                .isEqualTo(11.0 / 12);
    }

    @Test
    void hidesASmallTeamAndTheOneThatWouldGiveItAwayButShowsTheTotal() {
        LevelCounts counts = new LevelCounts();
        counts.add("noord", NURSE, LISTENING, Level.of(2), 12);
        counts.add("zuid", NURSE, LISTENING, Level.of(2), 3);
        PopulationGapAnalysis analysis = PopulationGapAnalysis.of(counts, REQUIRED, 5);
        assertThat(analysis.by(Grouping.TEAM))
                .allSatisfy(line -> assertThat(line.shown()).isEmpty());
        assertThat(analysis.by(Grouping.TEAM)).extracting(GroupGap::group).containsExactly("noord", "zuid");
        assertThat(analysis.by(Grouping.COMPETENCE).get(0).shown()).isPresent();
        assertThat(analysis.by(Grouping.ROLE).get(0).shown()).isPresent();
    }

    @Test
    void showsLargeTeamsBesideTwoSmallOnesThatCoverEachOther() {
        LevelCounts counts = new LevelCounts();
        counts.add("noord", NURSE, LISTENING, Level.of(2), 12);
        counts.add("oost", NURSE, LISTENING, Level.of(2), 9);
        counts.add("zuid", NURSE, LISTENING, Level.of(2), 3);
        counts.add("west", NURSE, LISTENING, Level.of(2), 2);
        assertThat(PopulationGapAnalysis.of(counts, REQUIRED, 5).by(Grouping.TEAM).stream()
                        .filter(line -> line.shown().isPresent()))
                .extracting(GroupGap::group)
                .containsExactly("noord", "oost");
    }

    @Test
    void hidesATeamWhoseFewAidesCouldBeHadByTakingTheRoleFromTheTeam() {
        LevelCounts counts = new LevelCounts();
        counts.add("noord", NURSE, LISTENING, Level.of(2), 8);
        counts.add("noord", AIDE, LISTENING, Level.of(2), 2);
        counts.add("zuid", AIDE, LISTENING, Level.of(1), 10);
        PopulationGapAnalysis analysis = PopulationGapAnalysis.of(counts, REQUIRED, 5);
        boolean teamShown = analysis.by(Grouping.TEAM).get(0).shown().isPresent();
        boolean roleShown = analysis.by(Grouping.ROLE).stream()
                .filter(line -> line.group().equals("nurse"))
                .anyMatch(line -> line.shown().isPresent());
        assertThat(teamShown && roleShown).isFalse();
    }

    @Test
    void hidesEverythingOfATinyOrganisation() {
        LevelCounts counts = new LevelCounts();
        counts.add("noord", NURSE, LISTENING, Level.of(2), 4);
        PopulationGapAnalysis analysis = PopulationGapAnalysis.of(counts, REQUIRED, 5);
        for (Grouping grouping : Grouping.values()) {
            assertThat(analysis.by(grouping)).hasSize(1);
            assertThat(analysis.by(grouping).get(0).shown()).isEmpty();
        }
    }

    @Test
    void countsColumnsAsItCountsPeople() {
        List<CompetenceCode> competences = List.of(LISTENING, PLANNING);
        PopulationTable table = PopulationTable.builder(competences, List.of(Level.of(1), Level.of(2), Level.of(3)))
                .person("noord", NURSE, Arrays.asList(Level.of(2), null))
                .person("noord", NURSE, Arrays.asList(Level.of(2), Level.of(3)))
                .person("zuid", AIDE, Arrays.asList(null, Level.of(1)))
                .build();
        LevelCounts expected = new LevelCounts();
        expected.add("noord", NURSE, LISTENING, Level.of(2), 2);
        expected.add("noord", NURSE, PLANNING, Level.of(3));
        expected.add("zuid", AIDE, PLANNING, Level.of(1));
        assertThat(table.count()).isEqualTo(expected);
        assertThat(table.people()).isEqualTo(3);
    }

    @Test
    void tellsTwoHundredAndFiftyFiveLevelsApartInAByte() {
        List<Level> levels = IntStream.rangeClosed(1, 255).mapToObj(Level::of).toList();
        PopulationTable.Builder builder = PopulationTable.builder(List.of(LISTENING), levels);
        levels.forEach(level -> builder.person("noord", NURSE, List.of(level)));
        LevelCounts expected = new LevelCounts();
        levels.forEach(level -> expected.add("noord", NURSE, LISTENING, level));
        assertThat(builder.build().count()).isEqualTo(expected);
    }

    @Test
    void refusesALevelThatWasNotNamedAndATableThatIsTooWide() {
        PopulationTable.Builder builder = PopulationTable.builder(List.of(LISTENING), List.of(Level.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.person("n", NURSE, List.of(Level.of(2))));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.person("n", NURSE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> PopulationGapAnalysis.of(new LevelCounts(), REQUIRED, 0));
    }

    @Test
    void comparesTwoDatesOverThoseWhoStayed() {
        PopulationChange change = new PopulationChange();
        for (int i = 0; i < 6; i++) {
            change.stayed("noord", NURSE, LISTENING, Level.of(2), Level.of(3));
            change.came("noord", NURSE, LISTENING, Level.of(1));
        }
        GroupChange line = change.by(Grouping.TEAM, REQUIRED, 5).get(0);
        assertThat(line.growthOfGap()).contains(BigDecimal.valueOf(-6));
    }

    @Test
    void hidesAChangeFromWhichOnePersonWhoCameCouldBeHad() {
        PopulationChange change = new PopulationChange();
        for (int i = 0; i < 6; i++) {
            change.stayed("noord", NURSE, LISTENING, Level.of(2), Level.of(3));
        }
        change.came("noord", NURSE, LISTENING, Level.of(1));
        assertThat(change.by(Grouping.TEAM, REQUIRED, 5).get(0).growthOfGap()).isEmpty();
        assertThat(change.by(Grouping.COMPETENCE, REQUIRED, 5).get(0).growthOfGap())
                .isEmpty();
    }
}
