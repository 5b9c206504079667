package nl.pop4j.access;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.pop4j.shared.actor.Role;

/**
 * The table of roles and operations. What is not in it is denied.
 *
 * <p>Example: {@code AccessPolicy.standard().allows(Set.of(Role.WORKS_COUNCIL), Operation.VIEW_PLAN)} is false.
 */
public final class AccessPolicy {

    private static final AccessPolicy STANDARD = new AccessPolicy(ImmutableSetMultimap.<Role, Operation>builder()
            .putAll(
                    Role.EMPLOYEE,
                    Operation.VIEW_PLAN,
                    Operation.START_PLAN,
                    Operation.EDIT_PLAN,
                    Operation.PROPOSE_PLAN,
                    Operation.ANSWER_PROPOSAL,
                    Operation.SIGN_REVISION,
                    Operation.REPORT_PROGRESS,
                    Operation.VIEW_ASSESSMENT,
                    Operation.RATE,
                    Operation.SCHEDULE_REVIEWS,
                    Operation.VIEW_PROFILE,
                    Operation.EDIT_PROFILE)
            .putAll(
                    Role.MANAGER,
                    Operation.VIEW_PROFILE,
                    Operation.VIEW_PLAN,
                    Operation.START_PLAN,
                    Operation.EDIT_PLAN,
                    Operation.PROPOSE_PLAN,
                    Operation.ANSWER_PROPOSAL,
                    Operation.SIGN_REVISION,
                    Operation.REPORT_PROGRESS,
                    Operation.CLOSE_PLAN,
                    Operation.VIEW_ASSESSMENT,
                    Operation.RATE,
                    Operation.SCHEDULE_REVIEWS)
            .putAll(
                    Role.HR_ADVISER,
                    Operation.VIEW_PLAN,
                    Operation.START_PLAN,
                    Operation.CLOSE_PLAN,
                    Operation.VIEW_ASSESSMENT,
                    Operation.SCHEDULE_REVIEWS,
                    Operation.LIST_PLANS,
                    Operation.MAINTAIN_FRAMEWORKS,
                    Operation.STATE_NEEDS)
            .putAll(Role.COACH, Operation.VIEW_PLAN, Operation.REPORT_PROGRESS)
            .putAll(Role.TRUSTED_PERSON, Operation.VIEW_PLAN)
            .putAll(Role.SUCCESSION_VIEWER, Operation.VIEW_SUCCESSION)
            .putAll(Role.PEER, Operation.RATE)
            .putAll(Role.MANAGEMENT, Operation.STATE_NEEDS)
            .build());

    private final ImmutableSetMultimap<Role, Operation> grants;

    private AccessPolicy(ImmutableSetMultimap<Role, Operation> grants) {
        this.grants = grants;
    }

    /** The table that the library comes with. */
    public static AccessPolicy standard() {
        return STANDARD;
    }

    /** Whether one of the roles may do this. */
    public boolean allows(Set<Role> roles, Operation operation) {
        return roles.stream().anyMatch(role -> grants.containsEntry(role, operation));
    }

    /** What a role may do. */
    public Set<Operation> operationsOf(Role role) {
        Set<Operation> operations = EnumSet.noneOf(Operation.class);
        operations.addAll(grants.get(role));
        return operations;
    }

    /** The same table with one more permission. */
    public AccessPolicy allowing(Role role, Operation operation) {
        return new AccessPolicy(ImmutableSetMultimap.<Role, Operation>builder()
                .putAll(grants)
                .put(role, operation)
                .build());
    }

    /** The same table with one permission less. */
    public AccessPolicy denying(Role role, Operation operation) {
        return new AccessPolicy(grants.entries().stream()
                .filter(grant -> grant.getKey() != role || grant.getValue() != operation)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
