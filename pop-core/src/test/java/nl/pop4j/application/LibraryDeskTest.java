package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.library.PutLibraryGoal;
import nl.pop4j.application.command.library.RetireLibraryGoal;
import nl.pop4j.application.command.library.SuggestionInput;
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.application.command.library.WordingInput;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.port.LibraryQuery;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.11")
class LibraryDeskTest {

    private static final GoalId TAKEN = GoalId.of("feedback");
    private static final String SENTENCE = "Ik geef voor 1 juni elke week een collega feedback.";

    private final Office office = new Office().written();
    private final LibraryDesk library = office.pop.libraryDesk();

    @Test
    void keepsAGoalThatEverybodyInTheTenantFinds() {
        assertThat(put("c1", 0).result().orElseThrow().version()).isEqualTo(Version.of(1));
        for (Actor reader : List.of(NOOR, AHMED, HANNA)) {
            assertThat(library.goals(
                            office.tenant, reader, LibraryQuery.first(9).titled(PlanTitle.of("feed"))))
                    .singleElement()
                    .satisfies(stored ->
                            assertThat(stored.value().in(Locale.UK).title()).isEqualTo("Giving feedback"));
        }
        assertThat(library.goal(office.tenant, NOOR, "lib.feedback")
                        .orElseThrow()
                        .version())
                .isEqualTo(Version.of(1));
    }

    @Test
    void letsOnlyWhoeverKeepsMethodsKeepTheLibrary() {
        for (Actor actor : List.of(NOOR, AHMED, STRANGER)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> library.put(office.tenant, actor, command("c1", 0)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(
                            () -> library.retire(office.tenant, actor, new RetireLibraryGoal("c2", 0, "lib.feedback")));
        }
    }

    @Test
    void givesADraftInThePlansLanguageThatIsTheEmployeesOwn() {
        put("c1", 0);
        Office.done(take("t1", office.version()));
        DevelopmentGoal taken = content().goal(TAKEN).orElseThrow();
        assertThat(taken.statement()).isEqualTo(SENTENCE);
        assertThat(taken.origin().fromLibrary()).contains("lib.feedback");
        assertThat(content().activitiesOf(TAKEN)).hasSize(1);
        Office.done(office.give(
                NOOR,
                new PutGoal(
                        "p1",
                        PLAN,
                        office.version(),
                        TAKEN.value(),
                        "Ik vraag feedback.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
        DevelopmentGoal rewritten = content().goal(TAKEN).orElseThrow();
        assertThat(rewritten.statement()).isEqualTo("Ik vraag feedback.");
        assertThat(rewritten.origin().fromLibrary()).contains("lib.feedback");
        put("c2", 1);
        assertThat(content().goal(TAKEN)).contains(rewritten);
    }

    @Test
    void hasOneEffectWhenAGoalIsTakenAgain() {
        put("c1", 0);
        long version = office.version();
        Receipt first = take("t1", version).result().orElseThrow();
        assertThat(take("t1", version).result()).contains(first);
        assertThat(codes(take("t2", office.version()))).containsExactly(LibraryDesk.GOAL_THERE + " /goalId");
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> take("t3", version));
    }

    @Test
    void offersARetiredGoalNoLonger() {
        put("c1", 0);
        Office.done(library.retire(office.tenant, HANNA, new RetireLibraryGoal("r1", 1, "lib.feedback")));
        assertThat(codes(take("t1", office.version()))).containsExactly(LibraryDesk.NOT_OFFERED + " /libraryGoal");
        assertThat(library.goals(office.tenant, NOOR, LibraryQuery.first(9))).isEmpty();
        assertThat(library.goal(office.tenant, NOOR, "lib.feedback")
                        .orElseThrow()
                        .value()
                        .retired())
                .isTrue();
        assertThat(put("c2", 2).isDone()).isTrue();
        assertThat(take("t2", office.version()).isDone()).isTrue();
        assertThat(codes(library.retire(office.tenant, HANNA, new RetireLibraryGoal("r2", 0, "none"))))
                .containsExactly(LibraryDesk.NOT_OFFERED + " /libraryGoal");
    }

    @Test
    void letsNobodyTakeAGoalIntoAPlanThatTheyMayNotWrite() {
        put("c1", 0);
        for (Actor actor : List.of(HANNA, STRANGER)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> library.take(
                            office.tenant,
                            actor,
                            new TakeLibraryGoal("t1", PLAN, office.version(), "lib.feedback", "x")));
        }
    }

    @Test
    void refusesAStaleWriteAndNamesEveryFaultOfAForm() {
        put("c1", 0);
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> put("c2", 0));
        WordingInput bare =
                new WordingInput("nl", " ", "x\u0000", null, null, List.of(new SuggestionInput("PARTY", "x", -1)));
        Outcome<Receipt> refused = library.put(
                office.tenant, HANNA, new PutLibraryGoal("c3", 1, "a b", List.of(bare, bare), List.of(""), null, 521));
        assertThat(refused.findings().stream().map(Finding::pointer))
                .contains(
                        "/libraryGoal",
                        "/wordings/0/title",
                        "/wordings/0/statement",
                        "/wordings/0/activities/0/kind",
                        "/wordings/0/activities/0/minutes",
                        "/competences/0",
                        "/weeks",
                        "");
        assertThat(
                        library
                                .put(office.tenant, HANNA, new PutLibraryGoal("c4", 0, "x", null, null, null, 0))
                                .findings()
                                .stream()
                                .map(Finding::pointer))
                .containsExactly("/wordings");
    }

    private Outcome<Receipt> put(String id, long version) {
        return library.put(office.tenant, HANNA, command(id, version));
    }

    private Outcome<Receipt> take(String id, long version) {
        return library.take(office.tenant, NOOR, new TakeLibraryGoal(id, PLAN, version, "lib.feedback", TAKEN.value()));
    }

    private PlanContent content() {
        return office.store
                .run(office.tenant, ports -> ports.plans().find(office.tenant, PlanId.of(PLAN)))
                .orElseThrow()
                .workingCopy();
    }

    private static List<String> codes(Outcome<Receipt> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    /** Puts one goal, worded in Dutch and English. */
    static PutLibraryGoal command(String id, long version) {
        WordingInput dutch = new WordingInput(
                "nl",
                "Feedback geven",
                SENTENCE,
                "Zo leren wij van elkaar.",
                List.of(new MeasureInput("BEHAVIOUR", "feedback in het werkoverleg", null, null)),
                List.of(new SuggestionInput("E_LEARNING", "E-learning feedback", 240)));
        WordingInput english = new WordingInput("en", "Giving feedback", "I give feedback weekly.", null, null, null);
        return new PutLibraryGoal(
                id, version, "lib.feedback", List.of(dutch, english), List.of(Samples.MEDICATION.value()), null, 12);
    }
}
