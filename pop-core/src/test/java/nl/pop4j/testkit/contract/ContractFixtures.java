package nl.pop4j.testkit.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.adjustment.WorkAdjustment;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Rating;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationCommands;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationSubject;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.FeedbackDirection;
import nl.pop4j.feedback.FeedbackTopic;
import nl.pop4j.feedback.FeedbackVisibility;
import nl.pop4j.feedback.culture.CultureStatement;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.gap.CompetenceGap;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.organisation.Objective;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.CommentPlace;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.profile.Insight;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.shared.id.TenantId;

/** Aggregates in plain words, for tests of stores. Moments are whole microseconds: what every store keeps. */
public final class ContractFixtures {

    /** A tenant. */
    public static final TenantId NORTH = TenantId.of("zorggroep-noord");

    /** Another tenant. */
    public static final TenantId SOUTH = TenantId.of("zorggroep-zuid");

    /** An employee. */
    public static final PersonId NOOR = PersonId.of("noor");

    /** Another employee. */
    public static final PersonId AHMED = PersonId.of("ahmed");

    /** A Monday. */
    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    /** A moment on that Monday. */
    public static final Instant MORNING = Instant.parse("2027-03-01T08:30:00.123456Z");

    /** Texts that are hard on a store: quotes, emoji, both writing directions, nothing visible, decomposed letters. */
    public static final String HARD_TEXT =
            "Zoë zegt: 'ja' \"nee\" \\ % _ ; -- \t\n😀👩‍⚕️ \u202Eabc\u202C \u200B\uFEFF e\u0301 שלום ${x} #{y} ?";

    private static final CompetenceCode LISTENING = CompetenceCode.of("luisteren");
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    private ContractFixtures() {}

    /** A plan of Noor's that was not stored yet, with a goal. */
    public static DevelopmentPlan aPlan(String id) {
        return aPlan(id, NOOR);
    }

    /** A plan of somebody's that was not stored yet, with a goal. */
    public static DevelopmentPlan aPlan(String id, PersonId employee) {
        PlanContent content = PlanContent.blank(Locale.forLanguageTag("nl"), YEAR, FrameworkId.of("zorg"))
                .with(new Perspective(HARD_TEXT, "", "Geen vaste functie"))
                .with(DevelopmentGoal.of(GoalId.of("g1"), "Ik voer zes gesprekken", GoalOrigin.ownWish())
                        .because(HARD_TEXT)
                        .developing(LISTENING)
                        .measuredBy(Measure.quantity("gesprekken", BigDecimal.ZERO, new BigDecimal("6")))
                        .by(LocalDate.of(2027, 6, 30)));
        return DevelopmentPlan.start(PlanId.of(id), employee, content);
    }

    /** The plan with other words in its working copy. */
    public static DevelopmentPlan reworded(DevelopmentPlan plan, String words) {
        return plan.edited(plan.workingCopy().with(new Perspective(words, "", "")));
    }

    /** The plan with its working copy frozen as one more revision. */
    public static DevelopmentPlan proposed(DevelopmentPlan plan) {
        Revision next = Revision.freeze(
                plan.id(),
                plan.employee(),
                plan.revisions().size() + 1,
                plan.workingCopy(),
                new ShownTexts(Map.of("competence/luisteren", "Luisteren " + HARD_TEXT)),
                "pop4j/1",
                Party.EMPLOYEE,
                Instant.parse("2027-03-01T09:00:00.123456789Z"));
        return withRevisions(
                plan, Stream.concat(plan.revisions().stream(), Stream.of(next)).toList());
    }

    /** The plan with its last revision signed by both sides, and the one that held before superseded. */
    public static DevelopmentPlan signed(DevelopmentPlan plan) {
        int last = plan.revisions().size();
        return withRevisions(
                plan,
                plan.revisions().stream()
                        .map(revision -> revision.number() == last ? signed(revision) : superseded(revision))
                        .toList());
    }

    /** The plan with its last revision refused, for a reason. */
    public static DevelopmentPlan refused(DevelopmentPlan plan) {
        int last = plan.revisions().size();
        return withRevisions(
                plan,
                plan.revisions().stream()
                        .map(revision -> revision.number() == last
                                ? revision.answered(RevisionStatus.REFUSED, HARD_TEXT)
                                : revision)
                        .toList());
    }

    /** The plan with one more report on an activity. */
    public static DevelopmentPlan progressed(DevelopmentPlan plan, int minutes) {
        return plan.with(plan.execution()
                .with(new ActivityProgress(
                        ActivityId.of("a1"), ActivityStatus.STARTED, minutes, MONDAY, plan.employee())));
    }

    /** The plan with other revisions. */
    public static DevelopmentPlan withRevisions(DevelopmentPlan plan, List<Revision> revisions) {
        return new DevelopmentPlan(
                plan.id(),
                plan.employee(),
                plan.workingCopy(),
                revisions,
                plan.execution(),
                plan.closing(),
                plan.version());
    }

    /** A framework with one competence. */
    public static CompetenceFramework aFramework(String id, String edition) {
        return CompetenceFramework.builder(FrameworkId.of(id), LocalizedText.of("Zorg", "Care"))
                .edition(edition)
                .competence(Competence.group(LISTENING, LocalizedText.of("Luisteren", "Listening"), null))
                .build();
    }

    /** Noor's assessment against a framework, not stored yet, with a rating of her own. */
    public static CompetenceAssessment anAssessment(String framework) {
        return rated(CompetenceAssessment.of(AssessmentId.of("as-noor"), NOOR, FrameworkId.of(framework)), Level.of(3));
    }

    /** The assessment with one more rating. */
    public static CompetenceAssessment rated(CompetenceAssessment assessment, Level level) {
        return assessment.with(
                Rating.of(LISTENING, level, new Assessor(Assessor.Kind.SELF, assessment.employee()), MONDAY));
    }

    /** The organisation's needs with one more objective. */
    public static OrganisationNeeds withObjective(OrganisationNeeds needs, String id) {
        Objective objective =
                new Objective(ObjectiveId.of(id), LocalizedText.of("Minder verzuim", "Less absence"), YEAR);
        return new OrganisationNeeds(
                Stream.concat(needs.objectives().stream(), Stream.of(objective)).toList(),
                needs.positions(),
                needs.version());
    }

    /** A profile with two entries and an insight, not stored yet. */
    public static PersonalProfile aProfile(PersonId employee) {
        Locale dutch = Locale.forLanguageTag("nl");
        return new PersonalProfile(
                employee,
                List.of(
                        ProfileEntry.of("e1", ProfileKind.AMBITION, HARD_TEXT, dutch, MONDAY),
                        ProfileEntry.of("e2", ProfileKind.CONSTRAINT, "Geen avonden", dutch, MONDAY)),
                List.of(new Insight("i1", "e1", "o1", LISTENING, HARD_TEXT, dutch, MONDAY, true)),
                Version.NONE);
    }

    /** One adjustment agreed with somebody, not stored yet. */
    public static WorkAdjustments adjustmentsOf(PersonId employee) {
        return new WorkAdjustments(
                employee,
                List.of(WorkAdjustment.of(
                        "a1", HARD_TEXT, Locale.forLanguageTag("nl"), Party.EMPLOYEE, MONDAY, MONDAY.plusMonths(3))),
                Version.NONE);
    }

    /** A review cycle around a plan, every so many months, not stored yet. */
    public static ReviewCycle aReviewCycle(String plan, int months) {
        return ReviewCycle.start(
                        ReviewCycleId.of("c-" + plan),
                        PlanId.of(plan),
                        ReviewPolicy.of(Cadence.everyMonths(months)),
                        Anchors.of(YEAR),
                        WorkingDays.of(Holidays.netherlands()),
                        MORNING)
                .value();
    }

    /** A talk about a plan that was planned and not stored yet. */
    public static Conversation aConversation(String id, PersonId employee, PersonId leader) {
        return ConversationCommands.plan(
                        ConversationId.of(id),
                        new ConversationSubject(ConversationKind.POP, employee, leader, PlanId.of("p1")),
                        new Appointment(
                                MONDAY.atTime(10, 0), Duration.ofHours(1), ZoneId.of("Europe/Amsterdam"), "Kamer 3"),
                        WorkingDays.of(Holidays.netherlands()),
                        MONDAY,
                        MORNING)
                .result()
                .orElseThrow();
    }

    /** The conversation called off. */
    public static Conversation cancelled(Conversation conversation) {
        return ConversationCommands.cancel(conversation, HARD_TEXT, MONDAY, MORNING)
                .result()
                .orElseThrow();
    }

    /** Gaps as they were agreed with a revision of a plan of Noor's: one known, one not. */
    public static AgreedGaps agreedGaps(String plan, int revision) {
        Target listening = Target.of(LISTENING, Level.of(4), TargetSource.PRESENT_ROLE);
        Target leading = new Target(
                CompetenceCode.of("leiding geven"),
                Level.of(3),
                new BigDecimal("2.5"),
                TargetSource.OWN_AMBITION,
                LocalDate.of(2027, 6, 30));
        return new AgreedGaps(
                PlanId.of(plan),
                revision,
                NOOR,
                FrameworkId.of("zorg"),
                MONDAY,
                new GapAnalysis(List.of(new CompetenceGap(listening, Level.of(2)), new CompetenceGap(leading, null))));
    }

    /** The plan with other words as its only goal, to be reached by a day. */
    public static DevelopmentPlan aiming(DevelopmentPlan plan, String goal, LocalDate by) {
        return plan.edited(plan.workingCopy()
                .with(DevelopmentGoal.of(GoalId.of("g1"), goal, GoalOrigin.ownWish())
                        .by(by)));
    }

    /** A comment of Ahmed's beside plan p1 of Noor, not stored yet. */
    public static PlanComment aComment(String id) {
        return new PlanComment(
                CommentId.of(id),
                PlanId.of("p1"),
                NOOR,
                AHMED,
                new CommentPlace("/goals/0/deadline", "/goals/g1/deadline", 1),
                CommentId.of(id),
                HARD_TEXT,
                Locale.forLanguageTag("nl"),
                MORNING,
                null,
                null,
                Version.NONE);
    }

    /** Feedback of Ahmed's to Noor, not stored yet. */
    public static Feedback aFeedback(String id) {
        return new Feedback(
                FeedbackId.of(id),
                NOOR,
                AHMED,
                FeedbackDirection.ACROSS,
                FeedbackTopic.of(LISTENING),
                HARD_TEXT,
                Locale.forLanguageTag("nl"),
                MONDAY,
                FeedbackVisibility.OPEN,
                null,
                Version.NONE);
    }

    /** A survey that Noor and Ahmed can answer, not stored yet. */
    public static CultureSurvey aSurvey(String id) {
        return CultureSurvey.of(SurveyId.of(id), HARD_TEXT, YEAR, CultureStatement.standard(), Set.of(NOOR, AHMED));
    }

    /** A programme with a pilot for Noor, not stored yet. */
    public static RolloutProgramme aProgramme(String id) {
        return RolloutProgramme.start(ProgrammeId.of(id), LocalizedText.of(HARD_TEXT, HARD_TEXT)).toBuilder()
                .put(Wave.of("w1", Wave.Kind.PILOT, LocalizedText.of("Proef", "Pilot"), YEAR, Set.of(NOOR)))
                .build();
    }

    /** What a command did. */
    public static CommandRecord aCommand(String id) {
        return new CommandRecord(CommandId.of(id), "0f".repeat(32), "plan-1", Version.of(3), 1, MORNING);
    }

    /** Something that happened to a plan. */
    public static PlanEvent anEvent(String plan, int revision) {
        return new PlanEvent(PlanEvent.Type.PROPOSED, PlanId.of(plan), revision, MORNING);
    }

    /** One reading about an employee. */
    public static AccessEntry aReading(PersonId employee, String aggregate) {
        return new AccessEntry(PersonId.of("manager"), employee, "READ_PLAN", aggregate, MORNING);
    }

    private static Revision signed(Revision revision) {
        return revision.signed(signature(revision, Party.EMPLOYEE, "noor"), RevisionStatus.PARTLY_SIGNED)
                .signed(signature(revision, Party.EMPLOYER, "manager"), RevisionStatus.SIGNED);
    }

    private static Revision superseded(Revision revision) {
        return revision.status() == RevisionStatus.SIGNED ? revision.to(RevisionStatus.SUPERSEDED) : revision;
    }

    private static Signature signature(Revision revision, Party party, String person) {
        return new Signature(party, PersonId.of(person), SignatureMeaning.FOR_AGREEMENT, revision.digest(), MORNING);
    }
}
