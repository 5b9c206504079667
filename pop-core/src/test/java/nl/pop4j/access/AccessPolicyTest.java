package nl.pop4j.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import nl.pop4j.shared.actor.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D4.4")
@Tag("D4.8")
class AccessPolicyTest {

    private static final AccessPolicy STANDARD = AccessPolicy.standard();

    @Test
    void deniesWhoHasNoRole() {
        for (Permission cell : Permission.all()) {
            assertThat(STANDARD.allows(Set.of(), cell.operation(), cell.fields(), cell.stage()))
                    .isFalse();
        }
    }

    @Test
    void deniesEverythingUntilSomethingIsAllowed() {
        assertThat(AccessPolicy.none().permissions()).isEmpty();
        Permission one = new Permission(Role.COACH, Operation.VIEW_PLAN, FieldGroup.AGREEMENTS, PlanStage.ACTIVE);
        assertThat(AccessPolicy.none().allowing(one).permissions()).containsExactly(one);
    }

    @Test
    void allowsWhatOneOfSeveralRolesMay() {
        Set<Role> coachAndPeer = Set.of(Role.PEER, Role.COACH);
        assertThat(STANDARD.fields(coachAndPeer, Operation.VIEW_PLAN, PlanStage.OFFERED))
                .isEqualTo(STANDARD.fields(Set.of(Role.COACH), Operation.VIEW_PLAN, PlanStage.OFFERED))
                .contains(FieldGroup.GOALS);
        assertThat(STANDARD.allows(coachAndPeer, Operation.RATE)).isTrue();
        assertThat(STANDARD.allows(Set.of(Role.COACH), Operation.RATE)).isFalse();
    }

    /** An HR adviser files what is signed, and never signs; an employee never closes. */
    @Test
    void knowsWhatARoleMayDoSomeDay() {
        assertThat(someDay(Role.HR_ADVISER, Operation.FILE_REVISION, FieldGroup.SIGNATURES))
                .isTrue();
        assertThat(someDay(Role.HR_ADVISER, Operation.SIGN_REVISION, FieldGroup.SIGNATURES))
                .isFalse();
        assertThat(someDay(Role.EMPLOYEE, Operation.CLOSE_PLAN, FieldGroup.HEAD))
                .isFalse();
        assertThat(someDay(Role.EMPLOYEE, Operation.SIGN_REVISION, FieldGroup.GOALS))
                .isFalse();
    }

    private static boolean someDay(Role role, Operation operation, FieldGroup fields) {
        return STANDARD.allowsAtSomeStage(Set.of(role), operation, fields);
    }

    @Test
    void changesOneCellAndNoOther() {
        for (Permission cell : Permission.all()) {
            Set<Permission> more = new HashSet<>(STANDARD.permissions());
            Set<Permission> less = new HashSet<>(STANDARD.permissions());
            more.add(cell);
            less.remove(cell);
            assertThat(STANDARD.allowing(cell).permissions()).isEqualTo(more);
            assertThat(STANDARD.denying(cell).permissions()).isEqualTo(less);
        }
    }

    @Test
    void changesAWholeRoleAtOnce() {
        AccessPolicy closed = STANDARD.denying(Role.HR_ADVISER, Operation.VIEW_PLAN);
        AccessPolicy open = closed.allowing(Role.HR_ADVISER, Operation.VIEW_PLAN);
        assertThat(closed.permissions())
                .noneMatch(cell -> cell.role() == Role.HR_ADVISER && cell.operation() == Operation.VIEW_PLAN)
                .anyMatch(cell -> cell.role() == Role.HR_ADVISER)
                .anyMatch(cell -> cell.operation() == Operation.VIEW_PLAN);
        assertThat(open).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD).isNotEqualTo(closed);
    }

    @Test
    void keepsAdjustmentsBehindTheirOwnPermission() {
        for (Role role : Role.values()) {
            AccessPolicy all = STANDARD.denying(role, Operation.VIEW_ADJUSTMENTS);
            for (Operation operation : Operation.values()) {
                if (operation != Operation.VIEW_ADJUSTMENTS) {
                    all = all.allowing(role, operation);
                }
            }
            assertThat(all.allows(Set.of(role), Operation.VIEW_ADJUSTMENTS)).isFalse();
        }
        assertThat(STANDARD.permissions())
                .filteredOn(cell -> cell.fields() == FieldGroup.ADJUSTMENTS)
                .extracting(Permission::role)
                .containsOnly(Role.EMPLOYEE, Role.MANAGER);
    }

    @Test
    void showsTheWorksCouncilSumsAndNothingElse() {
        assertThat(STANDARD.permissions())
                .filteredOn(cell -> cell.role() == Role.WORKS_COUNCIL)
                .extracting(Permission::operation)
                .containsExactly(Operation.VIEW_FIGURES);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(AccessPolicy.parse(STANDARD.toString())).isEqualTo(STANDARD);
        assertThat(AccessPolicy.parse(AccessPolicy.none().toString())).isEqualTo(AccessPolicy.none());
    }

    @Test
    void deniesWhatATableDoesNotMention() {
        AccessPolicy policy = AccessPolicy.parse("""
                # a host's own

                operation fields MANAGER\tCOACH
                VIEW_PLAN GOALS  DA     -
                """);
        assertThat(policy.permissions())
                .containsExactlyInAnyOrder(
                        new Permission(Role.MANAGER, Operation.VIEW_PLAN, FieldGroup.GOALS, PlanStage.DRAFT),
                        new Permission(Role.MANAGER, Operation.VIEW_PLAN, FieldGroup.GOALS, PlanStage.ACTIVE));
    }

    @Test
    void refusesALineThatIsNoLineOfATable() {
        String names = "operation fields MANAGER COACH\n";
        for (String line : Set.of(
                "VIEW_PLAN GOALS D",
                "VIEW_PLAN GOALS D D D",
                "LOOK GOALS D D",
                "VIEW_PLAN HEART D D",
                "VIEW_PLAN GOALS X D",
                "VIEW_PLAN GOALS N -",
                "STATE_NEEDS NEEDS D -",
                "VIEW_PLAN LEVELS D -")) {
            assertThatIllegalArgumentException()
                    .as(line)
                    .isThrownBy(() -> AccessPolicy.parse(names + line))
                    .withMessage("line 2 is no line of an access table");
        }
        for (String head : Set.of("operation fields", "fields operation MANAGER", "operation fields BOSS")) {
            assertThatIllegalArgumentException()
                    .as(head)
                    .isThrownBy(() -> AccessPolicy.parse(head))
                    .withMessage("line 1 is no line of an access table");
        }
    }

    @Test
    void knowsNoCellForFieldsOrStagesThatTheOperationIsNotAbout() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Permission(Role.COACH, Operation.SIGN_REVISION, FieldGroup.GOALS, PlanStage.ACTIVE))
                .withMessage("SIGN_REVISION is not about GOALS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Permission(Role.COACH, Operation.RATE, FieldGroup.LEVELS, PlanStage.ACTIVE))
                .withMessage("RATE knows no stage ACTIVE");
        assertThat(STANDARD.allows(Set.of(Role.EMPLOYEE), Operation.SIGN_REVISION, FieldGroup.GOALS, PlanStage.ACTIVE))
                .isFalse();
        assertThat(STANDARD.allows(Set.of(Role.EMPLOYEE), Operation.RATE, FieldGroup.LEVELS, PlanStage.ACTIVE))
                .isFalse();
    }
}
