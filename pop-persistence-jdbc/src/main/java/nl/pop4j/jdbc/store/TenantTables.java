package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import nl.pop4j.jdbc.sql.TableCopy;
import nl.pop4j.jdbc.sql.TableCopy.Kind;

/**
 * Every table with rows of tenants, those first that others refer to. Numbers that the database draws itself and claims
 * of events, which pass, are left out.
 */
public final class TenantTables {

    private static final ImmutableList<TableCopy> ALL = ImmutableList.of(
            documents("pop_framework", "framework_id"),
            documents("pop_organisation_needs"),
            documents("pop_plan_method", "method_code"),
            documents("pop_plan_template", "template_id"),
            documents("pop_library_goal", "goal_id").with(Kind.TEXT, "state"),
            TableCopy.of("pop_library_term", "goal_id", "kind", "term").with(Kind.TEXT, "goal_id", "kind", "term"),
            documents("pop_personal_profile", "employee_id"),
            documents("pop_assessment", "employee_id", "framework_id"),
            TableCopy.of("pop_plan", "plan_id")
                    .with(Kind.TEXT, "plan_id", "employee_id", "status", "title_key")
                    .with(Kind.NUMBER, "revisions", "version")
                    .with(Kind.DAY, "horizon_first", "horizon_last", "next_goal")
                    .with(Kind.TEXT, "working_copy", "execution", "closing"),
            TableCopy.of("pop_revision", "plan_id", "number")
                    .with(Kind.TEXT, "plan_id", "status", "digest", "reason", "frozen", "signatures")
                    .with(Kind.NUMBER, "number")
                    .with(Kind.BYTES, "canonical"),
            TableCopy.of("pop_agreed_gap", "plan_id", "revision", "competence")
                    .with(Kind.TEXT, "plan_id", "competence", "employee_id", "framework_id", "source")
                    .with(Kind.NUMBER, "revision", "place")
                    .with(Kind.DECIMAL, "target_level", "current_level", "weight")
                    .with(Kind.DAY, "agreed_on", "target_by"),
            documents("pop_review_cycle", "plan_id").with(Kind.DAY, "next_review"),
            documents("pop_conversation", "conversation_id")
                    .with(Kind.TEXT, "employee_id", "leader_id", "kind", "status")
                    .with(Kind.DAY, "on_day"),
            documents("pop_plan_comment", "comment_id").with(Kind.TEXT, "plan_id", "employee_id"),
            documents("pop_feedback", "feedback_id").with(Kind.TEXT, "employee_id", "giver_id"),
            documents("pop_culture_survey", "survey_id"),
            documents("pop_rollout_programme", "programme_id"),
            documents("pop_work_adjustments", "employee_id"),
            documents("pop_subject_statement", "employee_id"),
            TableCopy.of("pop_legal_hold", "person_id")
                    .with(Kind.TEXT, "person_id", "basis")
                    .with(Kind.DAY, "since"),
            TableCopy.of("pop_erasure", "erasure_id")
                    .with(Kind.TEXT, "erasure_id", "person_id", "scope", "reason")
                    .with(Kind.MOMENT, "at_utc")
                    .with(Kind.NUMBER, "records"),
            TableCopy.of("pop_command", "command_id")
                    .with(Kind.TEXT, "command_id", "payload", "aggregate_id")
                    .with(Kind.NUMBER, "version", "revision")
                    .with(Kind.MOMENT, "at_utc"),
            TableCopy.of("pop_outbox", "event_no")
                    .with(Kind.TEXT, "kind", "aggregate_id", "details")
                    .with(Kind.NUMBER, "event_format")
                    .with(Kind.MOMENT, "at_utc"),
            TableCopy.of("pop_access_log", "entry_no")
                    .with(Kind.TEXT, "reader_id", "employee_id", "operation", "aggregate_id")
                    .with(Kind.MOMENT, "at_utc"));

    private TenantTables() {}

    /** All of them, in the order in which they are copied. */
    public static ImmutableList<TableCopy> all() {
        return ALL;
    }

    private static TableCopy documents(String table, String... key) {
        return TableCopy.of(table, key)
                .with(Kind.TEXT, key)
                .with(Kind.NUMBER, "version")
                .with(Kind.TEXT, "content");
    }
}
