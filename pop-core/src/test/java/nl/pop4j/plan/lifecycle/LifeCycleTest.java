package nl.pop4j.plan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.shared.actor.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.1")
class LifeCycleTest {

    /**
     * Rows = status; columns = step: agree, request changes, declare not feasible, sign, acknowledge, refuse, withdraw.
     * In each cell the status that follows for the proposer, a slash, and the one for the responder; a dot for none.
     */
    private static final String TABLE = """
            PROPOSED          ./AGREED ./CHANGES_REQUESTED ./NOT_FEASIBLE ./.                         ./.                         ./REFUSED       WITHDRAWN/.
            CHANGES_REQUESTED ./.      ./.                 ./.            ./.                         ./.                         ./.             ./.
            NOT_FEASIBLE      ./.      ./.                 ./.            ./.                         ./.                         ./.             ./.
            AGREED            ./.      ./.                 ./.            PARTLY_SIGNED/PARTLY_SIGNED AGREED/AGREED               REFUSED/REFUSED WITHDRAWN/.
            PARTLY_SIGNED     ./.      ./.                 ./.            SIGNED/SIGNED               PARTLY_SIGNED/PARTLY_SIGNED REFUSED/REFUSED WITHDRAWN/.
            SIGNED            ./.      ./.                 ./.            ./.                         ./.                         ./.             ./.
            SUPERSEDED        ./.      ./.                 ./.            ./.                         ./.                         ./.             ./.
            WITHDRAWN         ./.      ./.                 ./.            ./.                         ./.                         ./.             ./.
            REFUSED           ./.      ./.                 ./.            ./.                         ./.                         ./.             ./.
            """;

    private static final List<RevisionStep> COLUMNS = List.of(
            RevisionStep.AGREE,
            RevisionStep.REQUEST_CHANGES,
            RevisionStep.DECLARE_NOT_FEASIBLE,
            RevisionStep.SIGN,
            RevisionStep.ACKNOWLEDGE,
            RevisionStep.REFUSE,
            RevisionStep.WITHDRAW);

    @Test
    void answersEveryCellOfTheTable() {
        Map<List<Object>, Optional<RevisionStatus>> expected = expected();
        assertThat(expected)
                .hasSize(RevisionStatus.values().length * RevisionStep.values().length * Side.values().length);
        expected.forEach((cell, next) -> assertThat(
                        LifeCycle.next((RevisionStatus) cell.get(0), (RevisionStep) cell.get(1), (Side) cell.get(2)))
                .as("%s", cell)
                .isEqualTo(next));
    }

    @Test
    void listsExactlyTheRowsThatItAnswers() {
        long rows = expected().values().stream().filter(Optional::isPresent).count();
        assertThat(LifeCycle.table()).hasSize((int) rows).doesNotHaveDuplicates();
    }

    @Test
    void leavesOnlyOpenRevisionsAStep() {
        for (RevisionStatus status : RevisionStatus.values()) {
            boolean hasStep = LifeCycle.table().stream().anyMatch(row -> row.from() == status);
            assertThat(status.isOpen()).as("%s", status).isEqualTo(hasStep);
        }
    }

    @Test
    void takesTheProposerFromTheRevision() {
        assertThat(Side.of(Party.EMPLOYEE, Party.EMPLOYEE)).isEqualTo(Side.PROPOSER);
        assertThat(Side.of(Party.EMPLOYER, Party.EMPLOYEE)).isEqualTo(Side.RESPONDER);
        assertThat(Side.of(Party.EMPLOYEE, Party.EMPLOYER)).isEqualTo(Side.RESPONDER);
        assertThat(Side.of(Party.EMPLOYER, Party.EMPLOYER)).isEqualTo(Side.PROPOSER);
    }

    private static Map<List<Object>, Optional<RevisionStatus>> expected() {
        Map<List<Object>, Optional<RevisionStatus>> cells = new HashMap<>();
        TABLE.lines().map(line -> Arrays.asList(line.trim().split(" +"))).forEach(row -> {
            for (int i = 0; i < COLUMNS.size(); i++) {
                String[] sides = row.get(i + 1).split("/");
                for (Side side : Side.values()) {
                    String next = sides[side.ordinal()];
                    cells.put(
                            List.of(RevisionStatus.valueOf(row.get(0)), COLUMNS.get(i), side),
                            next.equals(".") ? Optional.empty() : Optional.of(RevisionStatus.valueOf(next)));
                }
            }
        });
        return cells;
    }
}
