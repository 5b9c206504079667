package nl.pop4j.examples.cli.population;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.TeamGapLine;
import nl.pop4j.dossier.team.TeamMatrix;
import nl.pop4j.dossier.team.TeamNames;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.FrameworkFile;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.examples.cli.plan.ExportFormat;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.gap.population.GapCounts;
import nl.pop4j.gap.population.Grouping;
import nl.pop4j.gap.population.PopulationGapAnalysis;
import nl.pop4j.gap.population.RequiredLevels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pop gap team}: the competence matrix of one team as spreadsheet, and its heat map as a document. */
@Command(
        name = "team",
        description = "Write a team's competence matrix and heat map into a folder; the files are listed.")
public final class GapTeamCommand implements Callable<Integer> {

    private static final int MOST_EMPLOYEES = 2_000;
    private static final int MOST_COMPETENCES = 100;
    private static final int LONGEST_NAME = 40;
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("._-"));

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

    @Option(names = "--team", required = true, paramLabel = "NAME", description = "Which team, as in the file.")
    private String team = "";

    @Option(
            names = "--k",
            paramLabel = "N",
            description = "The smallest number of people that figures may speak of; 5 unless given.")
    private int k = PopulationGapAnalysis.STANDARD_K;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description = "xlsx, csv, pdf, html or docx; xlsx and pdf unless given.")
    private List<String> formats = List.of("xlsx", "pdf");

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description = "Names competences and roles, as JSON; codes stand for themselves without it.")
    private @Nullable Path framework;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path folder = Path.of("");

    @Option(names = "--on", paramLabel = "DATE", description = "The day that counts as today; today unless given.")
    private @Nullable LocalDate on;

    /** Reads the files and writes the documents. */
    @Override
    public Integer call() throws IOException {
        if (k < 1) {
            throw CommandFailure.unusable("population.options", Map.of());
        }
        Console console = Console.of(spec);
        List<DocumentFormat> wanted =
                formats.stream().map(GapTeamCommand::format).distinct().toList();
        TeamDossier dossier = dossier(console);
        try (OutputFolder output = OutputFolder.open(folder)) {
            try {
                for (DocumentFormat format : wanted) {
                    Documents.standard().write(dossier, format, output.waiting(), fileName());
                }
            } catch (IOException e) {
                throw output.about(e);
            }
            output.publish().forEach(console.out()::println);
        }
        return ExitStatus.FINE;
    }

    private TeamDossier dossier(Console console) throws IOException {
        PopulationFiles files = new PopulationFiles();
        RequiredLevels levels = files.required(required);
        GapCounts everybody = new GapCounts(levels);
        TeamMatrix matrix = files.team(assessed, levels, team, everybody);
        if (matrix.employees() == 0) {
            throw CommandFailure.wanting("population.no-such-team", Map.of("team", team));
        }
        if (matrix.employees() > MOST_EMPLOYEES || matrix.competences() > MOST_COMPETENCES) {
            throw CommandFailure.wanting(
                    "population.team-too-large",
                    Map.of(
                            "employees", Integer.toString(MOST_EMPLOYEES),
                            "competences", Integer.toString(MOST_COMPETENCES)));
        }
        TeamNames names = new TeamNames(framework == null ? null : FrameworkFile.read(framework), console.language());
        List<TeamGapLine> gaps = PopulationGapAnalysis.of(everybody, k).by(Grouping.TEAM).stream()
                .filter(line -> line.group().equals(team))
                .map(line -> new TeamGapLine(
                        names.competence(line.competence()), line.shown().orElse(null)))
                .toList();
        LocalDate made = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        return new TeamDossier(names.language(), "", team, made, matrix.columns(names), matrix.rows(names), gaps, k);
    }

    /**
     * The name of the team; where it cannot be one of a file as it is, with a mark of the whole name, so that two teams
     * never write the same file.
     */
    private String fileName() {
        String plain = PLAIN.negate().replaceFrom(team, '-');
        if (plain.equals(team) && team.length() <= LONGEST_NAME) {
            return "team-" + team;
        }
        String mark = Hashing.sha256().hashString(team, StandardCharsets.UTF_8).toString();
        return "team-" + plain.substring(0, Math.min(LONGEST_NAME, plain.length())) + "-" + mark.substring(0, 8);
    }

    private static DocumentFormat format(String name) {
        DocumentFormat format = ExportFormat.named(name).document();
        if (format == null || !(format.isPrinted() || format.isSheet())) {
            throw CommandFailure.unusable("population.no-team-format", Map.of("format", name.strip()));
        }
        return format;
    }
}
