package nl.pop4j.docs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.conversation.ConversationEvent;
import nl.pop4j.feedback.FeedbackEvent;
import nl.pop4j.feedback.FeedbackTopic;
import nl.pop4j.feedback.culture.CultureSurveyEvent;
import nl.pop4j.plan.comment.CommentEvent;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.profile.ProfileEvent;
import nl.pop4j.review.ReviewEvent;
import nl.pop4j.review.ReviewOrigin;
import nl.pop4j.rollout.RolloutEvent;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.ReviewId;
import nl.pop4j.shared.id.SurveyId;

/** At least one event of each kind; two where a detail is not always there. */
final class EventExamples {

    static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");

    private static final LocalDate MONDAY_5_APRIL_2027 = LocalDate.of(2027, 4, 5);
    private static final PlanId PLAN = PlanId.of("plan-7");
    private static final PersonId NOOR = PersonId.of("noor");

    private EventExamples() {}

    static List<DomainEvent> all() {
        List<DomainEvent> events = new ArrayList<>();
        for (PlanEvent.Type type : PlanEvent.Type.values()) {
            events.add(new PlanEvent(type, PLAN, 1, AT));
            events.add(new PlanEvent(type, PLAN, 0, AT));
        }
        events.addAll(reviews());
        for (ConversationEvent.What what : ConversationEvent.What.values()) {
            events.add(new ConversationEvent(ConversationId.of("talk-1"), what, details(what), AT));
        }
        for (ProfileEvent.Type type : ProfileEvent.Type.values()) {
            events.add(new ProfileEvent(type, NOOR, "entry-1", AT));
            events.add(new ProfileEvent(type, NOOR, "", AT));
        }
        for (CommentEvent.Type type : CommentEvent.Type.values()) {
            events.add(new CommentEvent(type, CommentId.of("comment-2"), CommentId.of("comment-1"), PLAN, AT));
        }
        for (FeedbackEvent.Type type : FeedbackEvent.Type.values()) {
            events.add(feedback(type, FeedbackTopic.of(PLAN, GoalId.of("g1"))));
            events.add(feedback(type, FeedbackTopic.of(CompetenceCode.of("plan"))));
        }
        for (CultureSurveyEvent.Type type : CultureSurveyEvent.Type.values()) {
            events.add(new CultureSurveyEvent(type, SurveyId.of("survey-1"), AT));
        }
        for (RolloutEvent.Type type : RolloutEvent.Type.values()) {
            events.add(new RolloutEvent(type, ProgrammeId.of("rollout-1"), "wave-1", AT));
        }
        return events;
    }

    private static List<DomainEvent> reviews() {
        ReviewCycleId cycle = ReviewCycleId.of("plan-7");
        ReviewId review = ReviewId.of("r1");
        LocalDate day = MONDAY_5_APRIL_2027;
        return List.of(
                new ReviewEvent.Scheduled(cycle, PLAN, 4, AT),
                new ReviewEvent.Added(cycle, PLAN, review, day, ReviewOrigin.EMPLOYEE, AT),
                new ReviewEvent.Moved(cycle, PLAN, review, day, day.plusDays(1), AT),
                new ReviewEvent.Held(cycle, PLAN, review, day, AT),
                new ReviewEvent.Reported(cycle, PLAN, review, day, AT),
                new ReviewEvent.Cancelled(cycle, PLAN, review, day, AT));
    }

    private static FeedbackEvent feedback(FeedbackEvent.Type type, FeedbackTopic topic) {
        return new FeedbackEvent(type, FeedbackId.of("feedback-1"), NOOR, topic, AT);
    }

    private static Map<String, String> details(ConversationEvent.What what) {
        return what.details().stream().collect(Collectors.toMap(name -> name, EventExamples::detail));
    }

    private static String detail(String name) {
        return switch (name) {
            case "party" -> "EMPLOYEE";
            case "meaning" -> "FOR_AGREEMENT";
            case "start", "from", "to" -> MONDAY_5_APRIL_2027.atTime(10, 0).toString();
            default -> MONDAY_5_APRIL_2027.toString();
        };
    }
}
