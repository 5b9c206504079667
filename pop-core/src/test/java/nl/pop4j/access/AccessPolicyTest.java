package nl.pop4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.shared.actor.Role;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {

    /** Rows = operation; columns = role, in the order of the header; x for may. */
    private static final String TABLE = """
            operation           EMPLOYEE MANAGER HR_ADVISER COACH TRUSTED_PERSON MANAGEMENT PEER SUCCESSION_VIEWER ROLLOUT_LEAD WORKS_COUNCIL
            VIEW_PLAN           x        x       x          x     x              -          -    -                 -            -
            START_PLAN          x        x       x          -     -              -          -    -                 -            -
            EDIT_PLAN           x        x       -          -     -              -          -    -                 -            -
            PROPOSE_PLAN        x        x       -          -     -              -          -    -                 -            -
            ANSWER_PROPOSAL     x        x       -          -     -              -          -    -                 -            -
            SIGN_REVISION       x        x       -          -     -              -          -    -                 -            -
            REPORT_PROGRESS     x        x       -          x     -              -          -    -                 -            -
            CLOSE_PLAN          -        x       x          -     -              -          -    -                 -            -
            VIEW_ASSESSMENT     x        x       x          -     -              -          -    -                 -            -
            RATE                x        x       -          -     -              -          x    -                 -            -
            SCHEDULE_REVIEWS    x        x       x          -     -              -          -    -                 -            -
            VIEW_PROFILE        x        x       -          -     -              -          -    -                 -            -
            EDIT_PROFILE        x        -       -          -     -              -          -    -                 -            -
            VIEW_SUCCESSION     -        -       -          -     -              -          -    x                 -            -
            LIST_PLANS          -        -       x          -     -              -          -    -                 -            -
            MAINTAIN_FRAMEWORKS -        -       x          -     -              -          -    -                 -            -
            STATE_NEEDS         -        -       x          -     -              x          -    -                 -            -
            """;

    private static final AccessPolicy STANDARD = AccessPolicy.standard();

    @Test
    void answersEveryCellOfTheTable() {
        List<List<String>> rows =
                TABLE.lines().map(line -> Arrays.asList(line.split(" +"))).toList();
        List<Role> roles = rows.get(0).stream().skip(1).map(Role::valueOf).toList();
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        assertThat(rows).hasSize(1 + Operation.values().length);
        for (List<String> row : rows.subList(1, rows.size())) {
            Operation operation = Operation.valueOf(row.get(0));
            for (int i = 0; i < roles.size(); i++) {
                boolean may = row.get(i + 1).equals("x");
                Role role = roles.get(i);
                assertThat(STANDARD.allows(Set.of(role), operation))
                        .as("%s %s", role, operation)
                        .isEqualTo(may);
                assertThat(STANDARD.operationsOf(role).contains(operation)).isEqualTo(may);
            }
        }
    }

    @Test
    void deniesWhoHasNoRole() {
        assertThat(EnumSet.allOf(Operation.class)).noneMatch(operation -> STANDARD.allows(Set.of(), operation));
    }

    @Test
    void allowsWhatOneOfSeveralRolesMay() {
        assertThat(STANDARD.allows(Set.of(Role.PEER, Role.COACH), Operation.VIEW_PLAN))
                .isTrue();
        assertThat(STANDARD.allows(Set.of(Role.PEER, Role.WORKS_COUNCIL), Operation.VIEW_PLAN))
                .isFalse();
    }

    @Test
    void changesOneCellAndNoOther() {
        for (Role role : Role.values()) {
            for (Operation operation : Operation.values()) {
                AccessPolicy more = STANDARD.allowing(role, operation);
                AccessPolicy less = STANDARD.denying(role, operation);
                assertThat(more.allows(Set.of(role), operation)).isTrue();
                assertThat(less.allows(Set.of(role), operation)).isFalse();
                assertThat(cells(more) - cells(less)).isEqualTo(1);
                assertThat(cells(STANDARD)).isBetween(cells(less), cells(more));
            }
        }
    }

    private static long cells(AccessPolicy policy) {
        return Arrays.stream(Role.values())
                .mapToLong(role -> policy.operationsOf(role).size())
                .sum();
    }
}
