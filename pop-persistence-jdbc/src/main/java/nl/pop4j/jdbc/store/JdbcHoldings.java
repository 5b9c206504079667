package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.pop4j.gap.AgreedGaps;
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
                        HoldingStatements.REVIEW_CYCLES,
                        json.reviewCycle(),
                        (one, at) -> one.at(at),
                        one -> ports.reviewCycles().save(unit.tenant(), one)),
                documents(
                        RecordKind.CONVERSATION,
                        HoldingStatements.CONVERSATIONS,
                        json.conversation(),
                        (one, at) -> one.at(at),
                        one -> ports.conversations().save(unit.tenant(), one)),
                documents(
                        RecordKind.FEEDBACK,
                        HoldingStatements.FEEDBACK,
                        json.feedback(),
                        (one, at) -> one.at(at),
                        one -> ports.feedbacks().save(unit.tenant(), one)),
                documents(
                        RecordKind.PLAN_COMMENT,
                        HoldingStatements.COMMENTS,
                        json.planComment(),
                        (one, at) -> one.at(at),
                        one -> ports.comments().save(unit.tenant(), one)),
                new JdbcPersonalRecords<>(
                        RecordKind.AGREED_GAPS,
                        unit,
                        HoldingStatements.AGREED_GAPS,
                        this::gaps,
                        gaps -> ports.plans().keepGaps(unit.tenant(), gaps)),
                new JdbcPersonalRecords<>(
                        RecordKind.DEVELOPMENT_PLAN,
                        unit,
                        HoldingStatements.PLANS,
                        this::plan,
                        plan -> ports.plans().save(unit.tenant(), plan)),
                documents(
                        RecordKind.PERSONAL_PROFILE,
                        HoldingStatements.PROFILES,
                        json.profile(),
                        (one, at) -> one.at(at),
                        one -> ports.profiles().save(unit.tenant(), one)),
                documents(
                        RecordKind.COMPETENCE_ASSESSMENT,
                        HoldingStatements.ASSESSMENTS,
                        json.assessment(),
                        (one, at) -> one.at(at),
                        one -> ports.assessments().save(unit.tenant(), one)),
                documents(
                        RecordKind.WORK_ADJUSTMENTS,
                        HoldingStatements.ADJUSTMENTS,
                        json.adjustments(),
                        (one, at) -> one.at(at),
                        one -> ports.adjustments().save(unit.tenant(), one)),
                documents(
                        RecordKind.SUBJECT_STATEMENTS,
                        HoldingStatements.STATEMENTS,
                        json.statements(),
                        (one, at) -> one.at(at),
                        one -> ports.statements().save(unit.tenant(), one)),
                new JdbcPersonalRecords<>(
                        RecordKind.LEGAL_HOLD,
                        unit,
                        HoldingStatements.HOLDS,
                        JdbcErasures::hold,
                        hold -> ports.legalHolds().put(unit.tenant(), hold)),
                documents(
                        RecordKind.ORGANISATION_NEEDS,
                        HoldingStatements.NEEDS,
                        json.needs(),
                        (one, at) -> one.at(at),
                        one -> ports.needs().save(unit.tenant(), one)),
                documents(
                        RecordKind.CULTURE_SURVEY,
                        HoldingStatements.SURVEYS,
                        json.cultureSurvey(),
                        (one, at) -> one.at(at),
                        one -> ports.cultureSurveys().save(unit.tenant(), one)),
                documents(
                        RecordKind.ROLLOUT_PROGRAMME,
                        HoldingStatements.PROGRAMMES,
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

    private AgreedGaps gaps(Row row) throws SQLException {
        return ports.plans()
                .gaps(unit.tenant(), row.as("plan_id", PlanId::of), (int) row.number("revision"))
                .orElseThrow(() -> row.corrupt("plan_id", "the gaps are gone"));
    }

    private DevelopmentPlan plan(Row row) throws SQLException {
        return ports.plans()
                .find(unit.tenant(), row.as("plan_id", PlanId::of))
                .orElseThrow(() -> row.corrupt("plan_id", "the plan is gone"));
    }
}
