package nl.pop4j.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import nl.pop4j.gap.role.CompetenceScope;
import nl.pop4j.gap.role.RoleComparison;
import nl.pop4j.gap.role.RoleDistance;
import nl.pop4j.gap.role.SkillSets;
import nl.pop4j.gap.role.UnstatedLevels;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The gaps between roles of published frameworks, as independent scripts computed them. */
class PublishedRoleGapsTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final Offset<Double> SIX_DECIMALS = within(5.1e-7);

    @Test
    void reproducesTheSixtyPairsOfOnet() throws IOException {
        CompetenceFramework onet =
                FrameworkFormat.ONET.read(List.of(SharedData.path("onet"))).framework();
        CompetenceScope skills =
                CompetenceScope.within(onet, List.of(CompetenceCode.of("2.A"), CompetenceCode.of("2.B")));
        RoleComparison comparison = RoleComparison.of(onet, skills, UnstatedLevels.LEFT_OUT);
        List<Row> expected = rows(SharedData.path("onet/dev/reference_pair_gaps.csv"));
        for (Row row : expected) {
            RoleDistance found = comparison
                    .distance(RoleCode.of(row.at(0)), RoleCode.of(row.at(1)))
                    .orElseThrow();
            assertThat(found.required()).isEqualTo(35);
            assertThat(found.angularImportance()).isCloseTo(figure(row, 2), EXACT);
            assertThat(found.angularLevel()).isCloseTo(figure(row, 3), EXACT);
            assertThat(found.euclideanLevel()).isCloseTo(figure(row, 4), EXACT);
            assertThat(found.meanAbsoluteLevel()).isCloseTo(figure(row, 5), EXACT);
            assertThat(found.gaps()).isEqualTo(Integer.parseInt(row.at(6)));
            assertThat(found.sumShortage().doubleValue()).isCloseTo(figure(row, 7), EXACT);
            assertThat(found.sumSurplus().doubleValue()).isCloseTo(figure(row, 8), EXACT);
            assertThat(found.weightedShortage().doubleValue()).isCloseTo(figure(row, 9), EXACT);
            assertThat(found.weightedSurplus().doubleValue()).isCloseTo(figure(row, 10), EXACT);
            assertThat(found.weightedMeanShortage()).isCloseTo(figure(row, 11), EXACT);
            assertThat(found.weightedCoverage()).isCloseTo(figure(row, 12), EXACT);
            assertThat(priorities(found, 4, "|")).isEqualTo(row.at(13));
        }
        assertThat(expected).hasSize(60);
    }

    @Test
    void reproducesTheSetGapsOfEscoFromTheWholeFolderAndFromTheSubset() throws IOException {
        for (String folder : List.of("esco", "esco/subset60")) {
            CompetenceFramework esco =
                    FrameworkFormat.ESCO.read(List.of(SharedData.path(folder))).framework();
            List<Row> expected = rows(SharedData.path("esco/subset60/reference_skillset_gaps_dev.csv"));
            for (Row row : expected) {
                SkillSets found = SkillSets.between(
                        esco.role(RoleCode.of(row.at(0))).orElseThrow(),
                        esco.role(RoleCode.of(row.at(1))).orElseThrow());
                assertThat(List.of(
                                found.essentialTo().size(),
                                found.heldByEssential().size(),
                                found.heldByAny().size(),
                                found.missing().size()))
                        .isEqualTo(Arrays.asList(whole(row, 4), whole(row, 5), whole(row, 6), whole(row, 10)));
                assertThat(found.coverageEssential()).isCloseTo(figure(row, 7), SIX_DECIMALS);
                assertThat(found.coverageAny()).isCloseTo(figure(row, 8), SIX_DECIMALS);
                assertThat(found.jaccardEssential()).isCloseTo(figure(row, 9), SIX_DECIMALS);
            }
            assertThat(expected).hasSize(756);
        }
    }

    @Test
    void reproducesTheLevelGapsOfDdat() throws IOException {
        CompetenceFramework ddat =
                FrameworkFormat.DDAT.read(List.of(SharedData.path("ddat"))).framework();
        RoleComparison comparison = RoleComparison.of(ddat, CompetenceScope.all(), UnstatedLevels.LEFT_OUT);
        List<Row> expected = rows(SharedData.path("ddat/reference_gaps_dev.csv"));
        for (Row row : expected) {
            RoleDistance found = comparison
                    .distance(RoleCode.of(row.at(0) + "|" + row.at(1)), RoleCode.of(row.at(0) + "|" + row.at(2)))
                    .orElseThrow();
            assertThat(found.required()).isEqualTo(whole(row, 3));
            assertThat(found.gaps()).isEqualTo(whole(row, 4));
            assertThat(found.sumShortage()).isEqualByComparingTo(row.at(5));
            assertThat(found.sumSurplus()).isEqualByComparingTo(row.at(6));
            assertThat(found.sumRequired()).isEqualByComparingTo(row.at(7));
            assertThat(found.gapRatio()).isCloseTo(figure(row, 8), SIX_DECIMALS);
            assertThat(found.coverageShare()).isCloseTo(figure(row, 9), SIX_DECIMALS);
            assertThat(found.topPriorities(100).stream()
                            .map(step -> step.competence() + ":" + step.gap())
                            .collect(Collectors.joining("; ")))
                    .isEqualTo(row.at(10));
        }
        assertThat(expected).hasSize(68);
    }

    private static String priorities(RoleDistance distance, int decimals, String joint) {
        return distance.topPriorities(3).stream()
                .map(step -> step.competence() + ":"
                        + step.weightedGap()
                                .setScale(decimals, RoundingMode.HALF_EVEN)
                                .toPlainString())
                .collect(Collectors.joining(joint));
    }

    private static List<Row> rows(Path file) throws IOException {
        return Table.read(file, ',', new Warnings()).rows();
    }

    private static double figure(Row row, int column) {
        return Double.parseDouble(row.at(column));
    }

    private static int whole(Row row, int column) {
        return Integer.parseInt(row.at(column));
    }
}
