package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pop4j.application.command.feedback.GiveFeedback;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Work;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.FeedbackDirection;
import nl.pop4j.feedback.FeedbackTopic;
import nl.pop4j.feedback.FeedbackVisibility;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/** Feedback as it was typed in, once its form was checked. */
final class FeedbackForms {

    private FeedbackForms() {}

    static Feedback feedback(
            FeedbackId id,
            FeedbackDirection direction,
            FeedbackTopic topic,
            GiveFeedback command,
            Situation situation) {
        return new Feedback(
                id,
                PersonId.of(requireNonNull(command.employee())),
                situation.actor().person(),
                direction,
                topic,
                requireNonNull(command.text()),
                Locale.forLanguageTag(requireNonNull(command.language())),
                situation.today(),
                visibility(command.hiddenFrom(), command.namelessTo()),
                null,
                Version.NONE);
    }

    static FeedbackTopic topic(GiveFeedback command) {
        String element = requireNonNull(command.element()).strip();
        String plan = command.planId();
        return switch (FeedbackTopic.Kind.valueOf(requireNonNull(command.topic()))) {
            case COMPETENCE -> FeedbackTopic.of(CompetenceCode.of(element));
            case GOAL -> FeedbackTopic.of(PlanId.of(requireNonNull(plan)), GoalId.of(element));
            case ACTIVITY -> FeedbackTopic.of(PlanId.of(requireNonNull(plan)), ActivityId.of(element));
        };
    }

    /** Whether an employee has what the feedback is about; a competence needs no plan. */
    static boolean isKnown(FeedbackTopic topic, PersonId employee, Work work) {
        PlanId plan = topic.plan();
        return plan == null
                || work.ports()
                        .plans()
                        .find(work.tenant(), plan)
                        .filter(one -> one.employee().equals(employee) && mentions(one, topic))
                        .isPresent();
    }

    private static boolean mentions(DevelopmentPlan plan, FeedbackTopic topic) {
        PlanContent content = plan.workingCopy();
        return topic.kind() == FeedbackTopic.Kind.GOAL
                ? content.goals().stream().anyMatch(goal -> goal.id().value().equals(topic.element()))
                : content.activities().stream()
                        .anyMatch(activity -> activity.id().value().equals(topic.element()));
    }

    static FeedbackVisibility visibility(@Nullable List<String> hiddenFrom, @Nullable List<String> namelessTo) {
        return new FeedbackVisibility(roles(hiddenFrom), roles(namelessTo));
    }

    private static Set<Role> roles(@Nullable List<String> names) {
        return requireNonNull(names).stream().map(Role::valueOf).collect(Sets.toImmutableEnumSet());
    }
}
