package nl.pop4j.export.rollout;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.export.chart.AdoptionCharts;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.paper.Tick;
import nl.pop4j.export.words.Words;
import nl.pop4j.rollout.basis.ChecklistPoint;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.report.WaveLine;
import nl.pop4j.rollout.wave.RolloutProgress;
import org.jspecify.annotations.Nullable;

/** How far the waves of a rollout are, what came of them, and what is still to be done. */
final class WavePart {

    private final RolloutReport report;
    private final Words words;
    private final RolloutLines lines;

    WavePart(RolloutReport report, RolloutLines lines) {
        this.report = report;
        this.words = lines.words();
        this.lines = lines;
    }

    void addTo(PaperBuilder paper) {
        waves(paper);
        effects(paper);
        checklist(paper);
    }

    private void waves(PaperBuilder paper) {
        paper.chapter(words.of("rollout.waves"))
                .text(words.of("rollout.waves.intro", "k", Integer.toString(report.smallestGroup())));
        AdoptionCharts.of(report.waves(), words).forEach(paper::chart);
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        report.waves().forEach(wave -> rows.add(row(lines.text(wave.title()), wave.progress())));
        if (report.total() != null) {
            rows.add(row(words.of("rollout.total"), report.total()));
        }
        paper.table(
                words.of("rollout.waves.caption"),
                lines.columns(Stream.of(
                        "rollout.wave",
                        "rollout.invited",
                        "rollout.started",
                        "rollout.signed",
                        "rollout.reviewed",
                        "rollout.completed")),
                rows.build());
        lines.table(
                paper,
                "rollout.decisions",
                report.waves(),
                List.of("rollout.wave", "rollout.period", "rollout.criteria", "rollout.decision"),
                wave -> List.of(
                        lines.text(wave.title()),
                        words.period(wave.period().start(), wave.period().last()),
                        criteria(wave),
                        decision(wave)));
    }

    private List<String> row(String title, @Nullable RolloutProgress progress) {
        return progress == null
                ? List.of(
                        title,
                        words.of("team.hidden"),
                        RolloutLines.NOTHING,
                        RolloutLines.NOTHING,
                        RolloutLines.NOTHING,
                        RolloutLines.NOTHING)
                : List.of(
                        title,
                        Integer.toString(progress.invited()),
                        Integer.toString(progress.started()),
                        Integer.toString(progress.signed()),
                        Integer.toString(progress.reviewed()),
                        Integer.toString(progress.completed()));
    }

    private String criteria(WaveLine wave) {
        return wave.criteria().isEmpty()
                ? RolloutLines.NOTHING
                : String.join(
                        "\n",
                        wave.criteria().stream()
                                .map(one -> lines.text(one.text()) + ": " + met(one.met()))
                                .toList());
    }

    private String met(@Nullable Boolean met) {
        return words.of(met == null ? "team.hidden" : met ? "rollout.met" : "rollout.not-met");
    }

    private String decision(WaveLine wave) {
        LocalDate on = wave.decidedOn();
        if (wave.go() == null || on == null) {
            return words.of("rollout.open");
        }
        return words.of(wave.go() ? "rollout.go" : "rollout.no-go", "date", words.shortDate(on));
    }

    private void effects(PaperBuilder paper) {
        paper.chapter(words.of("rollout.effects")).text(words.of("rollout.effects.intro"));
        lines.table(
                paper,
                "rollout.effects",
                report.effects(),
                List.of("rollout.indicator", "rollout.period", "rollout.people", "rollout.value"),
                one -> List.of(
                        one.indicator(),
                        words.period(one.period().start(), one.period().last()),
                        Integer.toString(one.people()),
                        words.number(one.value())));
    }

    private void checklist(PaperBuilder paper) {
        paper.chapter(words.of("rollout.checklist"))
                .ticks(report.checklist().stream()
                        .map(mark -> new Tick(
                                lines.core("rollout.checklist." + mark.point(), Map.of()) + law(mark.point()),
                                mark.doneOn() != null))
                        .collect(ImmutableList.toImmutableList()))
                .chapter(words.of("rollout.lacks"))
                .bullets(report.findings().stream()
                        .map(one -> lines.core(one.code(), one.arguments()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Only a law says something to who reads the report. */
    private static String law(ChecklistPoint point) {
        return point.source().startsWith("DOMAIN") ? "" : " (" + point.source() + ")";
    }
}
