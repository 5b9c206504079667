package nl.pop4j.export.progress;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.progress.GoalOutcome;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.dossier.progress.ProgressLine;
import nl.pop4j.dossier.progress.ReviewOutcome;
import nl.pop4j.export.chart.ProgressChart;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.paper.SigningPlace;
import nl.pop4j.export.words.Words;
import nl.pop4j.review.progress.ProgressPoint;
import nl.pop4j.shared.actor.Party;

/** Progress and evaluation of one plan, in the language of the plan. */
public final class ProgressPaper {

    private final ProgressDossier dossier;
    private final DossierHead head;
    private final Words words;

    private ProgressPaper(ProgressDossier dossier, Look look) {
        this.dossier = dossier;
        this.head = dossier.plan().head();
        this.words = look.words(head.language());
    }

    /** The paper of a dossier; chapters without content are left out. */
    public static Paper of(ProgressDossier dossier, Look look) {
        return new ProgressPaper(dossier, look).paper();
    }

    private Paper paper() {
        PaperBuilder paper = Paper.builder(words.language(), words.of("progress.title"), head.made())
                .organisation(head.organisation())
                .subtitle(person(head.employee()))
                .reference(head.plan())
                .fact(words.of("horizon"), words.period(head.first(), head.last()))
                .fact(words.of("status"), words.of("plan.status", head.status()))
                .fact(words.of("manager"), person(head.manager()));
        goals(paper);
        overTime(paper, "progress.goals", "chart-goals", dossier.goals());
        overTime(paper, "progress.levels", "chart-levels", dossier.levels());
        activities(paper);
        promises(paper);
        dossier.reviews().forEach(review -> review(paper, review));
        paper.chapter(words.of("progress.signing"))
                .text(words.of("progress.signing.text"))
                .signing(
                        new SigningPlace(
                                words.of("party", Party.EMPLOYEE),
                                head.employee().name(),
                                ""),
                        new SigningPlace(
                                words.of("party", Party.EMPLOYER),
                                head.manager().name(),
                                ""));
        return paper.build();
    }

    private static String person(DossierPerson person) {
        return person.function().isBlank() ? person.name() : person.name() + ", " + person.function();
    }

    private void goals(PaperBuilder paper) {
        paper.chapter(words.of("progress.evaluation"))
                .table(
                        words.of("progress.evaluation.caption"),
                        columns("number", 1, "goal", 6, "progress.result", 3, "progress.goes-on", 2),
                        dossier.outcomes().stream()
                                .map(one -> List.of(
                                        one.number(),
                                        one.statement(),
                                        words.of("progress.result", one.result()),
                                        words.of(one.goesOn() ? "progress.goes-on.yes" : "progress.goes-on.no")))
                                .collect(ImmutableList.toImmutableList()));
        List<List<String>> seen = dossier.outcomes().stream()
                .flatMap(outcome -> outcome.levels().stream()
                        .map(level -> List.of(
                                level.competence(),
                                words.number(level.level()),
                                outcome.number(),
                                words.shortDate(outcome.on()))))
                .collect(ImmutableList.toImmutableList());
        paper.table(
                words.of("progress.seen.caption"),
                columns("competence", 5, "progress.level", 2, "goal", 2, "progress.on", 3),
                seen);
        evidence(paper);
        dossier.outcomes().stream()
                .filter(outcome -> !outcome.lessons().isBlank())
                .forEach(outcome -> lesson(paper, outcome));
    }

    private void evidence(PaperBuilder paper) {
        paper.table(
                words.of("progress.evidence.caption"),
                columns(
                        "goal", 1,
                        "progress.evidence", 4,
                        "progress.evidence.kind", 2,
                        "progress.on", 2,
                        "progress.evidence.expires", 2,
                        "progress.evidence.issuer", 2),
                dossier.evidence().stream()
                        .map(line -> List.of(
                                line.goal(),
                                line.title(),
                                words.of("progress.evidence.kind", line.kind()),
                                words.shortDate(line.on()),
                                line.expires() == null
                                        ? words.of("progress.evidence.keeps")
                                        : words.shortDate(line.expires()),
                                line.issuer() == null ? "–" : line.issuer()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private void lesson(PaperBuilder paper, GoalOutcome outcome) {
        paper.ownWords(words.of("progress.lesson", "number", outcome.number()), outcome.lessons());
    }

    /** The chart, and every value of it as a table: days in rows, lines in columns, a dash where nothing was known. */
    private void overTime(PaperBuilder paper, String key, String id, List<ProgressLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        paper.chapter(words.of(key)).text(words.of(key + ".text"));
        LocalDate last = Stream.concat(Stream.of(head.made()), days(lines).stream())
                .max(LocalDate::compareTo)
                .orElse(head.made());
        ProgressChart.of(id, words.of(key), lines, last, words).forEach(paper::chart);
        List<List<String>> rows = lines.stream()
                .flatMap(line -> line.points().stream()
                        .map(point -> List.of(line.name(), words.shortDate(point.on()), words.number(point.value()))))
                .collect(ImmutableList.toImmutableList());
        paper.table(
                words.of(key + ".caption"),
                ImmutableList.of(
                        new Column(words.of(key + ".what"), 6),
                        new Column(words.of("progress.on"), 3),
                        new Column(words.of("progress.value"), 3)),
                rows);
    }

    private static List<LocalDate> days(List<ProgressLine> lines) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .map(ProgressPoint::on)
                .collect(Collectors.toUnmodifiableList());
    }

    private void activities(PaperBuilder paper) {
        paper.chapter(words.of("section.activities"))
                .table(
                        words.of("progress.activities.caption"),
                        columns("number", 1, "activity", 6, "activity.status", 3, "progress.spent", 2),
                        dossier.plan().activities().stream()
                                .map(line -> List.of(
                                        line.number(),
                                        line.title(),
                                        words.status(line.status()),
                                        line.minutesSpent() > 0 ? words.time(line.minutesSpent()) : "–"))
                                .collect(ImmutableList.toImmutableList()));
    }

    private void promises(PaperBuilder paper) {
        paper.chapter(words.of("section.agreements"))
                .table(
                        words.of("progress.promises.caption"),
                        columns("agreement.who", 2, "agreement.what", 6, "agreement.due", 2, "progress.state", 2),
                        dossier.promises().stream()
                                .map(one -> List.of(
                                        words.of("party", one.obliged()),
                                        words.promise(one.content(), one.amount(), one.minutes()),
                                        words.shortDate(one.due()),
                                        words.of("progress.state", one.state())))
                                .collect(ImmutableList.toImmutableList()));
    }

    private void review(PaperBuilder paper, ReviewOutcome review) {
        paper.chapter(words.of("progress.review", "date", words.date(review.heldOn())));
        if (review.heard().isBlank()) {
            paper.text(words.of("progress.review.no-report"));
        }
        paper.ownWords(words.of("conversation.heard"), review.heard())
                .ownWords(words.of("conversation.agreed"), review.agreed());
    }

    /** Keys of heads and shares in turn. */
    private List<Column> columns(Object... heads) {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        for (int i = 0; i < heads.length; i += 2) {
            columns.add(new Column(words.of((String) heads[i]), (Integer) heads[i + 1]));
        }
        return columns.build();
    }
}
