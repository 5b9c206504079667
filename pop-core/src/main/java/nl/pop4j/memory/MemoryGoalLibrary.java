package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.port.GoalLibrary;
import nl.pop4j.port.LibraryQuery;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/** Ready goals in memory. */
record MemoryGoalLibrary(MemoryStore store) implements GoalLibrary {

    @Override
    public Optional<Stored<LibraryGoal>> find(TenantId tenant, String goal) {
        return store.state(tenant).libraryGoals.find(goal);
    }

    @Override
    public List<Stored<LibraryGoal>> list(TenantId tenant, LibraryQuery query) {
        String after = query.after();
        return store.state(tenant).libraryGoals.all().stream()
                .filter(stored -> after == null || stored.value().id().compareTo(after) > 0)
                .filter(stored -> matches(stored.value(), query))
                .limit(query.limit())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Version save(TenantId tenant, LibraryGoal goal, Version expected) {
        return store.state(tenant).libraryGoals.save(goal.id(), goal, expected);
    }

    private static boolean matches(LibraryGoal goal, LibraryQuery query) {
        CompetenceCode competence = query.competence();
        RoleCode role = query.role();
        return goal.retired() == query.retired()
                && (competence == null || goal.competences().contains(competence))
                && (role == null || goal.roles().contains(role))
                && goal.wordings().stream()
                        .anyMatch(wording -> PlanTitle.of(wording.title()).startsWith(query.title()));
    }
}
