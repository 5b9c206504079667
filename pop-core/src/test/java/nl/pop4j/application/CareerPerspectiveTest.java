package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the employee wants to go, how, and what nobody promised. */
@Tag("D1.2")
class CareerPerspectiveTest {

    private static final Perspective HERS = new Perspective(
            "Ik word praktijkopleider.", "Eerst leer ik zelf begeleiden.", "Een vaste plek is niet toegezegd.");

    private final Office office = new Office().written();

    @Test
    void saysWhereTheEmployeeWantsToGoHowAndWhatIsNotPromised() {
        describe(HERS);
        PlanDossier dossier = office.pop.planning().dossier(office.tenant, AHMED, Samples.PLAN);
        assertThat(dossier.perspective()).isEqualTo(HERS);
        assertThat(dossier.goals())
                .extracting(GoalLine::reason)
                .containsExactly("Ik maak nu nog fouten als het druk is.", "Ik wil lastige dingen durven zeggen.");
    }

    /** What is not promised is signed with the rest: nobody can say later that it was. */
    @Test
    void signsWhatIsNotPromisedWithTheRest() {
        describe(HERS);
        Revision proposed = proposed();
        assertThat(proposed.canonical().text())
                .contains("perspective/career\t" + HERS.career())
                .contains("perspective/realisation\t" + HERS.realisation())
                .contains("perspective/not-promised\t" + HERS.notPromised());
        Office other = new Office().written();
        Office.done(other.give(
                NOOR,
                new DescribePerspective(
                        other.id(), PLAN, other.version(), HERS.career(), HERS.realisation(), "Geen hoger loon.")));
        Office.done(other.give(NOOR, new ProposePlan(other.id(), PLAN, other.version())));
        Digest withOther = other.plan().latest().orElseThrow().digest();
        assertThat(proposed.digest()).isNotEqualTo(withOther);
    }

    @Test
    void asksAReasonOfEachGoal() {
        Office.done(office.give(NOOR, goal("g1", "", Samples.FEWER_ERRORS.value(), "Zeker zijn.")));
        assertThat(found()).containsExactly("PLAN-GOALS-3 /goals/0/reason");
    }

    /** There are goals, all of them for the organisation. */
    @Test
    void findsAPerspectiveThatNoGoalCarries() {
        assertThat(found()).isEmpty();
        Office.done(office.give(NOOR, goal("g1", "Daarom.", Samples.FEWER_ERRORS.value(), "")));
        assertThat(found()).as("goal g2 is her own wish").isEmpty();
        Office.done(office.give(NOOR, goal("g2", "Daarom.", Samples.FEWER_ERRORS.value(), "")));
        assertThat(found()).containsExactly("PLAN-AMBITION-1 /perspective/career");
        describe(new Perspective("", "", ""));
        assertThat(found()).as("the method asks for one").containsExactly("PLAN-METHOD-2 /perspective/career");
    }

    @Test
    void findsAnAmbitionThatNoGoalIsAboutUntilItIsSaidThatItCanWait() {
        Office.done(office.give(
                NOOR,
                new SetTarget(office.id(), PLAN, office.version(), "C1", BigDecimal.ONE, null, "OWN_AMBITION", null)));
        assertThat(found()).containsExactly("PLAN-AMBITION-2 /targets/targets/3");
        Office.done(office.give(
                NOOR, new PutNeed(office.id(), PLAN, office.version(), "n9", "GAP", "C1", "werk", "Beter luisteren.")));
        assertThat(found()).containsExactly("PLAN-AMBITION-2 /targets/targets/3");
        decide();
        assertThat(found()).isEmpty();
    }

    @Test
    void asksNoGoalForAnAmbitionThatIsReached() {
        for (int level : List.of(3, 4)) {
            Office.done(office.give(
                    NOOR,
                    new SetTarget(
                            office.id(),
                            PLAN,
                            office.version(),
                            "V2",
                            BigDecimal.valueOf(level),
                            null,
                            "OWN_AMBITION",
                            null)));
            assertThat(found().stream().anyMatch(one -> one.startsWith("PLAN-AMBITION-2")))
                    .as("level %s", level)
                    .isEqualTo(level > 3);
        }
    }

    @Test
    void findsAnOwnWishThatNobodyTookUpOrPutOff() {
        Office.done(office.give(
                NOOR,
                new PutNeed(office.id(), PLAN, office.version(), "n9", "OWN_WISH", null, "talen", "Engels leren.")));
        assertThat(found()).containsExactly("PLAN-AMBITION-3 /needs/3");
        decide();
        assertThat(found()).isEmpty();
    }

    /** A plan without any goal says both. */
    @Test
    void findsAPerspectiveInAPlanWithoutGoals() {
        for (String id : List.of("g1", "g2")) {
            Office.done(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), id, "GOAL")));
        }
        assertThat(found()).contains("PLAN-GOALS-1 /goals", "PLAN-AMBITION-1 /perspective/career");
    }

    private void decide() {
        Office.done(
                office.give(NOOR, new DecideNeed(office.id(), PLAN, office.version(), "n9", "LATER", false, false)));
    }

    private void describe(Perspective perspective) {
        Office.done(office.give(
                NOOR,
                new DescribePerspective(
                        office.id(),
                        PLAN,
                        office.version(),
                        perspective.career(),
                        perspective.realisation(),
                        perspective.notPromised())));
    }

    private Revision proposed() {
        Office.done(office.give(NOOR, new ProposePlan(office.id(), PLAN, office.version())));
        return office.plan().latest().orElseThrow();
    }

    private Set<String> found() {
        Set<String> found = new TreeSet<>();
        office.pop
                .planning()
                .check(office.tenant, NOOR, Samples.PLAN)
                .forEach(finding -> found.add(finding.code() + " " + finding.pointer()));
        return found;
    }

    /** A goal of Noor's plan, said anew. */
    private PutGoal goal(String id, String reason, String objective, String ambition) {
        boolean first = id.equals("g1");
        return new PutGoal(
                office.id(),
                PLAN,
                office.version(),
                id,
                (first ? Samples.safeMedication() : Samples.honestFeedback()).statement(),
                reason,
                objective,
                List.of(first ? "V1" : "C2"),
                Forms.measures(first ? Samples.safeMedication() : Samples.honestFeedback()),
                null,
                null,
                List.of(first ? "n1" : "n2"),
                ambition,
                "Goede zorg.",
                first
                        ? Samples.safeMedication().deadline()
                        : Samples.honestFeedback().deadline());
    }
}
