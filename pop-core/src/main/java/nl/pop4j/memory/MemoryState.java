package nl.pop4j.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.port.OutboxClaim;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.port.Stored;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.SurveyId;

/** All that one tenant has stored. Values are immutable, so that a copy of the maps is a copy of the state. */
final class MemoryState {

    final TreeMap<PlanId, DevelopmentPlan> plans = new TreeMap<>();
    final TreeMap<FrameworkId, Stored<CompetenceFramework>> frameworks = new TreeMap<>();
    final Map<AssessmentKey, CompetenceAssessment> assessments = new HashMap<>();
    final Map<PersonId, PersonalProfile> profiles = new HashMap<>();
    final Map<PersonId, WorkAdjustments> adjustments = new HashMap<>();
    final NamedDocuments<MethodCode, PlanMethod> methods = new NamedDocuments<>();
    final NamedDocuments<String, PlanTemplate> templates = new NamedDocuments<>();
    final NamedDocuments<String, LibraryGoal> libraryGoals = new NamedDocuments<>();
    final Map<PlanId, ReviewCycle> reviewCycles = new HashMap<>();
    final TreeMap<ConversationId, Conversation> conversations = new TreeMap<>();
    final Map<GapsKey, AgreedGaps> gaps = new HashMap<>();
    final TreeMap<CommentId, PlanComment> comments = new TreeMap<>();
    final TreeMap<FeedbackId, Feedback> feedbacks = new TreeMap<>();
    final TreeMap<SurveyId, CultureSurvey> cultureSurveys = new TreeMap<>();
    final TreeMap<ProgrammeId, RolloutProgramme> rolloutProgrammes = new TreeMap<>();
    /** One record at most, under the empty name. */
    final Map<String, OrganisationNeeds> needs = new HashMap<>();

    final Map<PersonId, SubjectStatements> statements = new HashMap<>();
    final Map<PersonId, LegalHold> legalHolds = new HashMap<>();
    final Map<String, Erasure> erasures = new HashMap<>();
    final Map<CommandId, CommandRecord> commands = new HashMap<>();
    final TreeMap<Long, OutboxEntry> outbox = new TreeMap<>();
    final Map<Long, OutboxClaim> claims = new HashMap<>();
    final List<AccessEntry> accessLog = new ArrayList<>();
    long lastPosition;

    /** What an assessment is found by. */
    record AssessmentKey(PersonId employee, FrameworkId framework) {}

    /** What gaps as agreed are found by. */
    record GapsKey(PlanId plan, int revision) {}

    MemoryState copy() {
        MemoryState copy = new MemoryState();
        copy.plans.putAll(plans);
        copy.frameworks.putAll(frameworks);
        copy.assessments.putAll(assessments);
        copy.profiles.putAll(profiles);
        copy.adjustments.putAll(adjustments);
        copy.methods.putAll(methods);
        copy.templates.putAll(templates);
        copy.libraryGoals.putAll(libraryGoals);
        copy.reviewCycles.putAll(reviewCycles);
        copy.conversations.putAll(conversations);
        copy.gaps.putAll(gaps);
        copy.claims.putAll(claims);
        copy.comments.putAll(comments);
        copy.feedbacks.putAll(feedbacks);
        copy.cultureSurveys.putAll(cultureSurveys);
        copy.rolloutProgrammes.putAll(rolloutProgrammes);
        copy.statements.putAll(statements);
        copy.legalHolds.putAll(legalHolds);
        copy.erasures.putAll(erasures);
        copy.commands.putAll(commands);
        copy.outbox.putAll(outbox);
        copy.accessLog.addAll(accessLog);
        copy.needs.putAll(needs);
        copy.lastPosition = lastPosition;
        return copy;
    }
}
