package nl.pop4j.rollout;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.rollout.basis.ChecklistMark;
import nl.pop4j.rollout.basis.Foundation;
import nl.pop4j.rollout.engagement.Communication;
import nl.pop4j.rollout.engagement.ExpectationSurvey;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * What can be written into a {@link RolloutProgramme}, half-finished or not. Each command gives the next programme with
 * its event, or findings.
 *
 * <p>Example: {@code put(programme, new ChecklistMark(ChecklistPoint.WORKS_COUNCIL_CONSENT, null, tomorrow), today,
 * now)} is refused with {@link #FUTURE}: consent is not given before its day.
 */
public final class RolloutCommands {

    /** Something is said to be done on a day that is still to come: {@code date}. */
    public static final RuleCode FUTURE = RuleCode.of("ROLLOUT-FUTURE-1");

    /** The foundation names no language that people read; no arguments. */
    public static final RuleCode NO_LANGUAGE = RuleCode.of("ROLLOUT-LANGUAGE-2");

    private RolloutCommands() {}

    /** Begins a programme. */
    public static Outcome<RolloutProgramme> start(RolloutProgramme programme, Instant at) {
        return Outcome.done(
                programme,
                new RolloutEvent(
                        RolloutEvent.Type.STARTED,
                        programme.id(),
                        programme.id().value(),
                        at));
    }

    /** Writes what it is for and what it asks, in the place of what was written before. */
    public static Outcome<RolloutProgramme> lay(RolloutProgramme programme, Foundation foundation, Instant at) {
        return foundation.languages().isEmpty()
                ? Outcome.refused(Finding.error(NO_LANGUAGE, "/languages", ImmutableMap.of()))
                : written(programme.toBuilder().foundation(foundation), "foundation", at);
    }

    /** Plans that somebody is told something, or writes down that it was done. */
    public static Outcome<RolloutProgramme> put(
            RolloutProgramme programme, Communication communication, LocalDate today, Instant at) {
        Findings faults = notLater(communication.doneOn(), today, "/doneOn");
        return faults.hasErrors()
                ? Outcome.refused(faults)
                : written(programme.toBuilder().put(communication), communication.id(), at);
    }

    /** Writes down what people expect, and what was done with it. */
    public static Outcome<RolloutProgramme> record(
            RolloutProgramme programme, ExpectationSurvey survey, LocalDate today, Instant at) {
        Findings faults = notLater(survey.heldOn(), today, "/heldOn");
        return faults.hasErrors()
                ? Outcome.refused(faults)
                : written(programme.toBuilder().expectations(survey), "expectations", at);
    }

    /** Offers help, or writes down how much of it was taken up. */
    public static Outcome<RolloutProgramme> put(RolloutProgramme programme, Support support, Instant at) {
        return written(programme.toBuilder().put(support), support.id(), at);
    }

    /** Dates a point of the checklist. */
    public static Outcome<RolloutProgramme> put(
            RolloutProgramme programme, ChecklistMark mark, LocalDate today, Instant at) {
        Findings faults = notLater(mark.doneOn(), today, "/doneOn");
        return faults.hasErrors()
                ? Outcome.refused(faults)
                : written(programme.toBuilder().put(mark), mark.point().name(), at);
    }

    static Outcome<RolloutProgramme> written(RolloutProgrammeBuilder next, String part, Instant at) {
        RolloutProgramme programme = next.build();
        return Outcome.done(programme, new RolloutEvent(RolloutEvent.Type.WRITTEN, programme.id(), part, at));
    }

    /** What is wrong with a day on which something is said to have been done. */
    static Findings notLater(@Nullable LocalDate day, LocalDate today, String pointer) {
        return day != null && day.isAfter(today)
                ? Findings.of(Finding.error(FUTURE, pointer, Map.of("date", day.toString())))
                : Findings.NONE;
    }
}
