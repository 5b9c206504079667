package nl.pop4j.access;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the access table: a role may do this with these fields while a plan is this far.
 *
 * <p>{@link AccessPolicy} shows what it stands for.
 *
 * @param role who
 * @param operation what
 * @param fields with which part
 * @param stage while a plan is how far
 */
public record Permission(Role role, Operation operation, FieldGroup fields, PlanStage stage) {

    /**
     * Checks that there is such a cell.
     *
     * @throws IllegalArgumentException if the operation is not about these fields or has nothing to do with this stage
     */
    public Permission {
        if (!operation.fields().contains(fields)) {
            throw new IllegalArgumentException(operation + " is not about " + fields);
        }
        if (!operation.stages().contains(stage)) {
            throw new IllegalArgumentException(operation + " knows no stage " + stage);
        }
    }

    /** Written out, as is {@link #hashCode}, for the start of a JVM: see ADR 0020. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Permission cell
                && role == cell.role
                && operation == cell.operation
                && fields == cell.fields
                && stage == cell.stage;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * role.hashCode() + operation.hashCode()) + fields.hashCode()) + stage.hashCode();
    }

    /** Every cell that there is, allowed or not, in the order of operation, fields, role and stage. */
    public static List<Permission> all() {
        return Cells.ALL;
    }

    private static ImmutableList<Permission> everyCell() {
        ImmutableList.Builder<Permission> cells = ImmutableList.builder();
        for (Operation operation : Operation.values()) {
            for (FieldGroup fields : operation.fields()) {
                for (Role role : Role.values()) {
                    operation.stages().forEach(stage -> cells.add(new Permission(role, operation, fields, stage)));
                }
            }
        }
        return cells.build();
    }

    /** Made when somebody asks for all of them. */
    private static final class Cells {
        static final ImmutableList<Permission> ALL = everyCell();
    }
}
