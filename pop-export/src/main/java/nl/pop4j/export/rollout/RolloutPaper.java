package nl.pop4j.export.rollout;

import java.util.List;
import java.util.Locale;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.words.Words;
import nl.pop4j.rollout.basis.ExpectedHours;
import nl.pop4j.rollout.basis.PersonnelPolicy;
import nl.pop4j.rollout.report.RolloutReport;
import org.jspecify.annotations.Nullable;

/** What a rollout is for, who is told and helped, who objects, how far its waves are, and what it lacks. */
public final class RolloutPaper {

    private final RolloutReport report;
    private final Words words;
    private final RolloutLines lines;

    private RolloutPaper(RolloutReport report, Locale language, Look look) {
        this.report = report;
        this.words = look.words(language);
        this.lines = new RolloutLines(words);
    }

    /** The paper of a report, in a language. */
    public static Paper of(RolloutReport report, String organisation, Locale language, Look look) {
        return new RolloutPaper(report, language, look).paper(organisation);
    }

    private Paper paper(String organisation) {
        PaperBuilder paper = Paper.builder(words.language(), words.of("rollout.title"), report.on())
                .organisation(organisation)
                .subtitle(lines.text(report.title()))
                .reference(report.programme().value())
                .fact(words.of("rollout.smallest"), Integer.toString(report.smallestGroup()));
        foundation(paper);
        engagement(paper);
        new WavePart(report, lines).addTo(paper);
        return paper.build();
    }

    private void foundation(PaperBuilder paper) {
        paper.chapter(words.of("rollout.why"))
                .ownWords(
                        words.of("rollout.purpose"),
                        lines.text(report.foundation().purpose()))
                .ownWords(
                        words.of("rollout.reason"),
                        lines.text(report.foundation().reason()))
                .facts(hours(report.foundation().hours()))
                .facts(policy(report.foundation().policy()));
        lines.table(
                paper,
                "rollout.benefits",
                report.foundation().benefits(),
                List.of("rollout.for-whom", "rollout.what"),
                one -> List.of(lines.word("audience", one.audience()), lines.text(one.text())));
        lines.table(
                paper,
                "rollout.responsibilities",
                report.foundation().responsibilities(),
                List.of("rollout.area", "rollout.what"),
                one -> List.of(lines.word("area", one.area()), lines.text(one.text())));
        lines.table(
                paper,
                "rollout.strategies",
                report.foundation().strategies(),
                List.of("rollout.step", "rollout.how"),
                one -> List.of(lines.word("step", one.step()), lines.text(one.text())));
    }

    private void engagement(PaperBuilder paper) {
        paper.chapter(words.of("rollout.told"));
        lines.table(
                paper,
                "rollout.communications",
                report.communications(),
                List.of("rollout.to", "rollout.message", "rollout.planned", "rollout.done"),
                one -> List.of(
                        lines.word("audience", one.to()),
                        lines.text(one.message()),
                        words.shortDate(one.plannedOn()),
                        lines.day(one.doneOn())));
        lines.table(
                paper,
                "rollout.expectations",
                report.expectations(),
                List.of("rollout.what", "rollout.people", "rollout.response"),
                one -> List.of(lines.text(one.text()), lines.count(one.people()), lines.text(one.response())));
        paper.chapter(words.of("rollout.support"));
        lines.table(
                paper,
                "rollout.support",
                report.support(),
                List.of("rollout.kind", "rollout.what", "rollout.offered", "rollout.taken-up"),
                one -> List.of(
                        words.of("support", one.kind()),
                        lines.text(one.text()),
                        lines.extent(one.offered()),
                        lines.extent(one.takenUp())));
        paper.chapter(words.of("rollout.resistance"))
                .text(words.of("rollout.resistance.intro", "k", Integer.toString(report.smallestGroup())));
        lines.table(
                paper,
                "rollout.resistance",
                report.resistance(),
                List.of("rollout.cause", "rollout.count", "rollout.people", "rollout.on"),
                one -> List.of(
                        one.cause() == null ? words.of("rollout.all-causes") : lines.text(one.cause()),
                        words.of("resistance", one.kind()),
                        Integer.toString(one.people()),
                        words.shortDate(one.on())));
    }

    private List<Fact> hours(@Nullable ExpectedHours hours) {
        return hours == null
                ? List.of()
                : List.of(
                        new Fact(words.of("rollout.hours.employee"), words.time(hours.employeeMinutes())),
                        new Fact(words.of("rollout.hours.manager"), words.time(hours.managerMinutes())),
                        new Fact(words.of("rollout.hours.coach"), words.time(hours.coachMinutes())));
    }

    private List<Fact> policy(@Nullable PersonnelPolicy policy) {
        return policy == null
                ? List.of()
                : List.of(new Fact(
                        words.of("rollout.policy"),
                        policy.exists() ? lines.text(policy.text()) : words.of("rollout.no-policy")));
    }
}
