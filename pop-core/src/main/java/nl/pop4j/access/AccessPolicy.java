package nl.pop4j.access;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.finding.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * Who may see or change what: a table of roles, operations, field groups and stages of a plan. What is not in it is
 * denied. A role that is a relation to one employee has no say in what concerns no single employee, whatever the table
 * says of it.
 *
 * <p>Example: {@code AccessPolicy.standard().allows(Set.of(Role.COACH), Operation.VIEW_PLAN, FieldGroup.GOALS,
 * PlanStage.ACTIVE)} is true, and for {@code FieldGroup.CAPACITY} it is false.
 */
public final class AccessPolicy {

    /** The actor may do this to the plan, but not while it is as far as it is now: {@code stage}. */
    public static final RuleCode NOT_AT_THIS_STAGE = RuleCode.of("ACCESS-1");

    /** What the actor would do is not for somebody in this position towards the plan. */
    public static final RuleCode NOT_FOR_THIS_ROLE = RuleCode.of("ACCESS-2");

    private static final AccessPolicy NONE = new AccessPolicy(ImmutableSet.of());
    private static final AccessPolicy STANDARD = new AccessPolicy(AccessTable.standard());

    private final ImmutableSet<Permission> permissions;

    private AccessPolicy(ImmutableSet<Permission> permissions) {
        this.permissions = permissions;
    }

    /** The table that the library comes with. */
    public static AccessPolicy standard() {
        return STANDARD;
    }

    /** The table in which nothing is allowed: where a host's own begins. */
    public static AccessPolicy none() {
        return NONE;
    }

    /**
     * Reads a table as {@link #toString} writes it: a line of names ({@code operation}, {@code fields} and roles in any
     * order), then one line for each operation and field group with the letters of the stages in which each role may,
     * or {@code -}. Another line of names begins a part with other columns. Empty lines and lines that begin with
     * {@code #} say nothing; a role or line that is missing is denied.
     *
     * @throws IllegalArgumentException with the number of the line that is no line of such a table
     */
    public static AccessPolicy parse(String table) {
        return new AccessPolicy(AccessTable.read(table));
    }

    /** Whether one of the roles may do this with these fields while a plan is this far. */
    public boolean allows(Set<Role> roles, Operation operation, FieldGroup fields, PlanStage stage) {
        if (!operation.fields().contains(fields) || !operation.stages().contains(stage)) {
            return false;
        }
        for (Role role : roles) {
            if (permissions.contains(new Permission(role, operation, fields, stage))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the roles may do this where no plan is concerned; false for what is done to a plan. */
    public boolean allows(Set<Role> roles, Operation operation) {
        return operation.fields().stream().anyMatch(fields -> allows(roles, operation, fields, PlanStage.NO_PLAN));
    }

    /** Whether there is a stage at which one of the roles may do this with these fields. */
    public boolean allowsAtSomeStage(Set<Role> roles, Operation operation, FieldGroup fields) {
        return operation.stages().stream().anyMatch(stage -> allows(roles, operation, fields, stage));
    }

    /** The field groups with which one of the roles may do this while a plan is this far. */
    public Set<FieldGroup> fields(Set<Role> roles, Operation operation, PlanStage stage) {
        return operation.fields().stream()
                .filter(fields -> allows(roles, operation, fields, stage))
                .collect(Sets.toImmutableEnumSet());
    }

    /** All that is allowed. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** The same table with these cells allowed. */
    public AccessPolicy allowing(Permission... more) {
        return new AccessPolicy(ImmutableSet.<Permission>builder()
                .addAll(permissions)
                .addAll(Arrays.asList(more))
                .build());
    }

    /** The same table in which the role may do this with all its fields at every stage. */
    public AccessPolicy allowing(Role role, Operation operation) {
        return allowing(Permission.all().stream()
                .filter(cell -> cell.role() == role && cell.operation() == operation)
                .toArray(Permission[]::new));
    }

    /** The same table with these cells denied. */
    public AccessPolicy denying(Permission... less) {
        Set<Permission> denied = Set.of(less);
        return without(denied::contains);
    }

    /** The same table in which the role may not do this at all. */
    public AccessPolicy denying(Role role, Operation operation) {
        return without(cell -> cell.role() == role && cell.operation() == operation);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessPolicy policy && permissions.equals(policy.permissions);
    }

    @Override
    public int hashCode() {
        return permissions.hashCode();
    }

    /** The table, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return AccessTable.write(permissions);
    }

    private AccessPolicy without(Predicate<Permission> denied) {
        return new AccessPolicy(permissions.stream().filter(denied.negate()).collect(ImmutableSet.toImmutableSet()));
    }
}
