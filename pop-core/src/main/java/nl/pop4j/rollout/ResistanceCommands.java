package nl.pop4j.rollout;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.engagement.ResistanceCause;
import nl.pop4j.rollout.engagement.ResistanceCount;
import nl.pop4j.rollout.engagement.ResistanceReport;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.text.health.HealthWording;
import org.jspecify.annotations.Nullable;

/**
 * Hearing objections, answering them, and telling the organisation how many there are.
 *
 * <p>Example: {@code raise} of an objection with the cause {@code ROSTER} is refused with {@link #UNKNOWN_CAUSE}, until
 * {@code put} has added {@code new ResistanceCause("ROSTER", text)}.
 */
public final class ResistanceCommands {

    /** The programme does not know this cause: {@code cause}. */
    public static final RuleCode UNKNOWN_CAUSE = RuleCode.of("ROLLOUT-CAUSE-1");

    /** There is no such objection: {@code element}. */
    public static final RuleCode UNKNOWN = RuleCode.of("ROLLOUT-ELEMENT-1");

    /** There is an objection with this id already: {@code element}. */
    public static final RuleCode ID_TAKEN = RuleCode.of("ROLLOUT-ELEMENT-2");

    /** Nothing can be told without giving somebody away; a remark: {@code smallest}. */
    public static final RuleCode NOTHING_TOLD = RuleCode.of("ROLLOUT-HIDDEN-1");

    /** The text seems to speak of health; a warning, without arguments. */
    public static final RuleCode HEALTH = RuleCode.of("ROLLOUT-HEALTH-1");

    private final HealthWording health;

    /** Commands that look for health wording by these words. */
    public ResistanceCommands(HealthWording health) {
        this.health = health;
    }

    /** Adds a cause of the organisation's own, or words one anew. */
    public Outcome<RolloutProgramme> put(RolloutProgramme programme, ResistanceCause cause, Instant at) {
        return RolloutCommands.written(programme.toBuilder().put(cause), cause.code(), at);
    }

    /**
     * Writes an objection down.
     *
     * @param id names it within the programme
     * @param by whose it is
     * @param cause code of the cause
     * @param text what was said, possibly empty
     * @param on the day on which it was said
     */
    public Outcome<RolloutProgramme> raise(
            RolloutProgramme programme,
            String id,
            PersonId by,
            String cause,
            String text,
            LocalDate on,
            LocalDate today,
            Instant at) {
        Findings faults = RolloutCommands.notLater(on, today, "/on");
        if (programme.causes().stream().noneMatch(known -> known.code().equals(cause))) {
            faults = faults.and(Findings.of(Finding.error(UNKNOWN_CAUSE, "/cause", Map.of("cause", cause))));
        }
        if (programme.resistance(id).isPresent()) {
            faults = faults.and(Findings.of(Finding.error(ID_TAKEN, "/resistanceId", Map.of("element", id))));
        }
        if (faults.hasErrors()) {
            return Outcome.refused(faults);
        }
        Resistance raised = new Resistance(id, by, voice(programme, by), cause, text, on, Set.of(), null);
        Findings remarks = health.isFoundIn(text)
                ? Findings.of(Finding.warning(HEALTH, "/text", ImmutableMap.of()))
                : Findings.NONE;
        return RolloutCommands.written(programme.toBuilder().put(raised), id, at)
                .fold((next, events) -> new Outcome.Done<>(next, events, remarks), Outcome::<RolloutProgramme>refused);
    }

    /**
     * Writes down what was done about an objection.
     *
     * @param responses all that was done until now
     * @param resolvedOn the day since which it is no objection any more, or null
     */
    public Outcome<RolloutProgramme> answer(
            RolloutProgramme programme,
            String id,
            Set<Resistance.Response> responses,
            @Nullable LocalDate resolvedOn,
            LocalDate today,
            Instant at) {
        Findings faults = RolloutCommands.notLater(resolvedOn, today, "/resolvedOn");
        if (programme.resistance(id).isEmpty()) {
            faults = faults.and(Findings.of(Finding.error(UNKNOWN, "/resistanceId", Map.of("element", id))));
        }
        if (faults.hasErrors()) {
            return Outcome.refused(faults);
        }
        Resistance answered = programme.resistance(id).orElseThrow().answered(responses, resolvedOn);
        return RolloutCommands.written(programme.toBuilder().put(answered), id, at);
    }

    /**
     * Counts what the organisation may know, and keeps it: later reports are held against it.
     *
     * @param smallestGroup the fewest people that a count may speak of, at least 1
     */
    public Outcome<RolloutProgramme> report(
            RolloutProgramme programme, int smallestGroup, LocalDate today, Instant at) {
        ResistanceReport report =
                ResistanceReport.of(programme.resistance(), programme.reports(), smallestGroup, today);
        RolloutProgramme next = programme.toBuilder()
                .reports(Stream.concat(programme.reports().stream(), Stream.of(report))
                        .toList())
                .build();
        return new Outcome.Done<>(
                next,
                List.of(new RolloutEvent(RolloutEvent.Type.RESISTANCE_REPORTED, programme.id(), today.toString(), at)),
                report.counts().isEmpty()
                        ? Findings.of(Finding.warning(NOTHING_TOLD, "", Map.of("smallest", "" + smallestGroup)))
                        : Findings.NONE);
    }

    /** The person's number in this programme, or one that nobody had. */
    private static int voice(RolloutProgramme programme, PersonId by) {
        return programme.resistance().stream()
                .filter(one -> by.equals(one.raisedBy()))
                .map(Resistance::voice)
                .findFirst()
                .orElseGet(() -> 1
                        + IntStream.concat(
                                        programme.resistance().stream().mapToInt(Resistance::voice),
                                        programme.reports().stream()
                                                .flatMap(report -> report.counts().stream())
                                                .map(ResistanceCount::voices)
                                                .flatMap(Set::stream)
                                                .mapToInt(Integer::intValue))
                                .max()
                                .orElse(0));
    }
}
