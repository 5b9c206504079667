package nl.pop4j.port;

import java.util.List;
import nl.pop4j.shared.Experimental;

/**
 * The ports of a store, within one unit of work of one tenant. Good only while the unit runs, in its thread.
 *
 * <p>See {@link UnitOfWork} for how they are reached.
 */
public interface StorePorts {

    /** Plans. */
    DevelopmentPlans plans();

    /** Competence frameworks. */
    CompetenceFrameworks frameworks();

    /** What the organisation needs. */
    OrganisationNeedsRegister needs();

    /** Who employees are and what they want. */
    PersonalProfiles profiles();

    /** The tenant's own ways of working. */
    PlanMethods methods();

    /** Goals that are given to many. */
    PlanTemplates templates();

    /** Ready goals for everybody to take. */
    @Experimental
    GoalLibrary goalLibrary();

    /** Ratings. */
    Assessments assessments();

    /** Agreed adjustments at work, apart from all else. */
    WorkAdjustmentsRegister adjustments();

    /** What employees put beside texts about them. */
    SubjectStatementsRegister statements();

    /** Orders not to erase. */
    LegalHolds legalHolds();

    /** What was erased. */
    Erasures erasures();

    /** All that is kept about people, one for each kind of record, in the order of {@code RecordKind}. */
    List<PersonalRecords> personalRecords();

    /** Reviews around plans. */
    ReviewCycles reviewCycles();

    /** The talks around plans. */
    Conversations conversations();

    /** What is said beside plans. */
    @Experimental
    PlanComments comments();

    /** What people say of each other. */
    Feedbacks feedbacks();

    /** How teams see their growth culture. */
    CultureSurveys cultureSurveys();

    /** Bringing the POP into the organisation. */
    RolloutProgrammes rolloutProgrammes();

    /** Commands that had their effect. */
    CommandLog commands();

    /** Events for the host. */
    EventOutbox outbox();

    /** Who read what. */
    AccessLog accessLog();
}
