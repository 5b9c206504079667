package nl.pop4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ExecutionRecord;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.error.CorruptRecord;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of every aggregate: what the store keeps, files hold and a host's own interface may speak.
 *
 * <p>A document says {@code {"type": "...", "format": 1, ...}}. Equal aggregates give equal bytes (UTF-8), and what was
 * written reads back equal. Reading is strict: unknown, duplicate and missing members, nulls, newer formats and
 * anything beyond the limits are refused with their place. Immutable, safe to share between threads.
 *
 * <p>Streams are read to their end or written completely, and left open.
 *
 * <p>Example: {@code PopJson.standard().plan().text(plan)} names its type, {@code "development-plan"}, and its format
 * first, and {@code parse} of it equals the plan.
 */
public final class PopJson {

    private static final PopJson STANDARD = new PopJson(JsonLimits.FRAMEWORK);

    private final JsonMapper mapper = StrictMapper.of(JsonLimits.DOCUMENT, MixIns.all());
    private final FrameworkJson frameworks;
    private final JsonForm<DevelopmentPlan> plan =
            new JsonForm<>(mapper, "development-plan", DevelopmentPlan.class, List.of(PlanUpcasters::planToFormat2));
    private final JsonForm<PlanContent> content = new JsonForm<>(mapper, "plan-content", PlanContent.class);
    private final JsonForm<Revision> revision = new JsonForm<>(mapper, "plan-revision", Revision.class);
    private final JsonForm<ExecutionRecord> execution = new JsonForm<>(
            mapper, "execution-record", ExecutionRecord.class, List.of(PlanUpcasters::executionToFormat2));
    private final JsonForm<Closing> closing = new JsonForm<>(mapper, "plan-closing", Closing.class);
    private final JsonForm<CompetenceAssessment> assessment =
            new JsonForm<>(mapper, "competence-assessment", CompetenceAssessment.class);
    private final JsonForm<OrganisationNeeds> needs =
            new JsonForm<>(mapper, "organisation-needs", OrganisationNeeds.class, List.of(NeedsUpcasters::toFormat2));
    private final JsonForm<PersonalProfile> profile = new JsonForm<>(mapper, "personal-profile", PersonalProfile.class);
    private final JsonForm<WorkAdjustments> adjustments =
            new JsonForm<>(mapper, "work-adjustments", WorkAdjustments.class);
    private final JsonForm<PlanMethod> planMethod = new JsonForm<>(mapper, "plan-method", PlanMethod.class);
    private final JsonForm<PlanTemplate> planTemplate = new JsonForm<>(mapper, "plan-template", PlanTemplate.class);
    private final JsonForm<LibraryGoal> libraryGoal = new JsonForm<>(mapper, "library-goal", LibraryGoal.class);
    private final JsonForm<SubjectStatements> statements =
            new JsonForm<>(mapper, "subject-statements", SubjectStatements.class);
    private final JsonForm<SubjectAccess> subjectAccess = new JsonForm<>(mapper, "subject-access", SubjectAccess.class);
    private final JsonForm<Erasure> erasure = new JsonForm<>(mapper, "erasure", Erasure.class);
    private final JsonForm<ReviewCycle> reviewCycle = new JsonForm<>(mapper, "review-cycle", ReviewCycle.class);
    private final JsonForm<Conversation> conversation = new JsonForm<>(mapper, "conversation", Conversation.class);
    private final JsonForm<PlanComment> planComment = new JsonForm<>(mapper, "plan-comment", PlanComment.class);
    private final JsonForm<Feedback> feedback = new JsonForm<>(mapper, "feedback", Feedback.class);
    private final JsonForm<CultureSurvey> cultureSurvey = new JsonForm<>(mapper, "culture-survey", CultureSurvey.class);
    private final JsonForm<RolloutProgramme> rolloutProgramme =
            new JsonForm<>(mapper, "rollout-programme", RolloutProgramme.class);
    private final JsonForm<RolloutReport> rolloutReport = new JsonForm<>(mapper, "rollout-report", RolloutReport.class);
    private final JsonForm<PlanDossier> dossier = new JsonForm<>(mapper, "plan-dossier", PlanDossier.class);
    private final JsonForm<FrozenRevision> frozen = new JsonForm<>(mapper, "frozen-revision", FrozenRevision.class);
    private final JsonForm<Signatures> signatures = new JsonForm<>(mapper, "revision-signatures", Signatures.class);
    private final JsonForm<EventDetails> eventDetails = new JsonForm<>(mapper, "event-details", EventDetails.class);
    private final JsonForm<ArchiveRow> archiveRow =
            new JsonForm<>(StrictMapper.of(JsonLimits.ARCHIVE, MixIns.all()), "archive-row", ArchiveRow.class);

    private PopJson(JsonLimits frameworkLimits) {
        this.frameworks = new FrameworkJson(StrictMapper.of(frameworkLimits, MixIns.all()));
    }

    /** The form with the limits that suit published frameworks and plans. */
    public static PopJson standard() {
        return STANDARD;
    }

    /** The form with a host's own limits for frameworks. */
    public static PopJson withFrameworkLimits(JsonLimits limits) {
        return new PopJson(limits);
    }

    /**
     * Writes a framework.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void writeFramework(CompetenceFramework framework, OutputStream out) {
        unchecked(() -> {
            frameworks.write(framework, out);
            return framework;
        });
    }

    /**
     * Reads a framework.
     *
     * @throws CorruptRecord if the document is not a framework of a known format, or breaks one of the limits
     * @throws UncheckedIOException if the stream fails
     */
    public CompetenceFramework readFramework(InputStream in) {
        return unchecked(() -> frameworks.read(in));
    }

    /** What a framework looks like, as {@link JsonForm#schema()} says it of other documents. */
    public String frameworkSchema() {
        return PublishedSchema.text(FrameworkJson.TYPE);
    }

    /** A whole plan: working copy, revisions with their canonical texts, execution record. */
    public JsonForm<DevelopmentPlan> plan() {
        return plan;
    }

    /** What a plan says at one moment. */
    public JsonForm<PlanContent> content() {
        return content;
    }

    /** One frozen revision with its canonical text and signatures. */
    public JsonForm<Revision> revision() {
        return revision;
    }

    /** What was done about a plan. */
    public JsonForm<ExecutionRecord> execution() {
        return execution;
    }

    /** How a plan ended. */
    public JsonForm<Closing> closing() {
        return closing;
    }

    /** The ratings of one employee. */
    public JsonForm<CompetenceAssessment> assessment() {
        return assessment;
    }

    /** What an organisation needs. */
    public JsonForm<OrganisationNeeds> needs() {
        return needs;
    }

    /** Who one employee is and what he or she wants. */
    public JsonForm<PersonalProfile> profile() {
        return profile;
    }

    /** The adjustments at work agreed with one employee: special-category data, in a document of its own. */
    public JsonForm<WorkAdjustments> adjustments() {
        return adjustments;
    }

    /** A way of working. */
    public JsonForm<PlanMethod> planMethod() {
        return planMethod;
    }

    /** Goals that are given to many. */
    public JsonForm<PlanTemplate> planTemplate() {
        return planTemplate;
    }

    /** A ready goal of an organisation's library. */
    @Experimental
    public JsonForm<LibraryGoal> libraryGoal() {
        return libraryGoal;
    }

    /** What an employee puts beside texts about him or her. */
    public JsonForm<SubjectStatements> statements() {
        return statements;
    }

    /** All that is kept about a person, or what the person supplied. */
    public JsonForm<SubjectAccess> subjectAccess() {
        return subjectAccess;
    }

    /** One line of an erasure list. */
    public JsonForm<Erasure> erasure() {
        return erasure;
    }

    /** The reviews around one plan. */
    public JsonForm<ReviewCycle> reviewCycle() {
        return reviewCycle;
    }

    /** One talk, from appointment to closing, private preparations included. */
    public JsonForm<Conversation> conversation() {
        return conversation;
    }

    /** What somebody says beside a plan about a place in it. */
    @Experimental
    public JsonForm<PlanComment> planComment() {
        return planComment;
    }

    /** What one person tells another. */
    public JsonForm<Feedback> feedback() {
        return feedback;
    }

    /** How one team sees its growth culture. */
    public JsonForm<CultureSurvey> cultureSurvey() {
        return cultureSurvey;
    }

    /** Bringing the POP into an organisation. */
    public JsonForm<RolloutProgramme> rolloutProgramme() {
        return rolloutProgramme;
    }

    /** A rollout as the organisation sees it. */
    public JsonForm<RolloutReport> rolloutReport() {
        return rolloutReport;
    }

    /** One plan with all around it, with names, as documents show it. */
    public JsonForm<PlanDossier> dossier() {
        return dossier;
    }

    /** What never changes in a revision, without the bytes that are signed, for a store that keeps those as they are. */
    public JsonForm<FrozenRevision> frozen() {
        return frozen;
    }

    /** The signatures under a revision, for a store that keeps them beside it. */
    public JsonForm<Signatures> signatures() {
        return signatures;
    }

    /** What an event says beside its kind. */
    public JsonForm<EventDetails> eventDetails() {
        return eventDetails;
    }

    /** One row of a store, for the archive of a whole tenant. */
    public JsonForm<ArchiveRow> archiveRow() {
        return archiveRow;
    }

    static <T> T unchecked(Supplier<T> work) {
        try {
            return work.get();
        } catch (JacksonIOException e) {
            IOException cause = e.getCause();
            throw new UncheckedIOException(cause instanceof SourceStream.Failure failure ? failure.original() : cause);
        }
    }
}
