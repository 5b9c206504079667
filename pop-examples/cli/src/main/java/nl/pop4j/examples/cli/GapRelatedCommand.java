package nl.pop4j.examples.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.gap.role.RelatedRoles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pop gap related}: the nearest roles of each role. */
@Command(name = "related", description = "The nearest roles of each role, by cosine similarity.")
public final class GapRelatedCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final ComparisonOptions options = new ComparisonOptions();

    @Option(names = "--top", paramLabel = "N", description = "How many for each role; 10 unless given.")
    private int top = 10;

    @Option(
            names = "--by",
            paramLabel = "level|importance",
            description = "What roles are compared by; level unless given.")
    private String by = "level";

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        if (top < 1 || (!by.equals("level") && !by.equals("importance"))) {
            throw new ParameterException(spec.commandLine(), console.text("gap.related-options", Map.of()));
        }
        CompetenceFramework framework = options.framework();
        RelatedRoles related = RelatedRoles.of(
                options.comparison(framework, console), RelatedRoles.By.valueOf(by.toUpperCase(Locale.ROOT)));
        CsvOutput csv = CsvOutput.to(console.out(), "role,rank,related,similarity");
        for (RoleProfile role : framework.roles()) {
            int rank = 1;
            for (RelatedRoles.Related near : related.nearest(role.code(), top)) {
                csv.line(role.code(), rank++, near.role(), near.similarity());
            }
        }
        csv.flush();
        return ExitStatus.FINE;
    }
}
