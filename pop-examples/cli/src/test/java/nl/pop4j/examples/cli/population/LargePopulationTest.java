package nl.pop4j.examples.cli.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.gap.population.GapCounts;
import nl.pop4j.gap.population.GapFigures;
import nl.pop4j.gap.population.GroupGap;
import nl.pop4j.gap.population.Grouping;
import nl.pop4j.gap.population.PopulationGapAnalysis;
import nl.pop4j.gap.population.PopulationTable;
import nl.pop4j.gap.population.RequiredLevels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many people, teams and roles: counted by bytes, not by the clock; the time allowed only tells a hang from an end. */
@Tag("D1.7")
class LargePopulationTest {

    private static final Duration NO_HANG = Duration.ofSeconds(60);
    private static final long SEED = 20_261_129;
    private static final int COMPETENCES = 30;
    private static final int TEAMS = 500;
    private static final int ROLES = 20;
    private static final int LEVELS = 5;
    private static final List<CompetenceCode> CODES = IntStream.range(0, COMPETENCES)
            .mapToObj(number -> CompetenceCode.of("c" + number))
            .toList();

    @Test
    void takesAtMostFourBytesForEachPersonAndCompetence() {
        int people = 300_000;
        PopulationTable.Builder builder = people(people);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        PopulationTable table = builder.build();
        List<GroupGap> lines = PopulationGapAnalysis.of(table, required(), PopulationGapAnalysis.STANDARD_K)
                .by(Grouping.TEAM);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(lines).hasSize(TEAMS * COMPETENCES);
        assertThat(allocated).isPositive().isLessThan(4L * people * COMPETENCES);
    }

    @Test
    void findsWhatToHideAmongManySmallTeamsInOneGo() {
        List<GroupGap> lines = assertTimeoutPreemptively(
                NO_HANG,
                () -> PopulationGapAnalysis.of(people(5_000).build(), required(), PopulationGapAnalysis.STANDARD_K)
                        .by(Grouping.TEAM));
        long hidden = lines.stream().filter(line -> line.shown().isEmpty()).count();
        assertThat(hidden).isPositive().isLessThan(lines.size() / 2);
    }

    @Test
    void takesRoomOnlyForTeamsAndRolesInWhichSomebodyWorks() {
        GapCounts counts = new GapCounts(required());
        for (int i = 0; i < 20_000; i++) {
            counts.add("team" + i, role(i % ROLES), CODES.get(0), Level.of(1));
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(PopulationGapAnalysis.of(counts, 1).by(Grouping.ROLE)).hasSize(ROLES);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000L * 20_000);
    }

    @Test
    void addsUpWhatNoLongCouldHold() {
        Level most = Level.of(1_000_000);
        RequiredLevels required = RequiredLevels.builder()
                .add(role(0), new RoleRequirement(CODES.get(0), most, most.value(), true))
                .build();
        GapCounts counts = new GapCounts(required);
        PopulationTable.Builder table = PopulationTable.builder(CODES.subList(0, 1), List.of(Level.ZERO));
        for (int i = 0; i < 40; i++) {
            counts.add("noord", role(0), CODES.get(0), Level.ZERO);
            table.person("noord", role(0), List.of(Level.ZERO));
        }
        GapFigures expected = new GapFigures(40, 40, new BigDecimal(40_000_000), new BigDecimal("40000000000000"));
        for (Grouping grouping : Grouping.values()) {
            assertThat(PopulationGapAnalysis.of(counts, 5).by(grouping).get(0).shown())
                    .contains(expected);
            assertThat(PopulationGapAnalysis.of(table.build(), required, 5)
                            .by(grouping)
                            .get(0)
                            .shown())
                    .contains(expected);
        }
    }

    private static PopulationTable.Builder people(int people) {
        Random random = new Random(SEED);
        List<Level> levels =
                IntStream.rangeClosed(1, LEVELS).mapToObj(Level::of).toList();
        PopulationTable.Builder builder = PopulationTable.builder(CODES, levels);
        for (int i = 0; i < people; i++) {
            List<Level> known = new ArrayList<>();
            for (int c = 0; c < COMPETENCES; c++) {
                known.add(levels.get(random.nextInt(LEVELS)));
            }
            builder.person("team" + random.nextInt(TEAMS), role(random.nextInt(ROLES)), known);
        }
        return builder;
    }

    private static RequiredLevels required() {
        RequiredLevels.Builder required = RequiredLevels.builder();
        for (int r = 0; r < ROLES; r++) {
            for (CompetenceCode code : CODES) {
                required.add(role(r), RoleRequirement.essential(code, Level.of(1 + r % LEVELS)));
            }
        }
        return required.build();
    }

    private static RoleCode role(int number) {
        return RoleCode.of("role" + number);
    }
}
