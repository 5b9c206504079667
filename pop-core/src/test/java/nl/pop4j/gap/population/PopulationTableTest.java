package nl.pop4j.gap.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.7")
class PopulationTableTest {

    private static final List<String> TEAMS = List.of("noord", "oost", "zuid");
    private static final RoleCode NURSE = RoleCode.of("nurse");
    private static final RoleCode AIDE = RoleCode.of("aide");
    private static final CompetenceCode LISTENING = CompetenceCode.of("listening");
    private static final CompetenceCode PLANNING = CompetenceCode.of("planning");
    private static final List<Level> LEVELS = List.of(Level.of(1), Level.of(2), Level.of(3), Level.of(4));

    @Test
    void findsTheSameGapsAsCountingPeopleOneByOne() {
        for (int people : new int[] {40, 3000}) {
            for (int k : new int[] {1, 5}) {
                PopulationTable.Builder table = PopulationTable.builder(List.of(PLANNING, LISTENING), LEVELS);
                GapCounts counts = new GapCounts(required(3));
                Random random = new Random(people);
                for (int i = 0; i < people; i++) {
                    String team = TEAMS.get(random.nextInt(3));
                    RoleCode role = random.nextInt(4) == 0 ? AIDE : NURSE;
                    Level listening = level(random);
                    Level planning = level(random);
                    table.person(team, role, Arrays.asList(planning, listening));
                    count(counts, team, role, LISTENING, listening);
                    count(counts, team, role, PLANNING, planning);
                }
                PopulationGapAnalysis byColumns = PopulationGapAnalysis.of(table.build(), required(3), k);
                PopulationGapAnalysis byPeople = PopulationGapAnalysis.of(counts, k);
                for (Grouping grouping : Grouping.values()) {
                    assertThat(byColumns.by(grouping)).isEqualTo(byPeople.by(grouping));
                }
            }
        }
    }

    @Test
    void keepsWeightsExactThatALongCannotHold() {
        BigDecimal heavy = new BigDecimal("999999.000001");
        GapCounts counts = new GapCounts(required(heavy));
        PopulationTable.Builder table = PopulationTable.builder(List.of(LISTENING), List.of(Level.ZERO));
        for (int i = 0; i < 40; i++) {
            counts.add("noord", NURSE, LISTENING, Level.ZERO);
            table.person("noord", NURSE, List.of(Level.ZERO));
        }
        BigDecimal expected = heavy.multiply(BigDecimal.valueOf(160)).stripTrailingZeros();
        for (PopulationGapAnalysis analysis : List.of(
                PopulationGapAnalysis.of(counts, 5), PopulationGapAnalysis.of(table.build(), required(heavy), 5))) {
            for (Grouping grouping : Grouping.values()) {
                GapFigures shown = analysis.by(grouping).get(0).shown().orElseThrow();
                assertThat(shown.weightedGap()).isEqualTo(expected);
                assertThat(shown.sumGap()).isEqualTo(BigDecimal.valueOf(160));
            }
        }
    }

    @Test
    void asksWhatTheRolesOfAFrameworkAskWithALevel() {
        CompetenceFramework framework = CompetenceFramework.builder(FrameworkId.of("f"), LocalizedText.of("F", "F"))
                .competence(competence(LISTENING))
                .competence(competence(PLANNING))
                .role(new RoleProfile(
                        NURSE,
                        LocalizedText.of("V", "N"),
                        List.of(
                                RoleRequirement.essential(LISTENING, Level.of(4)),
                                new RoleRequirement(PLANNING, null, BigDecimal.ONE, true))))
                .build();
        RequiredLevels required = RequiredLevels.from(framework);
        assertThat(required.level(NURSE, LISTENING)).contains(Level.of(4));
        assertThat(required.level(NURSE, PLANNING)).isEmpty();
        assertThat(required.level(AIDE, LISTENING)).isEmpty();
    }

    @Test
    void saysWhetherSomebodyCounts() {
        GapCounts counts = new GapCounts(required(3));
        assertThat(counts.add("noord", NURSE, LISTENING, Level.of(1))).isTrue();
        assertThat(counts.add("noord", AIDE, PLANNING, Level.of(1))).isFalse();
    }

    @Test
    void countsAreEqualWhereTheyCountTheSame() {
        LevelCounts one = new LevelCounts();
        one.add("noord", NURSE, LISTENING, Level.of(1));
        LevelCounts other = new LevelCounts();
        other.add("noord", NURSE, LISTENING, Level.of(1), 1);
        other.add("zuid", NURSE, LISTENING, Level.of(1), 0);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(new LevelCounts()).isNotEqualTo("noord");
        other.add("noord", NURSE, LISTENING, Level.of(1));
        assertThat(one).isNotEqualTo(other);
        assertThatIllegalArgumentException().isThrownBy(() -> other.add("noord", NURSE, LISTENING, Level.of(1), -1));
    }

    @Test
    void refusesACompetenceOrALevelThatIsNamedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationTable.builder(List.of(LISTENING, LISTENING), LEVELS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopulationTable.builder(List.of(LISTENING), List.of(Level.of(1), Level.of(1))));
        List<Level> tooMany = new ArrayList<>();
        for (int i = 0; i <= PopulationTable.MOST_LEVELS; i++) {
            tooMany.add(Level.of(i));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PopulationTable.builder(List.of(LISTENING), tooMany));
    }

    @Test
    void showsEverybodyOfBothDatesBesideThoseWhoStayed() {
        PopulationChange change = new PopulationChange();
        for (int i = 0; i < 6; i++) {
            change = change.stayed("noord", NURSE, LISTENING, Level.of(2), Level.of(3))
                    .came("noord", NURSE, LISTENING, Level.of(1))
                    .left("noord", NURSE, LISTENING, Level.of(4));
        }
        assertThat(figures(change.then(Grouping.TEAM, required(3), 5)))
                .isEqualTo(new GapFigures(12, 6, BigDecimal.valueOf(12), BigDecimal.valueOf(36)));
        assertThat(figures(change.now(Grouping.TEAM, required(3), 5)))
                .isEqualTo(new GapFigures(12, 12, BigDecimal.valueOf(24), BigDecimal.valueOf(72)));
    }

    private static GapFigures figures(List<GroupGap> lines) {
        assertThat(lines).hasSize(1);
        return lines.get(0).shown().orElseThrow();
    }

    private static void count(
            GapCounts counts, String team, RoleCode role, CompetenceCode competence, @Nullable Level level) {
        if (level != null) {
            counts.add(team, role, competence, level);
        }
    }

    private static @Nullable Level level(Random random) {
        int level = random.nextInt(5);
        return level == 0 ? null : Level.of(level);
    }

    private static Competence competence(CompetenceCode code) {
        return Competence.of(code, LocalizedText.of("C", "C"), null, null);
    }

    private static RequiredLevels required(int weight) {
        return required(BigDecimal.valueOf(weight));
    }

    private static RequiredLevels required(BigDecimal weight) {
        return RequiredLevels.builder()
                .add(NURSE, new RoleRequirement(LISTENING, Level.of(4), weight, true))
                .add(NURSE, new RoleRequirement(PLANNING, Level.of(2), BigDecimal.ONE, true))
                .add(AIDE, new RoleRequirement(LISTENING, new Level(new BigDecimal("2.5")), BigDecimal.ONE, true))
                .build();
    }
}
