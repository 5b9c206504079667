package nl.pop4j.examples.cli.population;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.CsvOutput;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.gap.population.GapCounts;
import nl.pop4j.gap.population.GapFigures;
import nl.pop4j.gap.population.GroupGap;
import nl.pop4j.gap.population.Grouping;
import nl.pop4j.gap.population.PopulationGapAnalysis;
import nl.pop4j.gap.population.RequiredLevels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop gap population}: what an organisation lacks, without giving anybody away. */
@Command(
        name = "population",
        description = "What teams, roles or the whole organisation lack; small groups stay hidden.",
        footer = {
            "",
            "Columns go by their names, in any order, separated by comma, semicolon, tab or bar. Names such as",
            "department, job title, skill, required level, current level and their Dutch forms are known too, so",
            "that one table with both levels can serve for both options. Without weight each weighs 1. A level",
            "is a number from 0 on, with a decimal point or comma; a line without a level says nothing.",
            "A line that is there twice for the same employee counts once."
        })
public final class GapPopulationCommand implements Callable<Integer> {

    private static final String HEADER = "group,competence,employees,with_gap,sum_gap,weighted_gap,mean_gap";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--required",
            required = true,
            paramLabel = "CSV",
            description = "What roles ask: role, competence, level and, if need be, weight.")
    private Path required = Path.of("");

    @Option(
            names = "--assessed",
            required = true,
            paramLabel = "CSV",
            description = "Which levels people have: employee, team, role, competence, level.")
    private Path assessed = Path.of("");

    @Option(names = "--by", required = true, paramLabel = "team|role|competence", description = "By what to group.")
    private String by = "team";

    @Option(
            names = "--k",
            paramLabel = "N",
            description = "The smallest number of people that figures may speak of; 5 unless given.")
    private int k = PopulationGapAnalysis.STANDARD_K;

    @Override
    public Integer call() throws IOException {
        if (k < 1 || !(by.equals("team") || by.equals("role") || by.equals("competence"))) {
            throw CommandFailure.unusable("population.options", Map.of());
        }
        Grouping grouping = Grouping.valueOf(by.toUpperCase(Locale.ROOT));
        PopulationFiles files = new PopulationFiles();
        RequiredLevels levels = files.required(required);
        GapCounts counts = files.assessed(assessed, levels, grouping == Grouping.TEAM);
        PopulationGapAnalysis analysis = PopulationGapAnalysis.of(counts, files.linesFor(k));
        Console console = Console.of(spec);
        files.notes().forEach(console::note);
        CsvOutput csv = CsvOutput.to(console.out(), HEADER);
        analysis.by(grouping).forEach(line -> write(line, csv));
        csv.flush();
        return ExitStatus.FINE;
    }

    private static void write(GroupGap line, CsvOutput csv) {
        Optional<GapFigures> shown = line.shown();
        if (shown.isEmpty()) {
            csv.line(line.group(), line.competence(), "", "", "", "", "");
            return;
        }
        GapFigures figures = shown.get();
        csv.line(
                line.group(),
                line.competence(),
                figures.employees(),
                figures.withGap(),
                figures.sumGap().doubleValue(),
                figures.weightedGap().doubleValue(),
                figures.meanGap());
    }
}
