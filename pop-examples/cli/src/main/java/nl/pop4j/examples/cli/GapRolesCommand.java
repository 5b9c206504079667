package nl.pop4j.examples.cli;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.gap.role.RoleComparison;
import nl.pop4j.gap.role.RoleDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop gap roles}: what stands between one role and another, in levels. */
@Command(name = "roles", description = "What stands between pairs of roles: levels, weights, distances.")
public final class GapRolesCommand implements Callable<Integer> {

    private static final String HEADER = "from,to,required,gaps,sum_shortage,sum_surplus,sum_required,gap_ratio,"
            + "coverage_share,weighted_shortage,weighted_surplus,weighted_mean_shortage,weighted_coverage,"
            + "distance_importance,distance_level,euclidean_level,mean_absolute_level,top_priorities";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final ComparisonOptions options = new ComparisonOptions();

    @Option(
            names = "--pairs",
            required = true,
            paramLabel = "CSV",
            description = "Pairs of role codes: from and to are the first two columns.")
    private Path pairs = Path.of("");

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        CompetenceFramework framework = options.framework();
        RolePairs asked = RolePairs.read(pairs);
        RoleComparison comparison = options.comparison(framework, console);
        CsvOutput csv = CsvOutput.to(console.out(), HEADER);
        asked.forEach(framework, (from, to) -> write(comparison.between(from, to), csv), csv::flush);
        return ExitStatus.FINE;
    }

    private static void write(RoleDistance distance, CsvOutput csv) {
        csv.line(
                distance.from(),
                distance.to(),
                distance.required(),
                distance.gaps(),
                distance.sumShortage().doubleValue(),
                distance.sumSurplus().doubleValue(),
                distance.sumRequired().doubleValue(),
                distance.gapRatio(),
                distance.coverageShare(),
                distance.weightedShortage().doubleValue(),
                distance.weightedSurplus().doubleValue(),
                distance.weightedMeanShortage(),
                distance.weightedCoverage(),
                distance.angularImportance(),
                distance.angularLevel(),
                distance.euclideanLevel(),
                distance.meanAbsoluteLevel(),
                priorities(distance.topPriorities(3)));
    }

    private static String priorities(List<RoleDistance.Step> steps) {
        return steps.stream()
                .map(step -> step.competence() + ":"
                        + step.weightedGap().setScale(4, RoundingMode.HALF_EVEN).toPlainString())
                .collect(Collectors.joining("|"));
    }
}
