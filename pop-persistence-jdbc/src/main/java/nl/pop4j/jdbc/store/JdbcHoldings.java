package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.jdbc.store.JdbcPersonalRecords.Statements;
import nl.pop4j.json.JsonForm;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.PersonalRecords;
import nl.pop4j.port.StorePorts;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PlanId;

/** Everything in the tables that is about people, in the order of {@link RecordKind}. */
final class JdbcHoldings {

    private static final Statements REVIEW_CYCLES = new Statements("", """
            select version, content from pop_review_cycle
            where tenant_id = ? and plan_id in (select p.plan_id from pop_plan p
                where p.tenant_id = pop_review_cycle.tenant_id and p.employee_id = ?)""", """
            select version, content from pop_review_cycle
            where tenant_id = ? and content like ? and plan_id not in (select p.plan_id from pop_plan p
                where p.tenant_id = pop_review_cycle.tenant_id and p.employee_id = ?)""", """
            delete from pop_review_cycle
            where tenant_id = ? and plan_id in (select p.plan_id from pop_plan p
                where p.tenant_id = pop_review_cycle.tenant_id and p.employee_id = ?)""");

    private static final Statements CONVERSATIONS = new Statements(
            "select distinct employee_id as person_id from pop_conversation where tenant_id = ? order by person_id",
            """
            select version, content from pop_conversation
            where tenant_id = ? and employee_id = ? order by conversation_id""",
            """
            select version, content from pop_conversation
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_conversation where tenant_id = ? and employee_id = ?");

    private static final Statements FEEDBACK = new Statements(
            "select distinct employee_id as person_id from pop_feedback where tenant_id = ? order by person_id",
            """
            select version, content from pop_feedback
            where tenant_id = ? and employee_id = ? order by feedback_id""",
            """
            select version, content from pop_feedback
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_feedback where tenant_id = ? and employee_id = ?");

    private static final Statements SURVEYS = new Statements("", "", """
            select version, content from pop_culture_survey
            where tenant_id = ? and content like ? and ? <> ''""", "");

    private static final Statements PROGRAMMES = new Statements("", "", """
            select version, content from pop_rollout_programme
            where tenant_id = ? and content like ? and ? <> ''""", "");

    private static final Statements PLANS = new Statements(
            "select distinct employee_id as person_id from pop_plan where tenant_id = ? order by person_id",
            "select plan_id from pop_plan where tenant_id = ? and employee_id = ? order by plan_id",
            """
            select plan_id from pop_plan
            where tenant_id = ? and plan_id in (
                select h.plan_id from (select tenant_id, plan_id, execution as content from pop_plan
                    union all select tenant_id, plan_id, working_copy from pop_plan
                    union all select tenant_id, plan_id, closing from pop_plan
                    union all select tenant_id, plan_id, signatures from pop_revision
                    union all select tenant_id, plan_id, frozen from pop_revision) h
                where h.tenant_id = pop_plan.tenant_id and h.content like ?)
            and employee_id <> ? order by plan_id""",
            "delete from pop_plan where tenant_id = ? and employee_id = ?");

    private static final Statements PROFILES = new Statements(
            "select employee_id as person_id from pop_personal_profile where tenant_id = ? order by employee_id",
            "select version, content from pop_personal_profile where tenant_id = ? and employee_id = ?",
            """
            select version, content from pop_personal_profile
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_personal_profile where tenant_id = ? and employee_id = ?");

    private static final Statements ASSESSMENTS = new Statements(
            "select distinct employee_id as person_id from pop_assessment where tenant_id = ? order by person_id",
            """
            select version, content from pop_assessment
            where tenant_id = ? and employee_id = ? order by framework_id""",
            """
            select version, content from pop_assessment
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_assessment where tenant_id = ? and employee_id = ?");

    private static final Statements ADJUSTMENTS = new Statements(
            "select employee_id as person_id from pop_work_adjustments where tenant_id = ? order by employee_id",
            "select version, content from pop_work_adjustments where tenant_id = ? and employee_id = ?",
            """
            select version, content from pop_work_adjustments
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_work_adjustments where tenant_id = ? and employee_id = ?");

    private static final Statements STATEMENTS = new Statements(
            "select employee_id as person_id from pop_subject_statement where tenant_id = ? order by employee_id",
            "select version, content from pop_subject_statement where tenant_id = ? and employee_id = ?",
            """
            select version, content from pop_subject_statement
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_subject_statement where tenant_id = ? and employee_id = ?");

    private static final Statements HOLDS = new Statements(
            "select person_id from pop_legal_hold where tenant_id = ? order by person_id",
            "select person_id, since, basis from pop_legal_hold where tenant_id = ? and person_id = ?",
            "",
            "delete from pop_legal_hold where tenant_id = ? and person_id = ?");

    private static final Statements NEEDS = new Statements("", "", """
            select version, content from pop_organisation_needs
            where tenant_id = ? and content like ? and ? <> ''""", "");

    private final TenantSession unit;
    private final StorePorts ports;

    private JdbcHoldings(TenantSession unit, StorePorts ports) {
        this.unit = unit;
        this.ports = ports;
    }

    static List<PersonalRecords> of(TenantSession unit, StorePorts ports) {
        return new JdbcHoldings(unit, ports).all();
    }

    private List<PersonalRecords> all() {
        PopJson json = PopJson.standard();
        return ImmutableList.of(
                documents(
                        RecordKind.REVIEW_CYCLE,
                        REVIEW_CYCLES,
                        json.reviewCycle(),
                        (one, at) -> one.at(at),
                        one -> ports.reviewCycles().save(unit.tenant(), one)),
                documents(
                        RecordKind.CONVERSATION,
                        CONVERSATIONS,
                        json.conversation(),
                        (one, at) -> one.at(at),
                        one -> ports.conversations().save(unit.tenant(), one)),
                documents(
                        RecordKind.FEEDBACK,
                        FEEDBACK,
                        json.feedback(),
                        (one, at) -> one.at(at),
                        one -> ports.feedbacks().save(unit.tenant(), one)),
                new JdbcPersonalRecords<>(
                        RecordKind.DEVELOPMENT_PLAN,
                        unit,
                        PLANS,
                        this::plan,
                        plan -> ports.plans().save(unit.tenant(), plan)),
                documents(
                        RecordKind.PERSONAL_PROFILE,
                        PROFILES,
                        json.profile(),
                        (one, at) -> one.at(at),
                        one -> ports.profiles().save(unit.tenant(), one)),
                documents(
                        RecordKind.COMPETENCE_ASSESSMENT,
                        ASSESSMENTS,
                        json.assessment(),
                        (one, at) -> one.at(at),
                        one -> ports.assessments().save(unit.tenant(), one)),
                documents(
                        RecordKind.WORK_ADJUSTMENTS,
                        ADJUSTMENTS,
                        json.adjustments(),
                        (one, at) -> one.at(at),
                        one -> ports.adjustments().save(unit.tenant(), one)),
                documents(
                        RecordKind.SUBJECT_STATEMENTS,
                        STATEMENTS,
                        json.statements(),
                        (one, at) -> one.at(at),
                        one -> ports.statements().save(unit.tenant(), one)),
                new JdbcPersonalRecords<>(
                        RecordKind.LEGAL_HOLD,
                        unit,
                        HOLDS,
                        JdbcErasures::hold,
                        hold -> ports.legalHolds().put(unit.tenant(), hold)),
                documents(
                        RecordKind.ORGANISATION_NEEDS,
                        NEEDS,
                        json.needs(),
                        (one, at) -> one.at(at),
                        one -> ports.needs().save(unit.tenant(), one)),
                documents(
                        RecordKind.CULTURE_SURVEY,
                        SURVEYS,
                        json.cultureSurvey(),
                        (one, at) -> one.at(at),
                        one -> ports.cultureSurveys().save(unit.tenant(), one)),
                documents(
                        RecordKind.ROLLOUT_PROGRAMME,
                        PROGRAMMES,
                        json.rolloutProgramme(),
                        (one, at) -> one.at(at),
                        one -> ports.rolloutProgrammes().save(unit.tenant(), one)));
    }

    private <R extends Record> PersonalRecords documents(
            RecordKind kind,
            Statements statements,
            JsonForm<R> form,
            BiFunction<R, Version, R> versioned,
            Consumer<R> saver) {
        return new JdbcPersonalRecords<>(
                kind,
                unit,
                statements,
                row -> versioned.apply(row.as("content", form::parse), row.version("version")),
                saver);
    }

    private DevelopmentPlan plan(Row row) throws SQLException {
        return ports.plans()
                .find(unit.tenant(), row.as("plan_id", PlanId::of))
                .orElseThrow(() -> row.corrupt("plan_id", "the plan is gone"));
    }
}
