package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.plan.library.GoalWording;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.port.LibraryQuery;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.LibraryGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.GoalLibrary} promises. */
public abstract class GoalLibraryContract extends NamedDocumentsContract<LibraryGoal> {

    private static final CompetenceCode TALKING = CompetenceCode.of("gesprek_1%");
    private static final CompetenceCode WRITING = CompetenceCode.of("Gesprek_1%");
    private static final RoleCode NURSE = RoleCode.of("29-1141.00");

    /** For implementing classes. */
    protected GoalLibraryContract() {}

    @Override
    protected LibraryGoal document(String name, int edition) {
        return LibraryGoal.of(name, GoalWording.of(LocalizedText.DUTCH, "Editie " + edition, "Ik leer iets nieuws."));
    }

    @Override
    protected List<LibraryGoal> many() {
        return IntStream.range(0, 30)
                .mapToObj(seed -> new LibraryGenerator(seed).goal("g" + seed, 5))
                .toList();
    }

    @Override
    protected String name(LibraryGoal document) {
        return document.id();
    }

    @Override
    protected Optional<Stored<LibraryGoal>> find(StorePorts ports, TenantId tenant, String name) {
        return ports.goalLibrary().find(tenant, name);
    }

    @Override
    protected List<String> list(StorePorts ports, TenantId tenant) {
        return ports.goalLibrary().list(tenant, LibraryQuery.first(200)).stream()
                .map(stored -> stored.value().id())
                .toList();
    }

    @Override
    protected Version save(StorePorts ports, TenantId tenant, LibraryGoal document, Version expected) {
        return ports.goalLibrary().save(tenant, document, expected);
    }

    @Test
    void findsGoalsByTheBeginningOfATitleInAnyLanguage() {
        keep(NORTH, goal("a", Set.of(), "Feedback geven", "Giving feedback"));
        keep(NORTH, goal("b", Set.of(), "FEEDBACK vragen_100%", "Asking for feedback"));
        keep(NORTH, goal("c", Set.of(), "Plannen", "Feedback on plans"));
        keep(SOUTH, goal("d", Set.of(), "Feedback geven", "Giving feedback"));
        LibraryQuery query = LibraryQuery.first(10);
        assertThat(ids(query.titled(PlanTitle.of("feedBACK")))).containsExactly("a", "b", "c");
        assertThat(ids(query.titled(PlanTitle.of("feedback vragen_")))).containsExactly("b");
        assertThat(ids(query.titled(PlanTitle.of("feedback_")))).isEmpty();
        assertThat(ids(query.titled(PlanTitle.of("%")))).isEmpty();
        assertThat(ids(query.titled(PlanTitle.of("geven")))).isEmpty();
    }

    @Test
    void findsGoalsByCompetenceOrRoleToTheLetter() {
        keep(NORTH, goal("a", Set.of(TALKING), "Feedback geven", "Giving feedback"));
        keep(NORTH, goal("b", Set.of(WRITING, TALKING), "Rapporteren", "Reporting"));
        keep(NORTH, new LibraryGoal("c", wordings("Feedback", "Feedback"), Set.of(), Set.of(NURSE), 0, false));
        LibraryQuery query = LibraryQuery.first(10);
        assertThat(ids(query.developing(TALKING))).containsExactly("a", "b");
        assertThat(ids(query.developing(WRITING))).containsExactly("b");
        assertThat(ids(query.fitting(NURSE))).containsExactly("c");
        assertThat(ids(query.fitting(RoleCode.of("29-1141")))).isEmpty();
        assertThat(ids(query.developing(TALKING).titled(PlanTitle.of("feed")))).containsExactly("a");
    }

    @Test
    void listsWhatIsOfferedPageByPage() {
        IntStream.range(0, 7).forEach(i -> keep(NORTH, goal("g" + i, Set.of(TALKING), "Doel " + i, "Goal " + i)));
        List<String> found = new ArrayList<>();
        LibraryQuery query = LibraryQuery.first(3).developing(TALKING).titled(PlanTitle.of("doel"));
        for (List<String> page = ids(query); !page.isEmpty(); ) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            found.addAll(page);
            page = ids(query.after(page.get(page.size() - 1)));
        }
        assertThat(found).containsExactly("g0", "g1", "g2", "g3", "g4", "g5", "g6");
    }

    @Test
    void listsARetiredGoalApartAndStillFindsIt() {
        LibraryGoal goal = goal("a", Set.of(TALKING), "Feedback geven", "Giving feedback");
        keep(NORTH, goal);
        doIn(NORTH, ports -> ports.goalLibrary().save(NORTH, goal.retire(), Version.of(1)));
        assertThat(ids(LibraryQuery.first(10))).isEmpty();
        assertThat(ids(LibraryQuery.first(10).developing(TALKING))).isEmpty();
        assertThat(ids(LibraryQuery.first(10).amongRetired().developing(TALKING)))
                .containsExactly("a");
        assertThat(this.<Optional<Stored<LibraryGoal>>>in(NORTH, ports -> find(ports, NORTH, "a")))
                .contains(new Stored<>(goal.retire(), Version.of(2)));
    }

    @Test
    void forgetsWhatAGoalWasFoundByBefore() {
        keep(NORTH, goal("a", Set.of(TALKING), "Feedback geven", "Giving feedback"));
        LibraryGoal other = goal("a", Set.of(WRITING), "Rapporteren", "Reporting");
        doIn(NORTH, ports -> ports.goalLibrary().save(NORTH, other, Version.of(1)));
        LibraryQuery query = LibraryQuery.first(10);
        assertThat(ids(query.developing(TALKING))).isEmpty();
        assertThat(ids(query.titled(PlanTitle.of("feed")))).isEmpty();
        assertThat(ids(query.developing(WRITING).titled(PlanTitle.of("rap")))).containsExactly("a");
    }

    private void keep(TenantId tenant, LibraryGoal goal) {
        doIn(tenant, ports -> ports.goalLibrary().save(tenant, goal, Version.NONE));
    }

    private List<String> ids(LibraryQuery query) {
        return in(
                NORTH,
                ports -> ports.goalLibrary().list(NORTH, query).stream()
                        .map(stored -> stored.value().id())
                        .toList());
    }

    private static LibraryGoal goal(String id, Set<CompetenceCode> competences, String dutch, String english) {
        return new LibraryGoal(id, wordings(dutch, english), competences, Set.of(), 12, false);
    }

    private static List<GoalWording> wordings(String dutch, String english) {
        return List.of(
                GoalWording.of(LocalizedText.DUTCH, dutch, "Ik leer iets nieuws."),
                GoalWording.of(Locale.ENGLISH, english, "I learn something new."));
    }
}
