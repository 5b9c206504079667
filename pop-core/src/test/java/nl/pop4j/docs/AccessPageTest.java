package nl.pop4j.docs;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.pop4j.access.AccessPolicy;
import org.junit.jupiter.api.Test;

class AccessPageTest {

    private static final String HEAD = """
            # Who may see or change what

            Made from `AccessPolicy.standard()`. A cell holds the stages of a plan at which the role may: **D** draft, \
            **O** offered (a first revision lies on the table), **A** active (a revision is signed), **C** completed, \
            **S** stopped; **N** where no plan is concerned. What is empty is denied, and what is denied looks as if it \
            did not exist. Someone who may do a thing at another stage, and sees the plan now, hears `ACCESS-1` or, after \
            its end, `LIFE-3`.

            Employee, manager, coach, trusted person and peer are relations to one employee that the host's person \
            directory gives on a day; nobody has them by saying so. Management, rollout lead and works council see one \
            plan only if the directory names them towards its employee. A plan as a whole \
            (`Planning.plan`) is for who may see all of it; others get a dossier that says what is left out and carries \
            the digest of the whole. `ADJUSTMENTS` is special-category data: no other permission includes it.

            A host changes cells with `allowing` and `denying`, or brings a table of its own with `AccessPolicy.parse`.

            """;

    @Test
    void thePageShowsEveryCell() throws IOException {
        List<List<String>> table = AccessPolicy.standard()
                .toString()
                .lines()
                .map(line -> Arrays.asList(line.split(" ")))
                .toList();
        StringBuilder page = new StringBuilder(HEAD);
        page.append(row(table.get(0).stream().map(AccessPageTest::heading).toList()));
        page.append("|").append("---|".repeat(table.get(0).size())).append('\n');
        for (List<String> line : table.subList(1, table.size())) {
            page.append(
                    row(line.stream().map(word -> word.equals("-") ? "" : word).toList()));
        }
        GeneratedPages.check("access.md", page.toString());
    }

    private static String heading(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .collect(Collectors.joining(" | ", "| ", " |\n"))
                .replace("|  |", "| |")
                .replace("|  |", "| |");
    }
}
