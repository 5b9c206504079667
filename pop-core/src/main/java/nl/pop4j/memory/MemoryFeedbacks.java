package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.port.Feedbacks;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Feedback in memory. */
record MemoryFeedbacks(MemoryStore store) implements Feedbacks {

    @Override
    public Optional<Feedback> find(TenantId tenant, FeedbackId feedback) {
        return Optional.ofNullable(store.state(tenant).feedbacks.get(feedback));
    }

    @Override
    public List<Feedback> about(TenantId tenant, PersonId employee) {
        return list(tenant, feedback -> feedback.employee().equals(employee));
    }

    @Override
    public List<Feedback> givenBy(TenantId tenant, PersonId giver) {
        return list(tenant, feedback -> feedback.giver().equals(giver));
    }

    @Override
    public Feedback save(TenantId tenant, Feedback feedback) {
        Version stored = find(tenant, feedback.id()).map(Feedback::version).orElse(Version.NONE);
        Feedback next = feedback.at(MemoryStore.next(stored, feedback.version()));
        store.state(tenant).feedbacks.put(feedback.id(), next);
        return next;
    }

    private List<Feedback> list(TenantId tenant, Predicate<Feedback> which) {
        return store.state(tenant).feedbacks.values().stream().filter(which).collect(ImmutableList.toImmutableList());
    }
}
