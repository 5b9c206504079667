package nl.pop4j.rollout.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.ChecklistMark;
import nl.pop4j.rollout.basis.Foundation;
import nl.pop4j.rollout.engagement.Communication;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.rollout.wave.EffectMeasurement;
import nl.pop4j.rollout.wave.PlanStanding;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A rollout as the organisation sees it on one day.
 *
 * <p>Example: a pilot of four people has no figures in it where at least five must be spoken of.
 *
 * @param programme which programme
 * @param title what people call it
 * @param on the day
 * @param smallestGroup the fewest people that a figure speaks of
 * @param foundation what the rollout is for and what it asks
 * @param communications what is told to whom
 * @param expectations what people expected beforehand
 * @param support what help is offered and was taken up
 * @param resistance how many people object, all causes together first
 * @param waves pilot and waves
 * @param total how far the people of all waves together are, or null where that could give somebody away
 * @param effects what the host measured
 * @param checklist the points that matter in its countries, done or not
 * @param findings what it lacks
 */
public record RolloutReport(
        ProgrammeId programme,
        LocalizedText title,
        LocalDate on,
        int smallestGroup,
        Foundation foundation,
        List<Communication> communications,
        List<ExpectationLine> expectations,
        List<Support> support,
        List<ResistanceLine> resistance,
        List<WaveLine> waves,
        @Nullable RolloutProgress total,
        List<EffectMeasurement> effects,
        List<ChecklistMark> checklist,
        List<ReportFinding> findings) {

    /** Copies the lists. */
    public RolloutReport {
        communications = ImmutableList.copyOf(communications);
        expectations = ImmutableList.copyOf(expectations);
        support = ImmutableList.copyOf(support);
        resistance = ImmutableList.copyOf(resistance);
        waves = ImmutableList.copyOf(waves);
        effects = ImmutableList.copyOf(effects);
        checklist = ImmutableList.copyOf(checklist);
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * The report of a programme.
     *
     * @param plans how far plans are, of people in it and of others
     * @param rules what the programme should be
     * @param smallestGroup the fewest people that a figure may speak of, at least 1
     * @throws IllegalArgumentException if smallestGroup is less than 1
     */
    public static RolloutReport of(
            RolloutProgramme programme,
            Collection<PlanStanding> plans,
            RolloutRules rules,
            int smallestGroup,
            LocalDate on) {
        return ReportedFigures.of(programme, plans, smallestGroup).report(rules, on);
    }
}
