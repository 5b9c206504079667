package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.part.TermsInput;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the model can say in a plan, people can type in; nothing of it is lost on the way. */
class PlanTypedInTest {

    private static final int PLANS = 40;

    @Test
    @Tag("D4.2")
    @Tag("D5.1")
    void saysTheSameAsThePlanThatWasTypedIn() {
        Set<String> parts = new TreeSet<>();
        for (int seed = 0; seed < PLANS; seed++) {
            PlanContent content =
                    new PlanGenerator(seed).content().with(Samples.content().reviews());
            Office office = new Office().begun();
            Office.done(office.give(
                    Office.NOOR,
                    new MoveHorizon(
                            office.id(),
                            Office.PLAN,
                            office.version(),
                            content.horizon().start(),
                            content.horizon().last(),
                            null)));
            for (Forms.Form form : Forms.of(content)) {
                Command command = form.at(office.id(), office.version());
                Office.done(office.give(writer(command, content), command));
            }
            PlanContent typed = office.plan().workingCopy();
            assertThat(typed.with(content.basis()))
                    .as("seed %s", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(unmarked(content));
            parts.addAll(parts(content));
        }
        assertThat(parts).containsExactly("criterion", "needs", "offer", "relevance", "scheme", "study-day", "task");
    }

    @Test
    @Tag("D1.6")
    void findsWhatTheTermsOfATrainingMayNotBe() {
        Office office = new Office().written();
        assertThat(funding(office)).isEmpty();
        Office.done(office.give(Office.NOOR, training(office, new TermsInput("NL-BW-7-611A", false, true))));
        assertThat(funding(office)).containsExactly("PLAN-FUNDING-4", "PLAN-FUNDING-5");
        Office.done(office.give(Office.NOOR, training(office, new TermsInput("NL-STAP", true, false))));
        assertThat(funding(office)).containsExactly("PLAN-FUNDING-2");
        Office.done(office.give(Office.NOOR, training(office, new TermsInput("NL-UNHEARD-OF", true, false))));
        assertThat(funding(office)).containsExactly("PLAN-FUNDING-3");
        Office.done(office.give(Office.NOOR, training(office, null)));
        assertThat(funding(office)).isEmpty();
    }

    private static PutActivity training(Office office, @Nullable TermsInput terms) {
        return new PutActivity(
                office.id(),
                Office.PLAN,
                office.version(),
                "a9",
                "g1",
                "TRAINING",
                "Cursus medicatie",
                Samples.YEAR_2027.start(),
                Samples.YEAR_2027.start().plusDays(6),
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                terms,
                null);
    }

    /** Who decides on a need is whoever gives the command; the rest anybody may write. */
    private static Actor writer(Command command, PlanContent content) {
        boolean isEmployers = command instanceof DecideNeed decide
                && content.priorities().decisions().stream()
                        .anyMatch(one -> one.need().equals(decide.needId()) && one.decidedBy() == Party.EMPLOYER);
        return isEmployers ? Office.AHMED : Office.NOOR;
    }

    private static Set<String> funding(Office office) {
        Findings findings = office.pop.planning().check(office.tenant, Office.NOOR, Samples.PLAN);
        Set<String> codes = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.code().value().startsWith("PLAN-FUNDING")) {
                codes.add(finding.code().value());
            }
        }
        return codes;
    }

    /** Which parts that are easily forgotten a plan has. */
    private static Set<String> parts(PlanContent content) {
        Set<String> parts = new TreeSet<>();
        content.activities().forEach(activity -> {
            activity.needs().forEach(need -> parts.add("needs"));
            activity.studyDays().forEach(day -> parts.add("study-day"));
            activity.efforts().stream().filter(one -> !one.task().isEmpty()).forEach(one -> parts.add("task"));
            if (!activity.relevance().employee().isEmpty()) {
                parts.add("relevance");
            }
            if (activity.funding().terms() != null) {
                parts.add("scheme");
            }
            if (activity.offer() != null) {
                parts.add("offer");
            }
        });
        content.goals().stream()
                .map(DevelopmentGoal::criteria)
                .filter(all -> !all.isEmpty())
                .forEach(all -> parts.add("criterion"));
        return parts;
    }

    /** Nobody types in from which template or earlier plan a goal came: giving the template and closing the plan say so. */
    private static PlanContent unmarked(PlanContent content) {
        PlanContent plain = content;
        for (DevelopmentGoal goal : content.goals()) {
            plain = plain.with(goal.toBuilder()
                    .origin(new GoalOrigin(goal.origin().objective().orElse(null), null))
                    .template(null)
                    .build());
        }
        return plain;
    }
}
