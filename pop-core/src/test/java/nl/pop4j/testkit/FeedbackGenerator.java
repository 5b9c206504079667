package nl.pop4j.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.FeedbackDirection;
import nl.pop4j.feedback.FeedbackTopic;
import nl.pop4j.feedback.FeedbackVisibility;
import nl.pop4j.feedback.culture.CultureStatement;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.feedback.culture.StatementTally;
import nl.pop4j.feedback.culture.SurveyClosing;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.SurveyId;

/**
 * Feedback and culture surveys of every kind, with texts that are hard to carry, given or withdrawn, open or closed.
 *
 * <p>Example: {@code new FeedbackGenerator(42).feedback("f1")} equals {@code new FeedbackGenerator(42).feedback("f1")}.
 */
public final class FeedbackGenerator {

    private static final List<String> LANGUAGES = List.of("nl", "nl-BE", "en", "fr");

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public FeedbackGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** Feedback to Noor. */
    public Feedback feedback(String id) {
        LocalDate on = Samples.TODAY.minusDays(random.nextInt(400));
        boolean withdrawn = random.nextInt(4) == 0;
        return new Feedback(
                FeedbackId.of(id),
                Samples.NOOR,
                PersonId.of("g" + random.nextInt(9)),
                any(FeedbackDirection.values()),
                topic(),
                withdrawn ? "" : "x" + HostileTexts.carried(random),
                Locale.forLanguageTag(LANGUAGES.get(random.nextInt(LANGUAGES.size()))),
                on,
                new FeedbackVisibility(roles(), roles()),
                withdrawn ? on.plusDays(random.nextInt(99)) : null,
                Version.NONE);
    }

    /** A survey of any team. */
    public CultureSurvey survey(String id) {
        List<CultureStatement> statements = CultureStatement.standard().subList(0, 1 + random.nextInt(10));
        Set<PersonId> invited = new HashSet<>();
        Set<PersonId> respondents = new HashSet<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            invited.add(PersonId.of("p" + i));
            if (random.nextBoolean()) {
                respondents.add(PersonId.of("p" + i));
            }
        }
        int erased = random.nextInt(3);
        int answers = respondents.size() + erased;
        boolean shown = answers > 0 && random.nextBoolean();
        return new CultureSurvey(
                SurveyId.of(id),
                "x" + HostileTexts.carried(random),
                DateRange.of(Samples.TODAY, Samples.TODAY.plusDays(1 + random.nextInt(60))),
                statements,
                invited,
                respondents,
                erased,
                statements.stream()
                        .map(statement -> new StatementTally(statement.id(), answers * (1 + random.nextInt(5))))
                        .toList(),
                random.nextBoolean()
                        ? null
                        : new SurveyClosing(Instant.ofEpochSecond(1_800_000_000L + random.nextInt(9_999)), 5, shown),
                Version.NONE);
    }

    private FeedbackTopic topic() {
        return switch (any(FeedbackTopic.Kind.values())) {
            case COMPETENCE -> FeedbackTopic.of(Samples.FEEDBACK);
            case GOAL -> FeedbackTopic.of(PlanId.of("p1"), GoalId.of("g1"));
            case ACTIVITY -> FeedbackTopic.of(PlanId.of("p1"), ActivityId.of("a1"));
        };
    }

    private Set<Role> roles() {
        Set<Role> roles = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            roles.add(any(Role.values()));
        }
        return roles;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
