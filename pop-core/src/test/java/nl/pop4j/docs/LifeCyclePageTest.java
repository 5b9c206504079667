package nl.pop4j.docs;

import java.io.IOException;
import nl.pop4j.plan.lifecycle.LifeCycle;
import nl.pop4j.plan.lifecycle.Transition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.1")
class LifeCyclePageTest {

    private static final String HEAD = """
            # The life of a revision

            Made from `LifeCycle.table()`, the one table that the code goes by. PROPOSER is the side that proposed the \
            revision, RESPONDER the other one; what is not in the table is refused with the finding `LIFE-1`. The second \
            signature for agreement also turns the revision that was signed before into SUPERSEDED.

            ```mermaid
            stateDiagram-v2
                [*] --> PROPOSED: propose
            """;

    @Test
    void thePageDrawsAndListsEveryTransition() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Transition row : LifeCycle.table()) {
            page.append("    ").append(row.from()).append(" --> ").append(row.to());
            page.append(": ").append(row.step()).append(" by ").append(row.by()).append('\n');
        }
        page.append("    SIGNED --> SUPERSEDED: a later revision is signed\n```\n\n");
        page.append("| status | step | side | next status |\n|---|---|---|---|\n");
        for (Transition row : LifeCycle.table()) {
            page.append("| %s | %s | %s | %s |\n".formatted(row.from(), row.step(), row.by(), row.to()));
        }
        GeneratedPages.check("life-cycle.md", page.toString());
    }
}
