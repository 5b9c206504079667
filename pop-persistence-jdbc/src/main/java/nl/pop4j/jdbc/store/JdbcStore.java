package nl.pop4j.jdbc.store;

import java.util.List;
import java.util.function.Function;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.port.AccessLog;
import nl.pop4j.port.Assessments;
import nl.pop4j.port.CommandLog;
import nl.pop4j.port.CompetenceFrameworks;
import nl.pop4j.port.Conversations;
import nl.pop4j.port.CultureSurveys;
import nl.pop4j.port.DevelopmentPlans;
import nl.pop4j.port.Erasures;
import nl.pop4j.port.EventOutbox;
import nl.pop4j.port.Feedbacks;
import nl.pop4j.port.GoalLibrary;
import nl.pop4j.port.LegalHolds;
import nl.pop4j.port.OrganisationNeedsRegister;
import nl.pop4j.port.PersonalProfiles;
import nl.pop4j.port.PersonalRecords;
import nl.pop4j.port.PlanComments;
import nl.pop4j.port.PlanMethods;
import nl.pop4j.port.PlanTemplates;
import nl.pop4j.port.ReviewCycles;
import nl.pop4j.port.RolloutProgrammes;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.SubjectStatementsRegister;
import nl.pop4j.port.WorkAdjustmentsRegister;
import nl.pop4j.shared.id.TenantId;

/**
 * The ports of one attempt of a unit of work, all on the same session.
 *
 * @param plans plans
 * @param frameworks competence frameworks
 * @param needs what the organisation needs
 * @param profiles who employees are and what they want
 * @param methods the tenant's own ways of working
 * @param templates goals that are given to many
 * @param goalLibrary ready goals for everybody to take
 * @param assessments ratings
 * @param adjustments agreed adjustments at work
 * @param statements what employees put beside texts about them
 * @param legalHolds orders not to erase
 * @param erasures what was erased
 * @param reviewCycles reviews around plans
 * @param conversations the talks around plans
 * @param comments what is said beside plans
 * @param feedbacks what people say of each other
 * @param cultureSurveys how teams see their growth culture
 * @param rolloutProgrammes bringing the POP into the organisation
 * @param commands commands that had their effect
 * @param outbox events for the host
 * @param accessLog who read what
 * @param holdings all that is kept about people, on these ports
 */
public record JdbcStore(
        DevelopmentPlans plans,
        CompetenceFrameworks frameworks,
        OrganisationNeedsRegister needs,
        PersonalProfiles profiles,
        PlanMethods methods,
        PlanTemplates templates,
        GoalLibrary goalLibrary,
        Assessments assessments,
        WorkAdjustmentsRegister adjustments,
        SubjectStatementsRegister statements,
        LegalHolds legalHolds,
        Erasures erasures,
        ReviewCycles reviewCycles,
        Conversations conversations,
        PlanComments comments,
        Feedbacks feedbacks,
        CultureSurveys cultureSurveys,
        RolloutProgrammes rolloutProgrammes,
        CommandLog commands,
        EventOutbox outbox,
        AccessLog accessLog,
        Function<StorePorts, List<PersonalRecords>> holdings)
        implements StorePorts {

    /** The ports for one tenant on a session. */
    public static JdbcStore of(TenantId tenant, Session session) {
        TenantSession own = new TenantSession(tenant, session);
        JdbcErasures erasures = new JdbcErasures(own);
        return new JdbcStore(
                new JdbcPlans(own),
                new JdbcFrameworks(own),
                new JdbcNeeds(own),
                new JdbcProfiles(own),
                new JdbcMethods(own),
                new JdbcTemplates(own),
                new JdbcGoalLibrary(own),
                new JdbcAssessments(own),
                new JdbcAdjustments(own),
                new JdbcStatements(own),
                erasures,
                erasures,
                new JdbcReviewCycles(own),
                new JdbcConversations(own),
                new JdbcComments(own),
                new JdbcFeedbacks(own),
                new JdbcCultureSurveys(own),
                new JdbcRolloutProgrammes(own),
                new JdbcCommandLog(own),
                new JdbcOutbox(own),
                new JdbcAccessLog(own),
                ports -> JdbcHoldings.of(own, ports));
    }

    @Override
    public List<PersonalRecords> personalRecords() {
        return holdings.apply(this);
    }
}
