package nl.pop4j.testkit;

import java.util.Random;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.rollout.RolloutProgramme;

/**
 * Arbitraries of jqwik for the aggregates around a plan, each over its plain generator. {@link PlanArbitraries} has plans,
 * {@link ReviewArbitraries} the reviews around them.
 *
 * <p>Example: {@code @Provide Arbitrary<PersonalProfile> profiles() { return AggregateArbitraries.profiles(); }}.
 */
public final class AggregateArbitraries {

    private AggregateArbitraries() {}

    /** Competence frameworks of any size. */
    public static Arbitrary<CompetenceFramework> frameworks() {
        return seeded(Frameworks::framework);
    }

    /** What an organisation needs and can offer. */
    public static Arbitrary<OrganisationNeeds> needs() {
        return seeded(seed -> new NeedsGenerator(seed).needs());
    }

    /** Noor's profile. */
    public static Arbitrary<PersonalProfile> profiles() {
        return seeded(seed -> new ProfileGenerator(seed).profile());
    }

    /** Noor's ratings. */
    public static Arbitrary<CompetenceAssessment> assessments() {
        return seeded(seed -> new AssessmentGenerator(new Random(seed)).assessment());
    }

    /** Talks at any point between planned and closed. */
    public static Arbitrary<Conversation> conversations() {
        return seeded(seed -> new ConversationGenerator(seed).conversation());
    }

    /** What people tell each other. */
    public static Arbitrary<Feedback> feedbacks() {
        return seeded(seed -> new FeedbackGenerator(seed).feedback("f1"));
    }

    /** What is said beside plans. */
    public static Arbitrary<PlanComment> comments() {
        return seeded(seed -> new CommentGenerator(seed).comment("n1"));
    }

    /** How teams see their growth culture. */
    public static Arbitrary<CultureSurvey> cultureSurveys() {
        return seeded(seed -> new FeedbackGenerator(seed).survey("s1"));
    }

    /** Rollout programmes, half finished or complete. */
    public static Arbitrary<RolloutProgramme> programmes() {
        return seeded(seed -> new RolloutGenerator(seed).programme("r1"));
    }

    /** Noor's agreed adjustments at work. */
    public static Arbitrary<WorkAdjustments> adjustments() {
        return seeded(seed -> new AdjustmentGenerator(seed).adjustments(Samples.NOOR));
    }

    private static <T> Arbitrary<T> seeded(LongFunction<T> generator) {
        return Arbitraries.longs().map(generator::apply);
    }
}
