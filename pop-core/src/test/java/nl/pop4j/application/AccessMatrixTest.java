package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.access.Permission;
import nl.pop4j.access.PlanStage;
import nl.pop4j.shared.actor.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** RELIABILITY R11: the documented matrix holds in the use cases, cell by cell. */
@Tag("R11")
class AccessMatrixTest {

    private static final AccessPolicy STANDARD = AccessPolicy.standard();

    private static final Set<Operation> ABOUT_NOBODY = EnumSet.of(
            Operation.ERASE_PERSONAL_DATA,
            Operation.VIEW_SUCCESSION,
            Operation.MAINTAIN_FRAMEWORKS,
            Operation.MAINTAIN_METHODS,
            Operation.STATE_NEEDS,
            Operation.HOLD_SURVEYS,
            Operation.LEAD_ROLLOUT,
            Operation.VIEW_FIGURES);

    private static final Map<PlanStage, AccessProbe> PROBES = new EnumMap<>(PlanStage.class);

    @BeforeAll
    static void preparePlansAtEveryStage() {
        for (PlanStage stage : PlanStage.values()) {
            PROBES.put(stage, new AccessProbe(stage));
        }
    }

    @Test
    void everyCellOfTheDocumentedTableHoldsInTheUseCases() throws IOException {
        Set<Permission> documented = documented();
        assertThat(STANDARD.permissions()).isEqualTo(documented);
        Set<String> wrong = new TreeSet<>();
        for (Permission cell : Permission.all()) {
            if (probe(cell).isOpen(STANDARD, cell) != documented.contains(cell)) {
                wrong.add(cell.toString());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Permission.all()).hasSizeGreaterThan(1_300);
    }

    /** The control: a table that says more than it should is always seen through. */
    @Test
    void everyDenialTurnedIntoPermissionIsSeen() {
        Set<String> unseen = new TreeSet<>();
        for (Permission cell : Permission.all()) {
            boolean idle = cell.role().isRelation() && ABOUT_NOBODY.contains(cell.operation());
            AccessPolicy loose = loosened(cell);
            if (!STANDARD.permissions().contains(cell) && !idle && !probe(cell).isOpen(loose, cell)) {
                unseen.add(cell.toString());
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void everyPermissionTurnedIntoDenialIsSeen() {
        Set<String> unseen = new TreeSet<>();
        for (Permission cell : Permission.all()) {
            if (STANDARD.permissions().contains(cell) && probe(cell).isOpen(STANDARD.denying(cell), cell)) {
                unseen.add(cell.toString());
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** What lies in a plan or talk shows only to who sees that there is one. */
    private static AccessPolicy loosened(Permission cell) {
        AccessPolicy loose = STANDARD.allowing(cell);
        if (cell.operation() == Operation.VIEW_CONVERSATION) {
            return loose.allowing(
                    new Permission(cell.role(), cell.operation(), FieldGroup.INVITATION, PlanStage.NO_PLAN));
        }
        return cell.operation() == Operation.VIEW_PLAN
                ? loose.allowing(new Permission(cell.role(), Operation.VIEW_PLAN, FieldGroup.HEAD, cell.stage()))
                : loose;
    }

    private static AccessProbe probe(Permission cell) {
        return PROBES.get(cell.stage());
    }

    private static Set<Permission> documented() throws IOException {
        StringBuilder table = new StringBuilder();
        for (String line : Files.readAllLines(page())) {
            if (line.startsWith("| ")) {
                List<String> cells = new ArrayList<>();
                Splitter.on('|').trimResults().split(line).forEach(cells::add);
                List<String> row = cells.subList(1, cells.size() - 1).stream()
                        .map(cell -> cell.isEmpty() ? "-" : cell)
                        .toList();
                table.append(table.length() == 0 ? head(row) : String.join(" ", row))
                        .append('\n');
            }
        }
        return AccessPolicy.parse(table.toString()).permissions();
    }

    private static String head(List<String> names) {
        List<String> head = new ArrayList<>(List.of("operation", "fields"));
        for (Role role : Role.values()) {
            assertThat(names).contains(role.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        names.stream()
                .skip(2)
                .map(name -> name.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .forEach(head::add);
        return String.join(" ", head);
    }

    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("pop-core"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs").resolve("access.md");
    }
}
