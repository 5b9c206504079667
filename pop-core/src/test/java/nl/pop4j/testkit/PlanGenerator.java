package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.Funding.Payer;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;

/**
 * Plans in which no standard rule finds anything within {@link Samples#context()}, whatever the seed, with texts that
 * are hard to carry.
 *
 * <p>Example: {@code new PlanGenerator(42).content()} equals {@code new PlanGenerator(42).content()}.
 */
public final class PlanGenerator {

    private static final List<String> STATEMENTS = List.of(
            "Ik verstrek medicatie volgens het protocol op mijn afdeling.",
            "Ik vertel in elk teamoverleg een collega wat ik van zijn werk vind.",
            "Ik schrijf na elke dienst een rapportage in het dossier van de bewoner.");
    private static final List<CompetenceCode> RATED = List.of(Samples.MEDICATION, Samples.FEEDBACK, Samples.REPORTING);

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public PlanGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** What one plan says. */
    public PlanContent content() {
        LocalDate first = Samples.TODAY.plusDays(random.nextInt(60));
        int years = 1 + random.nextInt(3);
        DateRange horizon = DateRange.of(first, first.plusYears(years));
        TargetProfile targets = targets();
        PlanContent content = PlanContent.blank(LocalizedText.DUTCH, horizon, Samples.FRAMEWORK)
                .with(new Perspective(text(), text(), text()))
                .with(targets);
        int goals = 1 + random.nextInt(5);
        for (int i = 1; i <= goals; i++) {
            content = content.with(goal("g" + i, i == 1, targets, horizon));
        }
        for (DevelopmentGoal goal : content.goals()) {
            content = withActivities(content, goal);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            content = content.with(new Agreement("b" + i, one(List.of(Party.values())), text(), dayIn(horizon)));
        }
        content = content.with(capacity(content));
        return random.nextInt(4) == 0 ? content : content.with(cadence());
    }

    private TargetProfile targets() {
        TargetProfile targets = TargetProfile.none(Samples.FRAMEWORK);
        Map<CompetenceCode, Level> levels = Samples.levels();
        for (CompetenceCode code : RATED) {
            int now = levels.getOrDefault(code, Level.ZERO).value().intValueExact();
            for (int i = random.nextInt(3); i > 0; i--) {
                Level level = Level.of(now - 1 + random.nextInt(3));
                BigDecimal weight = BigDecimal.valueOf(random.nextInt(50_000), 4);
                LocalDate by = random.nextBoolean() ? null : Samples.TODAY.plusDays(random.nextInt(300));
                targets = targets.with(new Target(code, level, weight, one(List.of(TargetSource.values())), by));
            }
        }
        return random.nextBoolean()
                ? targets
                : targets.with(Target.of(Samples.LISTENING, Level.of(4), TargetSource.FUTURE_ROLE));
    }

    /** The first goal is about every competence aimed at, so that no large gap is left out. */
    private DevelopmentGoal goal(String id, boolean first, TargetProfile targets, DateRange horizon) {
        Set<CompetenceCode> competences = new LinkedHashSet<>();
        for (Target target : targets.targets()) {
            if (first || random.nextInt(3) == 0) {
                competences.add(target.competence());
            }
        }
        List<Measure> measures = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            measures.add(measure());
        }
        List<SubGoal> subGoals = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            subGoals.add(new SubGoal(text(), random.nextBoolean() ? null : dayIn(horizon)));
        }
        LocalDate deadline = horizon.start().plusDays(150 + random.nextInt(200));
        GoalOrigin origin = random.nextBoolean() ? GoalOrigin.ownWish() : GoalOrigin.objective(Samples.FEWER_ERRORS);
        return new DevelopmentGoal(
                GoalId.of(id), one(STATEMENTS), text(), origin, competences, measures, subGoals, deadline);
    }

    private Measure measure() {
        BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(6));
        return switch (random.nextInt(4)) {
            case 0 -> Measure.quantity(text(), null, value);
            case 1 -> Measure.quantity(text(), BigDecimal.TEN, value);
            case 2 -> Measure.outcome(text());
            default -> Measure.behaviour(text());
        };
    }

    private PlanContent withActivities(PlanContent content, DevelopmentGoal goal) {
        PlanContent next = content;
        LocalDate deadline = goal.deadline() == null ? content.horizon().last() : goal.deadline();
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate start = content.horizon().start().plusDays(random.nextInt(120));
            long room = deadline.toEpochDay() - start.toEpochDay();
            LocalDate last = start.plusDays(random.nextInt((int) room + 1));
            DateRange period = DateRange.ofClosed(start, last);
            String id = "a" + (next.activities().size() + 1);
            next = next.with(activity(id, goal, period, next.activities()));
        }
        return next;
    }

    private DevelopmentActivity activity(
            String id, DevelopmentGoal goal, DateRange period, List<DevelopmentActivity> earlier) {
        Set<ActivityId> after = new LinkedHashSet<>();
        for (DevelopmentActivity other : earlier) {
            if (!other.period().last().isAfter(period.start()) && random.nextBoolean()) {
                after.add(other.id());
            }
        }
        List<Effort> efforts = new ArrayList<>();
        for (Contributor who : Contributor.values()) {
            if (random.nextBoolean()) {
                efforts.add(new Effort(who, 1 + random.nextInt(600)));
            }
        }
        Money cost = random.nextBoolean() ? Money.ZERO : new Money(random.nextInt(500_000));
        Funding funding = new Funding(cost, one(List.of(Payer.values())), text());
        ActivityKind kind = one(List.of(ActivityKind.values()));
        return new DevelopmentActivity(ActivityId.of(id), goal.id(), kind, text(), period, efforts, funding, after);
    }

    /** Enough for all the work in one week and all the money. */
    private Capacity capacity(PlanContent content) {
        int minutes = 0;
        Money cost = Money.ZERO;
        for (DevelopmentActivity activity : content.activities()) {
            minutes += activity.minutesOf(Contributor.EMPLOYEE);
            boolean paid = activity.funding().payer() == Payer.EMPLOYER;
            cost = paid ? cost.plus(activity.funding().cost()) : cost;
        }
        return new Capacity(Math.min(10_080, minutes + random.nextInt(60)), cost.plus(new Money(random.nextInt(100))));
    }

    private Cadence cadence() {
        return switch (random.nextInt(3)) {
            case 0 -> Cadence.everyWeeks(1 + random.nextInt(20));
            case 1 -> Cadence.everyMonths(1 + random.nextInt(6));
            default -> Cadence.everyMonths(3).and(Cadence.on(Samples.TODAY.plusDays(100)));
        };
    }

    private LocalDate dayIn(DateRange range) {
        return range.start().plusDays(random.nextInt((int) range.lengthInDays()));
    }

    private String text() {
        return HostileTexts.carried(random);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
