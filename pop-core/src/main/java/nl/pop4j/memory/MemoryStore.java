package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.AccessLog;
import nl.pop4j.port.Assessments;
import nl.pop4j.port.CommandLog;
import nl.pop4j.port.CommandRecord;
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
import nl.pop4j.port.OutboxClaim;
import nl.pop4j.port.OutboxEntry;
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
import nl.pop4j.privacy.FormerEmployee;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** The ports on the state of one tenant; every call of another tenant is a mistake. */
final class MemoryStore implements StorePorts, OrganisationNeedsRegister, CommandLog, EventOutbox, AccessLog {

    private final TenantId tenant;
    private final MemoryState state;
    private boolean ended;

    MemoryStore(TenantId tenant, MemoryState state) {
        this.tenant = tenant;
        this.state = state;
    }

    @Override
    public DevelopmentPlans plans() {
        return new MemoryPlans(this);
    }

    @Override
    public CompetenceFrameworks frameworks() {
        return new MemoryFrameworks(this);
    }

    @Override
    public OrganisationNeedsRegister needs() {
        return this;
    }

    @Override
    public PersonalProfiles profiles() {
        return new MemoryProfiles(this);
    }

    @Override
    public PlanMethods methods() {
        return new MemoryMethods(this);
    }

    @Override
    public PlanTemplates templates() {
        return new MemoryTemplates(this);
    }

    @Override
    public GoalLibrary goalLibrary() {
        return new MemoryGoalLibrary(this);
    }

    @Override
    public Assessments assessments() {
        return new MemoryAssessments(this);
    }

    @Override
    public WorkAdjustmentsRegister adjustments() {
        return new MemoryAdjustments(this);
    }

    @Override
    public SubjectStatementsRegister statements() {
        return new MemoryStatements(this);
    }

    @Override
    public LegalHolds legalHolds() {
        return new MemoryErasures(this);
    }

    @Override
    public Erasures erasures() {
        return new MemoryErasures(this);
    }

    @Override
    public List<PersonalRecords> personalRecords() {
        return MemoryHoldings.of(this, state);
    }

    @Override
    public ReviewCycles reviewCycles() {
        return new MemoryReviewCycles(this);
    }

    @Override
    public Conversations conversations() {
        return new MemoryConversations(this);
    }

    @Override
    public PlanComments comments() {
        return new MemoryComments(this);
    }

    @Override
    public Feedbacks feedbacks() {
        return new MemoryFeedbacks(this);
    }

    @Override
    public CultureSurveys cultureSurveys() {
        return new MemoryCultureSurveys(this);
    }

    @Override
    public RolloutProgrammes rolloutProgrammes() {
        return new MemoryRolloutProgrammes(this);
    }

    @Override
    public CommandLog commands() {
        return this;
    }

    @Override
    public EventOutbox outbox() {
        return this;
    }

    @Override
    public AccessLog accessLog() {
        return this;
    }

    @Override
    public OrganisationNeeds find(TenantId asked) {
        return state(asked).needs.getOrDefault("", OrganisationNeeds.NONE);
    }

    @Override
    public OrganisationNeeds save(TenantId asked, OrganisationNeeds needs) {
        OrganisationNeeds next = needs.at(next(find(asked).version(), needs.version()));
        state.needs.put("", next);
        return next;
    }

    @Override
    public Optional<CommandRecord> find(TenantId asked, CommandId command) {
        return Optional.ofNullable(state(asked).commands.get(command));
    }

    @Override
    public void add(TenantId asked, CommandRecord record) {
        if (state(asked).commands.putIfAbsent(record.command(), record) != null) {
            throw new CommandReused(record.command());
        }
    }

    @Override
    public void add(TenantId asked, DomainEvent event) {
        long position = state(asked).lastPosition + 1;
        state.lastPosition = position;
        state.outbox.put(position, OutboxEntry.of(position, event));
    }

    @Override
    public List<OutboxEntry> pending(TenantId asked, int limit) {
        return state(asked).outbox.values().stream().limit(limit).collect(ImmutableList.toImmutableList());
    }

    @Override
    public List<OutboxEntry> claim(TenantId asked, OutboxClaim claim, int limit) {
        Set<String> held = new HashSet<>();
        ImmutableList.Builder<OutboxEntry> mine = ImmutableList.builder();
        int taken = 0;
        for (OutboxEntry entry : state(asked).outbox.values()) {
            OutboxClaim other = state.claims.get(entry.position());
            if (other != null && other.until().isAfter(claim.now())) {
                held.add(entry.aggregate());
            } else if (taken < limit && !held.contains(entry.aggregate())) {
                state.claims.put(entry.position(), claim);
                mine.add(entry);
                taken++;
            }
        }
        return mine.build();
    }

    @Override
    public void acknowledge(TenantId asked, Collection<Long> positions) {
        state(asked).outbox.keySet().removeAll(positions);
        state.claims.keySet().removeAll(positions);
    }

    @Override
    public void add(TenantId asked, AccessEntry entry) {
        state(asked).accessLog.add(entry);
    }

    @Override
    public List<AccessEntry> about(TenantId asked, PersonId employee, int limit) {
        return Lists.reverse(state(asked).accessLog).stream()
                .filter(entry -> entry.employee().equals(employee))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void forget(TenantId asked, Collection<String> aggregates) {
        state(asked).commands.values().removeIf(record -> aggregates.contains(record.aggregate()));
    }

    @Override
    public void forget(TenantId asked, PersonId person, Collection<String> aggregates) {
        state(asked).outbox.values().removeIf(event -> aggregates.contains(event.aggregate()));
        state.outbox.replaceAll((position, event) -> event.without(person));
    }

    @Override
    public void forget(TenantId asked, PersonId person) {
        state(asked).accessLog.removeIf(entry -> entry.employee().equals(person));
        state.accessLog.replaceAll(entry -> FormerEmployee.in(entry, person));
    }

    /** Closes the ports: whoever kept one finds it closed. */
    void end() {
        ended = true;
    }

    /** The state, for calls of the unit's own tenant. */
    MemoryState state(TenantId asked) {
        if (ended) {
            throw new IllegalStateException("the unit of work has ended");
        }
        if (!asked.equals(tenant)) {
            throw new IllegalArgumentException("tenant must be the unit's own");
        }
        return state;
    }

    /** The version after a write, if the store has the one that was read. */
    static Version next(Version stored, Version read) {
        if (!stored.equals(read)) {
            throw new StaleVersion(read, stored);
        }
        return stored.next();
    }
}
