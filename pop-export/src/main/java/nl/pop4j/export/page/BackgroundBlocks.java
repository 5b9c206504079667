package nl.pop4j.export.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.dossier.background.ChangeLine;
import nl.pop4j.dossier.background.FilingLine;
import nl.pop4j.dossier.background.NeedLine;
import nl.pop4j.dossier.background.ObjectiveLine;
import nl.pop4j.dossier.background.PlanBackground;
import nl.pop4j.dossier.background.PresentationLine;
import nl.pop4j.export.paper.Block;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.words.Words;
import nl.pop4j.gap.Prioritisation.Decision;
import nl.pop4j.plan.execution.Filing;
import org.jspecify.annotations.Nullable;

/** What stands around the plan, as plain blocks that every printed format can write. */
final class BackgroundBlocks {

    private static final String NOTHING = "–";

    private final PlanBackground background;
    private final Words words;

    BackgroundBlocks(PlanBackground background, Words words) {
        this.background = background;
        this.words = words;
    }

    /** The blocks of a part; none for a part that is the plan's own. */
    List<Block> of(Part part) {
        return switch (part) {
            case OBJECTIVES ->
                table(
                        words.of("objectives.caption"),
                        List.of(column("objective", 46), column("objective.period", 32), column("objective.goals", 22)),
                        background.objectives(),
                        this::objective);
            case NEEDS ->
                table(
                        words.of("needs.caption"),
                        List.of(
                                column("need", 38),
                                column("need.from", 28),
                                column("need.decision", 22),
                                column("need.goals", 12)),
                        background.needs(),
                        this::need);
            case CHANGES ->
                table(
                        words.of("changes.caption", "number", Integer.toString(background.comparedWith())),
                        List.of(
                                column("change.subject", 24),
                                column("change.fact", 18),
                                column("change.before", 29),
                                column("change.after", 29)),
                        background.changes(),
                        this::change);
            case PRESENTATION -> facts(background.presentation(), this::presentation);
            case FILING -> facts(background.filing(), this::filing);
            default -> ImmutableList.of();
        };
    }

    private List<String> objective(ObjectiveLine line) {
        return List.of(
                line.title(),
                words.period(line.first(), line.last()),
                line.goals().isEmpty() ? words.of("objective.none") : String.join(", ", line.goals()));
    }

    private List<String> need(NeedLine line) {
        Decision decision = line.decision();
        return List.of(
                line.text(),
                joined("\n", words.of("need.source", line.source()), line.competence(), line.domain()),
                decision == null ? words.of("need.undecided") : decision(decision),
                line.goals().isEmpty() ? NOTHING : String.join(", ", line.goals()));
    }

    private String decision(Decision decision) {
        String taken = words.of(decision.chosen() ? "need.chosen" : "need.not-chosen");
        String urgency = words.of("need.urgency", decision.urgency());
        return joined(
                "\n",
                taken + ", " + urgency,
                decision.realisticNow() ? "" : words.of("need.not-now"),
                words.of("need.decided-by", decision.decidedBy()));
    }

    private List<String> change(ChangeLine line) {
        boolean silent = line.kind() == ChangeLine.Kind.CHANGED
                && line.before().isEmpty()
                && line.after().isEmpty();
        return List.of(
                line.subject(),
                line.fact().isEmpty() ? words.of("change.kind", line.kind()) : line.fact(),
                line.before().isEmpty() ? NOTHING : line.before(),
                silent ? words.of("change.kind", line.kind()) : line.after().isEmpty() ? NOTHING : line.after());
    }

    private List<Fact> presentation(PresentationLine line) {
        return List.of(
                new Fact(words.of("presentation.on"), words.date(line.on())),
                new Fact(words.of("presentation.attendees"), String.join(", ", line.attendees())),
                new Fact(
                        words.of("presentation.feasibility"), words.of("presentation.feasibility", line.feasibility())),
                new Fact(words.of("presentation.reason"), line.reason()),
                new Fact(words.of("presentation.recorder"), line.recorder()));
    }

    private List<Fact> filing(FilingLine line) {
        return List.of(
                new Fact(words.of("filing.on"), words.date(line.on())),
                new Fact(words.of("filing.basis"), line.retentionBasis()),
                new Fact(words.of("filing.hold"), line.legalHold() ? words.of("filing.hold.yes") : ""),
                new Fact(words.of("filing.copy"), copy(line)));
    }

    private String copy(FilingLine line) {
        LocalDate on = line.copyOn();
        Filing.CopyMeans by = line.copyBy();
        return on == null || by == null
                ? words.of("filing.copy.open")
                : words.of("filing.copy.given", "date", words.date(on), "means", words.of("filing.means", by));
    }

    private Column column(String key, int share) {
        return new Column(words.of(key), share);
    }

    private static <T> List<Block> table(
            String caption, List<Column> columns, List<T> lines, Function<T, List<String>> row) {
        return ImmutableList.of(
                new Block.Table(caption, columns, lines.stream().map(row).toList()));
    }

    private static <T> List<Block> facts(@Nullable T line, Function<T, List<Fact>> facts) {
        return line == null
                ? ImmutableList.of()
                : ImmutableList.of(new Block.Facts(facts.apply(line).stream()
                        .filter(fact -> !fact.value().isBlank())
                        .toList()));
    }

    private static String joined(String between, String... some) {
        return Stream.of(some).filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }
}
