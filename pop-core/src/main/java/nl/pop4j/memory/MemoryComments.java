package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.port.PlanComments;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** Comments in memory. */
record MemoryComments(MemoryStore store) implements PlanComments {

    @Override
    public Optional<PlanComment> find(TenantId tenant, CommentId comment) {
        return Optional.ofNullable(store.state(tenant).comments.get(comment));
    }

    @Override
    public List<PlanComment> beside(TenantId tenant, PlanId plan) {
        return store.state(tenant).comments.values().stream()
                .filter(comment -> comment.plan().equals(plan))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public PlanComment save(TenantId tenant, PlanComment comment) {
        Version stored = find(tenant, comment.id()).map(PlanComment::version).orElse(Version.NONE);
        PlanComment next = comment.at(MemoryStore.next(stored, comment.version()));
        store.state(tenant).comments.put(comment.id(), next);
        return next;
    }
}
