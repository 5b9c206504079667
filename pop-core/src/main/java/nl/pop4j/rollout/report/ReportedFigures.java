package nl.pop4j.rollout.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.gap.disclosure.SafeGroups;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.ChecklistPoint;
import nl.pop4j.rollout.engagement.ExpectationSurvey;
import nl.pop4j.rollout.engagement.ResistanceCause;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.rollout.wave.GoDecision;
import nl.pop4j.rollout.wave.PlanStanding;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.PersonId;

/**
 * Which figures of a programme may be shown beside each other.
 *
 * @param programme the programme
 * @param plans how far plans are
 * @param smallestGroup the fewest people that a figure may speak of
 * @param shown ids of the waves whose figures are shown
 * @param total whether those of all waves together are shown
 */
record ReportedFigures(
        RolloutProgramme programme,
        Collection<PlanStanding> plans,
        int smallestGroup,
        Set<String> shown,
        boolean total) {

    /** Rules that look at single objections, which are nobody's business in a report. */
    private static final String ABOUT_OBJECTIONS = "/resistance/";

    static ReportedFigures of(RolloutProgramme programme, Collection<PlanStanding> plans, int smallestGroup) {
        SafeGroups<String> groups = SafeGroups.none(smallestGroup);
        ImmutableSet.Builder<String> shown = ImmutableSet.builder();
        for (Wave wave : programme.waves()) {
            if (groups.allows(people(wave))) {
                groups = groups.with(people(wave));
                shown.add(wave.id());
            }
        }
        Set<String> everybody = programme.waves().stream()
                .flatMap(wave -> people(wave).stream())
                .collect(ImmutableSet.toImmutableSet());
        return new ReportedFigures(programme, plans, smallestGroup, shown.build(), groups.allows(everybody));
    }

    RolloutReport report(RolloutRules rules, LocalDate on) {
        return new RolloutReport(
                programme.id(),
                programme.title(),
                on,
                smallestGroup,
                programme.foundation(),
                programme.communications(),
                expectations(),
                programme.support(),
                resistance(),
                programme.waves().stream().map(this::line).toList(),
                total ? sum() : null,
                programme.effects().stream()
                        .filter(effect -> effect.people() >= smallestGroup)
                        .toList(),
                ChecklistPoint.in(programme.foundation().countries()).stream()
                        .map(programme::mark)
                        .toList(),
                findings(rules, on));
    }

    private List<ExpectationLine> expectations() {
        ExpectationSurvey survey = programme.expectations();
        return survey == null
                ? ImmutableList.of()
                : survey.outcomes().stream()
                        .map(outcome -> new ExpectationLine(
                                outcome.text(),
                                outcome.people() < smallestGroup ? null : (Integer) outcome.people(),
                                outcome.response()))
                        .toList();
    }

    /** The newest count of each group that was ever counted. */
    private List<ResistanceLine> resistance() {
        Map<String, LocalizedText> causes = programme.causes().stream()
                .collect(ImmutableMap.toImmutableMap(ResistanceCause::code, ResistanceCause::text));
        // All causes together, the empty code, come first; of each cause those who object before those who did.
        Map<String, ResistanceLine> newest = new TreeMap<>();
        programme
                .reports()
                .forEach(report -> report.counts().stream()
                        .filter(count -> count.people() >= smallestGroup)
                        .forEach(count -> {
                            String cause = count.cause();
                            newest.put(
                                    (cause == null ? "" : cause) + "/" + count.kind(),
                                    new ResistanceLine(
                                            cause == null ? null : causes.get(cause),
                                            count.kind(),
                                            count.people(),
                                            report.on()));
                        }));
        return ImmutableList.copyOf(newest.values());
    }

    private WaveLine line(Wave wave) {
        boolean visible = shown.contains(wave.id());
        RolloutProgress progress = wave.progress(plans);
        Optional<GoDecision> decision = Optional.ofNullable(wave.decision());
        return new WaveLine(
                wave.id(),
                wave.kind(),
                wave.title(),
                wave.period(),
                visible ? progress : null,
                wave.criteria().stream()
                        .map(criterion -> new WaveLine.Criterion(
                                criterion.text(), visible ? (Boolean) criterion.isMet(progress) : null))
                        .toList(),
                decision.map(GoDecision::go).orElse(null),
                decision.map(GoDecision::on).orElse(null));
    }

    private RolloutProgress sum() {
        return programme.waves().stream()
                .map(wave -> wave.progress(plans))
                .reduce(new RolloutProgress(0, 0, 0, 0, 0), RolloutProgress::plus);
    }

    private List<ReportFinding> findings(RolloutRules rules, LocalDate on) {
        return rules.rules().stream()
                .flatMap(rule -> rule.findings(programme, on)
                        .filter(finding -> !finding.pointer().startsWith(ABOUT_OBJECTIONS))
                        .map(finding -> new ReportFinding(
                                finding.code().value(), finding.severity(), rule.source(), finding.arguments())))
                .toList();
    }

    /** Those invited, each by a word of their own; who is no longer known counts as somebody else. */
    private static Set<String> people(Wave wave) {
        return Stream.concat(
                        wave.people().stream().map(PersonId::value),
                        IntStream.range(0, wave.erased()).mapToObj(number -> wave.id() + "/" + number))
                .collect(ImmutableSet.toImmutableSet());
    }
}
