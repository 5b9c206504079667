package nl.pop4j.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.pop4j.jdbc.ArchivedPlan.Outcome;
import nl.pop4j.jdbc.sql.SqlFailure;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.DevelopmentPlans;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * Stores the plans of lines, many in one unit of work. Where the store stumbles over one of them, each is stored in a
 * unit of its own, so that only that one is refused.
 *
 * @param store where to
 * @param tenant whose plans they are
 * @param report hears about each line once the store has confirmed it, in their order
 */
record ArchiveIntake(UnitOfWork store, TenantId tenant, Consumer<? super ArchivedPlan> report) {

    /** Stores the plans of these lines, those that are there already passed over. */
    void take(List<ArchiveLines.Line> lines) {
        List<ArchivedPlan> done;
        try {
            done = together(lines);
        } catch (CorruptRecord e) {
            lines.forEach(this::alone);
            return;
        } catch (StoreUnavailable e) {
            requireOneRecord(e);
            lines.forEach(this::alone);
            return;
        }
        done.forEach(report);
    }

    private List<ArchivedPlan> together(List<ArchiveLines.Line> lines) {
        return store.run(tenant, ports -> stored(lines, ports.plans()));
    }

    private List<ArchivedPlan> stored(List<ArchiveLines.Line> lines, DevelopmentPlans plans) {
        Map<PlanId, DevelopmentPlan> there = new HashMap<>();
        List<PlanId> ids = lines.stream()
                .map(ArchiveLines.Line::plan)
                .filter(Objects::nonNull)
                .map(DevelopmentPlan::id)
                .toList();
        plans.findAll(tenant, ids).forEach(plan -> there.put(plan.id(), plan));
        List<DevelopmentPlan> fresh = new ArrayList<>();
        ImmutableList.Builder<ArchivedPlan> done = ImmutableList.builder();
        for (ArchiveLines.Line line : lines) {
            DevelopmentPlan plan = line.plan();
            if (plan == null) {
                done.add(line.refused(line.reason()));
            } else if (there.containsKey(plan.id())) {
                done.add(beside(line, plan, there.get(plan.id())));
            } else {
                fresh.add(plan.at(Version.NONE));
                there.put(plan.id(), plan.at(Version.NONE.next()));
                done.add(line.became(Outcome.STORED, there.get(plan.id())));
            }
        }
        plans.saveNew(tenant, fresh);
        return done.build();
    }

    /** A plan of this id is there: the same one, or another, which stays as it is. */
    private static ArchivedPlan beside(ArchiveLines.Line line, DevelopmentPlan plan, DevelopmentPlan stored) {
        return stored.at(plan.version()).equals(plan)
                ? line.became(Outcome.ALREADY_THERE, stored)
                : line.refused("another plan has this id");
    }

    private void alone(ArchiveLines.Line line) {
        ArchivedPlan done;
        try {
            done = together(List.of(line)).get(0);
        } catch (CorruptRecord e) {
            done = line.refused("the plan that is stored under this id cannot be read");
        } catch (StoreUnavailable e) {
            requireOneRecord(e);
            done = line.refused("the database does not take it: " + e.reason());
        }
        report.accept(done);
    }

    /** Only what a database says against a record can be different for the next one. */
    private static void requireOneRecord(StoreUnavailable failure) {
        if (!(failure.getCause() instanceof SqlFailure refusal) || refusal.kind() != SqlFailure.Kind.REFUSED) {
            throw failure;
        }
    }
}
