package nl.pop4j.examples.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/** A plan with all that a plan usually has: 8 targets, 5 goals, 12 activities. */
final class FullPlan {

    static final int TARGETS = 8;
    static final int GOALS = 5;
    static final int ACTIVITIES = 12;
    static final PersonId EMPLOYEE = PersonId.of("noor");
    static final Instant MORNING = Instant.parse("2027-03-01T08:30:00Z");
    private static final String SENTENCES = "Ik voer dit jaar zes gesprekken met bewoners en hun familie. ".repeat(4);

    private FullPlan() {}

    static DevelopmentPlan of(String id) {
        return DevelopmentPlan.start(PlanId.of(id), EMPLOYEE, content(0));
    }

    /** What it says; another number gives other words in perspective and goals. */
    static PlanContent content(int words) {
        DateRange year = DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        PlanContent content = PlanContent.blank(Locale.forLanguageTag("nl"), year, FrameworkId.of("zorg"))
                .with(new Perspective(SENTENCES + words, SENTENCES, ""))
                .with(targets());
        for (int goal = 0; goal < GOALS; goal++) {
            content = content.with(DevelopmentGoal.of(GoalId.of("g" + goal), SENTENCES + words, GoalOrigin.ownWish())
                    .because(SENTENCES)
                    .developing(competence(goal))
                    .measuredBy(Measure.quantity("gesprekken", BigDecimal.ZERO, new BigDecimal("6")))
                    .by(LocalDate.of(2027, 6, 30)));
        }
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            content = content.with(DevelopmentActivity.builder(
                            ActivityId.of("a" + activity),
                            GoalId.of("g" + activity % GOALS),
                            ActivityKind.COACHING,
                            "Oefenen met een collega")
                    .period(year)
                    .build());
        }
        return content;
    }

    /** With its working copy frozen once more, and signed by both. */
    static DevelopmentPlan signed(DevelopmentPlan plan) {
        Revision next = Revision.freeze(
                plan.id(),
                plan.employee(),
                plan.revisions().size() + 1,
                plan.workingCopy(),
                new ShownTexts(Map.of("competence/c0", "Luisteren")),
                "pop4j/1",
                Party.EMPLOYEE,
                MORNING);
        Revision agreed = next.signed(signature(next, Party.EMPLOYEE, "noor"), RevisionStatus.PARTLY_SIGNED)
                .signed(signature(next, Party.EMPLOYER, "ahmed"), RevisionStatus.SIGNED);
        return new DevelopmentPlan(
                plan.id(),
                plan.employee(),
                plan.workingCopy(),
                Stream.concat(
                                plan.revisions().stream()
                                        .map(revision -> revision.status() == RevisionStatus.SIGNED
                                                ? revision.to(RevisionStatus.SUPERSEDED)
                                                : revision),
                                Stream.of(agreed))
                        .toList(),
                plan.execution(),
                null,
                plan.version());
    }

    private static TargetProfile targets() {
        TargetProfile targets = TargetProfile.none(FrameworkId.of("zorg"));
        for (int target = 0; target < TARGETS; target++) {
            targets = targets.with(Target.of(competence(target), Level.of(4), TargetSource.PRESENT_ROLE));
        }
        return targets;
    }

    private static CompetenceCode competence(int number) {
        return CompetenceCode.of("c" + number);
    }

    private static Signature signature(Revision revision, Party party, String person) {
        return new Signature(party, PersonId.of(person), SignatureMeaning.FOR_AGREEMENT, revision.digest(), MORNING);
    }
}
