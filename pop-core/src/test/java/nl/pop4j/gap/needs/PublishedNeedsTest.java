package nl.pop4j.gap.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.testkit.SharedData;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a needs assessment, as an independent script computed them. */
@Tag("D3.4")
class PublishedNeedsTest {

    private static final Offset<Double> SIX_DECIMALS = within(1e-6);

    @ParameterizedTest
    @ValueSource(strings = {"constructed_hand_example", "constructed_n40_m12_scale5"})
    void reproducesEveryFigureRankAndQuadrant(String name) throws IOException {
        List<NeedRating> ratings = new ArrayList<>();
        for (String[] row : rows("borich/" + name + "_raw.csv")) {
            ratings.add(new NeedRating(row[0], row[1], number(row[2]), number(row[3])));
        }
        List<String[]> expected = rows("borich/" + name + "_expected.csv");
        List<CompetenceNeed> needs = NeedsAssessment.of(ratings).needs();
        assertThat(needs)
                .extracting(CompetenceNeed::competence)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(row -> row[0]).toList());
        for (String[] row : expected) {
            check(
                    row,
                    needs.stream()
                            .filter(need -> need.competence().equals(row[0]))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static void check(String[] row, CompetenceNeed need) {
        double[] found = {
            need.meanImportance(),
            need.meanAbility(),
            need.meanDiscrepancy(),
            need.mwds(),
            need.negativeRanks(),
            need.positiveRanks(),
            need.tiedRanks(),
            need.rds(),
            need.pni(),
            need.needIndex()
        };
        int[] columns = {2, 3, 4, 5, 11, 12, 13, 14, 16, 17};
        for (int i = 0; i < columns.length; i++) {
            assertThat(found[i])
                    .as("%s, column %d", row[0], columns[i])
                    .isCloseTo(Double.parseDouble(row[columns[i]]), SIX_DECIMALS);
        }
        assertThat(List.of(need.n(), need.mwdsRank(), need.rdsRank()).toString())
                .isEqualTo(List.of(row[1], row[6], row[15]).toString());
        assertThat(need.quadrant()).hasToString(row[18]);
        assertThat(need.locus()).hasToString(row[19]);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isBlank() ? null : new BigDecimal(text);
    }

    private static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(SharedData.path(name)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
