package nl.pop4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.gap.role.CompetenceScope;
import nl.pop4j.gap.role.RoleComparison;
import nl.pop4j.gap.role.UnstatedLevels;
import picocli.CommandLine.Option;

/** Options that every comparison of roles has. */
final class ComparisonOptions {

    @Option(
            names = "--framework",
            required = true,
            paramLabel = "FILE",
            description = "Framework JSON, as 'pop framework import' writes it.")
    private Path framework = Path.of("");

    @Option(
            names = "--within",
            split = ",",
            paramLabel = "CODES",
            description = "Only competences whose code is or lies below one of these.")
    private List<String> within = List.of();

    CompetenceFramework framework() throws IOException {
        return FrameworkFile.read(framework);
    }

    /** How to compare; where no role names any level, the default levels are assumed and a note says so. */
    RoleComparison comparison(CompetenceFramework read, Console console) {
        boolean anyLevel = read.roles().stream()
                .flatMap(role -> role.requirements().stream())
                .anyMatch(requirement -> requirement.level() != null);
        UnstatedLevels unstated = anyLevel || read.roles().isEmpty() ? UnstatedLevels.LEFT_OUT : UnstatedLevels.DEFAULT;
        if (unstated.equals(UnstatedLevels.DEFAULT)) {
            console.note(
                    "gap.levels-assumed",
                    Map.of(
                            "essential", String.valueOf(unstated.essential()),
                            "optional", String.valueOf(unstated.optional())));
        }
        return RoleComparison.of(read, scope(read), unstated);
    }

    private CompetenceScope scope(CompetenceFramework read) {
        return within.isEmpty()
                ? CompetenceScope.all()
                : CompetenceScope.within(
                        read, within.stream().map(CompetenceCode::of).toList());
    }
}
