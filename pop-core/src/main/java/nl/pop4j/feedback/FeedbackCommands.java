package nl.pop4j.feedback;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.text.health.HealthWording;

/**
 * What can be done to {@link Feedback}. Each command gives the next feedback with its event, or findings. Only the giver
 * changes it; the caller sees to that.
 *
 * <p>{@link FeedbackTopic} shows what feedback can be about.
 */
public final class FeedbackCommands {

    /** The giver does not consent to its being shared, so nothing is kept; no arguments. */
    public static final RuleCode NO_CONSENT = RuleCode.of("FEEDBACK-CONSENT-1");

    /** Giver and employee are one; a rating of oneself is something else; no arguments. */
    public static final RuleCode OF_ONESELF = RuleCode.of("FEEDBACK-SELF-1");

    /** It would be hidden from the very person whom it is about; no arguments. */
    public static final RuleCode HIDDEN_FROM_EMPLOYEE = RuleCode.of("FEEDBACK-HIDDEN-1");

    /** It was withdrawn before; no arguments. */
    public static final RuleCode WITHDRAWN = RuleCode.of("FEEDBACK-WITHDRAWN-1");

    /** The text seems to speak of health; a warning, without arguments. */
    public static final RuleCode HEALTH = RuleCode.of("FEEDBACK-HEALTH-1");

    private final HealthWording health;

    /** Commands that look for health wording by these words. */
    public FeedbackCommands(HealthWording health) {
        this.health = health;
    }

    /**
     * Gives feedback.
     *
     * @param feedback what is to be given, not stored yet
     * @param consents whether the giver agrees that it is kept and shared as its visibility says
     */
    public Outcome<Feedback> give(Feedback feedback, boolean consents, Instant at) {
        ImmutableList.Builder<Finding> faults = ImmutableList.builder();
        if (!consents) {
            faults.add(plain(NO_CONSENT, "/consents"));
        }
        if (feedback.giver().equals(feedback.employee())) {
            faults.add(plain(OF_ONESELF, "/employee"));
        }
        faults.addAll(faults(feedback.visibility()));
        Findings found = new Findings(faults.build());
        return found.hasErrors()
                ? Outcome.refused(found)
                : new Outcome.Done<>(
                        feedback,
                        List.of(FeedbackEvent.of(FeedbackEvent.Type.GIVEN, feedback, at)),
                        health.isFoundIn(feedback.text())
                                ? Findings.of(Finding.warning(HEALTH, "/text", ImmutableMap.of()))
                                : Findings.NONE);
    }

    /** Lets other roles see it, or fewer. */
    public Outcome<Feedback> show(Feedback feedback, FeedbackVisibility visibility, Instant at) {
        Findings found =
                new Findings(feedback.isWithdrawn() ? ImmutableList.of(plain(WITHDRAWN, "")) : faults(visibility));
        return found.hasErrors()
                ? Outcome.refused(found)
                : Outcome.done(
                        feedback.with(visibility),
                        FeedbackEvent.of(FeedbackEvent.Type.VISIBILITY_CHANGED, feedback, at));
    }

    /** Takes the consent back: the words go, and that there was feedback stays. */
    public Outcome<Feedback> withdraw(Feedback feedback, LocalDate today, Instant at) {
        return feedback.isWithdrawn()
                ? Outcome.refused(plain(WITHDRAWN, ""))
                : Outcome.done(feedback.withdrawn(today), FeedbackEvent.of(FeedbackEvent.Type.WITHDRAWN, feedback, at));
    }

    private static List<Finding> faults(FeedbackVisibility visibility) {
        return visibility.hiddenFrom().contains(Role.EMPLOYEE)
                ? ImmutableList.of(plain(HIDDEN_FROM_EMPLOYEE, "/hiddenFrom"))
                : ImmutableList.of();
    }

    private static Finding plain(RuleCode code, String pointer) {
        return Finding.error(code, pointer, ImmutableMap.of());
    }
}
