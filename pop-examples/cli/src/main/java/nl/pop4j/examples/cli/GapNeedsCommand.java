package nl.pop4j.examples.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import nl.pop4j.gap.needs.CompetenceNeed;
import nl.pop4j.gap.needs.Interval;
import nl.pop4j.gap.needs.NeedRating;
import nl.pop4j.gap.needs.NeedsAssessment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pop gap needs}: what a group needs most, by importance and ability. */
@Command(name = "needs", description = "What a group needs most: Borich, ranked discrepancies, needs index, quadrants.")
public final class GapNeedsCommand implements Callable<Integer> {

    private static final String HEADER = "competence,n,mean_importance,mean_ability,mean_discrepancy,mwds,mwds_rank,"
            + "nr,pr,tr,rds,rds_rank,pni,need_index,ipa_quadrant,locus";
    private static final double CONFIDENCE = 0.95;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--raw",
            required = true,
            paramLabel = "CSV",
            description = "Ratings with the columns respondent, competence, importance, ability.")
    private Path raw = Path.of("");

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            description = "Add mwds_low and mwds_high: a 95 % interval from N draws of respondents.")
    private int bootstrap;

    @Option(names = "--seed", paramLabel = "S", description = "Where chance begins; 1 unless given.")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        if (bootstrap < 0) {
            throw new ParameterException(spec.commandLine(), console.text("gap.bootstrap", Map.of()));
        }
        List<NeedRating> ratings = read(console);
        Map<String, Interval> intervals =
                bootstrap == 0 ? Map.of() : NeedsAssessment.bootstrap(ratings, seed, bootstrap, CONFIDENCE);
        CsvOutput csv = CsvOutput.to(console.out(), bootstrap == 0 ? HEADER : HEADER + ",mwds_low,mwds_high");
        for (CompetenceNeed need : NeedsAssessment.of(ratings).needs()) {
            csv.line(fields(need, intervals.get(need.competence())).toArray());
        }
        csv.flush();
        return ExitStatus.FINE;
    }

    private static List<Object> fields(CompetenceNeed need, @Nullable Interval interval) {
        List<Object> fields = new ArrayList<>(List.<Object>of(
                need.competence(),
                need.n(),
                need.meanImportance(),
                need.meanAbility(),
                need.meanDiscrepancy(),
                need.mwds(),
                need.mwdsRank(),
                need.negativeRanks(),
                need.positiveRanks(),
                need.tiedRanks(),
                need.rds(),
                need.rdsRank(),
                need.pni(),
                need.needIndex(),
                need.quadrant(),
                need.locus()));
        if (interval != null) {
            fields.add(interval.low());
            fields.add(interval.high());
        }
        return fields;
    }

    private List<NeedRating> read(Console console) throws IOException {
        Table table = StrictTable.read(raw);
        int respondent = column(table, "respondent");
        int competence = column(table, "competence");
        int importance = column(table, "importance");
        int ability = column(table, "ability");
        List<NeedRating> ratings = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.at(competence).isEmpty()) {
                console.note("csv.skipped", Map.of("file", table.file(), "line", String.valueOf(row.line())));
                continue;
            }
            ratings.add(new NeedRating(
                    row.at(respondent),
                    row.at(competence),
                    number(table, row, importance),
                    number(table, row, ability)));
        }
        return ratings;
    }

    private static int column(Table table, String name) {
        OptionalInt column = table.columns().find(name);
        if (column.isEmpty()) {
            throw CommandFailure.unusable("csv.no-column", Map.of("file", table.file(), "column", name));
        }
        return column.getAsInt();
    }

    private static @Nullable BigDecimal number(Table table, Row row, int column) {
        String text = row.at(column);
        String plain = text.toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.equals("na") || plain.equals("n/a") || plain.equals("nan")) {
            return null;
        }
        try {
            if (text.length() > 20) {
                throw new NumberFormatException("too long");
            }
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            if (Math.abs((long) number.scale()) > 20) {
                throw new NumberFormatException("too fine");
            }
            return number;
        } catch (NumberFormatException e) {
            throw CommandFailure.unusable(
                    "csv.no-number", Map.of("file", table.file(), "line", String.valueOf(row.line()), "value", text));
        }
    }
}
