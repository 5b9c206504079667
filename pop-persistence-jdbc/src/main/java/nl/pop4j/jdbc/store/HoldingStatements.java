package nl.pop4j.jdbc.store;

import nl.pop4j.jdbc.store.JdbcPersonalRecords.Statements;

/** Where the tables keep what is about people, kind by kind. */
final class HoldingStatements {

    static final Statements REVIEW_CYCLES = new Statements("", """
            select version, content from pop_review_cycle
            where tenant_id = ? and plan_id in (select p.plan_id from pop_plan p
                where p.tenant_id = pop_review_cycle.tenant_id and p.employee_id = ?)""", """
            select version, content from pop_review_cycle
            where tenant_id = ? and content like ? and plan_id not in (select p.plan_id from pop_plan p
                where p.tenant_id = pop_review_cycle.tenant_id and p.employee_id = ?)""", """
            delete from pop_review_cycle
            where tenant_id = ? and plan_id in (select p.plan_id from pop_plan p
                where p.tenant_id = pop_review_cycle.tenant_id and p.employee_id = ?)""");

    static final Statements CONVERSATIONS = new Statements(
            "select distinct employee_id as person_id from pop_conversation where tenant_id = ? order by person_id",
            """
            select version, content from pop_conversation
            where tenant_id = ? and employee_id = ? order by conversation_id""",
            """
            select version, content from pop_conversation
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_conversation where tenant_id = ? and employee_id = ?");

    static final Statements FEEDBACK = new Statements(
            "select distinct employee_id as person_id from pop_feedback where tenant_id = ? order by person_id",
            """
            select version, content from pop_feedback
            where tenant_id = ? and employee_id = ? order by feedback_id""",
            """
            select version, content from pop_feedback
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_feedback where tenant_id = ? and employee_id = ?");

    static final Statements COMMENTS = new Statements(
            "select distinct employee_id as person_id from pop_plan_comment where tenant_id = ? order by person_id",
            """
            select version, content from pop_plan_comment
            where tenant_id = ? and employee_id = ? order by comment_id""",
            """
            select version, content from pop_plan_comment
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_plan_comment where tenant_id = ? and employee_id = ?");

    static final Statements SURVEYS = new Statements("", "", """
            select version, content from pop_culture_survey
            where tenant_id = ? and content like ? and ? <> ''""", "");

    static final Statements PROGRAMMES = new Statements("", "", """
            select version, content from pop_rollout_programme
            where tenant_id = ? and content like ? and ? <> ''""", "");

    static final Statements AGREED_GAPS = new Statements(
            "select distinct employee_id as person_id from pop_agreed_gap where tenant_id = ? order by person_id",
            """
            select distinct plan_id, revision from pop_agreed_gap
            where tenant_id = ? and employee_id = ? order by plan_id, revision""",
            "",
            "delete from pop_agreed_gap where tenant_id = ? and employee_id = ?");

    static final Statements PLANS = new Statements(
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

    static final Statements PROFILES = new Statements(
            "select employee_id as person_id from pop_personal_profile where tenant_id = ? order by employee_id",
            "select version, content from pop_personal_profile where tenant_id = ? and employee_id = ?",
            """
            select version, content from pop_personal_profile
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_personal_profile where tenant_id = ? and employee_id = ?");

    static final Statements ASSESSMENTS = new Statements(
            "select distinct employee_id as person_id from pop_assessment where tenant_id = ? order by person_id",
            """
            select version, content from pop_assessment
            where tenant_id = ? and employee_id = ? order by framework_id""",
            """
            select version, content from pop_assessment
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_assessment where tenant_id = ? and employee_id = ?");

    static final Statements ADJUSTMENTS = new Statements(
            "select employee_id as person_id from pop_work_adjustments where tenant_id = ? order by employee_id",
            "select version, content from pop_work_adjustments where tenant_id = ? and employee_id = ?",
            """
            select version, content from pop_work_adjustments
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_work_adjustments where tenant_id = ? and employee_id = ?");

    static final Statements STATEMENTS = new Statements(
            "select employee_id as person_id from pop_subject_statement where tenant_id = ? order by employee_id",
            "select version, content from pop_subject_statement where tenant_id = ? and employee_id = ?",
            """
            select version, content from pop_subject_statement
            where tenant_id = ? and content like ? and employee_id <> ?""",
            "delete from pop_subject_statement where tenant_id = ? and employee_id = ?");

    static final Statements HOLDS = new Statements(
            "select person_id from pop_legal_hold where tenant_id = ? order by person_id",
            "select person_id, since, basis from pop_legal_hold where tenant_id = ? and person_id = ?",
            "",
            "delete from pop_legal_hold where tenant_id = ? and person_id = ?");

    static final Statements NEEDS = new Statements("", "", """
            select version, content from pop_organisation_needs
            where tenant_id = ? and content like ? and ? <> ''""", "");

    private HoldingStatements() {}
}
