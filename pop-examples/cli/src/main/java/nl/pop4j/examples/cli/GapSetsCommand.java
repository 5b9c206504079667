package nl.pop4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.gap.role.SkillSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop gap sets}: roles as sets of essential and optional competences. */
@Command(name = "sets", description = "Pairs of roles as sets of competences: coverage and Jaccard similarity.")
public final class GapSetsCommand implements Callable<Integer> {

    private static final String HEADER = "from,to,essential_to,held_by_essential,held_by_any,coverage_essential,"
            + "coverage_any,jaccard_essential,missing";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--framework",
            required = true,
            paramLabel = "FILE",
            description = "Framework JSON, as 'pop framework import' writes it.")
    private Path framework = Path.of("");

    @Option(
            names = "--pairs",
            required = true,
            paramLabel = "CSV",
            description = "Pairs of role codes: from and to are the first two columns.")
    private Path pairs = Path.of("");

    @Override
    public Integer call() throws IOException {
        CompetenceFramework read = FrameworkFile.read(framework);
        RolePairs asked = RolePairs.read(pairs);
        CsvOutput csv = CsvOutput.to(Console.of(spec).out(), HEADER);
        asked.forEach(
                read,
                (from, to) -> {
                    SkillSets sets = SkillSets.between(from, to);
                    csv.line(
                            sets.from(),
                            sets.to(),
                            sets.essentialTo().size(),
                            sets.heldByEssential().size(),
                            sets.heldByAny().size(),
                            sets.coverageEssential(),
                            sets.coverageAny(),
                            sets.jaccardEssential(),
                            sets.missing().size());
                },
                csv::flush);
        return ExitStatus.FINE;
    }
}
