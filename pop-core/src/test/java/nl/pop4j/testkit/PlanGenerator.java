package nl.pop4j.testkit;

import com.google.common.collect.ImmutableSet;
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
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.DevelopmentNeed.Source;
import nl.pop4j.gap.Prioritisation.Decision;
import nl.pop4j.gap.Prioritisation.Urgency;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.EarlierGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.Funding.Payer;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.goal.TemplateMark;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.organisation.possibility.TrainingOffer;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

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

    private final long seed;
    private final Random random;
    private final boolean plain;

    /** A generator that makes the same for the same seed. */
    public PlanGenerator(long seed) {
        this(seed, false);
    }

    private PlanGenerator(long seed, boolean plain) {
        this.seed = seed;
        this.random = new Random(seed);
        this.plain = plain;
    }

    /** The same plans with short plain texts, for whoever has to read them. */
    public PlanGenerator plain() {
        return new PlanGenerator(seed, true);
    }

    /** What one plan with one to five goals says. */
    public PlanContent content() {
        return content(1 + random.nextInt(5));
    }

    /**
     * What one plan says: with fewer goals from the same seed, the first of them stay as they are.
     *
     * @param goals how many, at least 1
     */
    public PlanContent content(int goals) {
        LocalDate first = Samples.TODAY.plusDays(random.nextInt(60));
        int years = 1 + random.nextInt(3);
        DateRange horizon = DateRange.of(first, first.plusYears(years));
        TargetProfile targets = targets(horizon);
        PlanContent content = PlanContent.blank(LocalizedText.DUTCH, horizon, Samples.FRAMEWORK)
                .with(new Perspective(text(), text(), text()))
                .with(targets)
                .with(new PlanBasis(
                        random.nextBoolean() ? null : "e" + random.nextInt(9),
                        random.nextBoolean() ? null : RoleCode.of("verzorgende-ig"),
                        random.nextBoolean() ? null : PlanId.of("plan-2026")));
        content = withNeeds(content);
        for (int i = 1; i <= goals; i++) {
            content = part(i).withGoal(content, i);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            content = content.with(new Agreement("b" + i, one(List.of(Party.values())), text(), dayIn(horizon))
                    .with(new Money(i % 2 * 125_050L), i / 2 * 90));
        }
        content = content.with(capacity(content));
        return random.nextInt(4) == 0 ? content : content.with(cadence());
    }

    private PlanGenerator part(int number) {
        return new PlanGenerator(seed * 31 + number, plain);
    }

    private PlanContent withGoal(PlanContent content, int number) {
        DevelopmentGoal goal = goal("g" + number, number == 1, content);
        return withActivities(content.with(goal), goal);
    }

    private TargetProfile targets(DateRange horizon) {
        TargetProfile targets = TargetProfile.none(Samples.FRAMEWORK);
        Map<CompetenceCode, Level> levels = Samples.levels();
        for (CompetenceCode code : RATED) {
            int now = levels.getOrDefault(code, Level.ZERO).value().intValueExact();
            for (int i = random.nextInt(3); i > 0; i--) {
                Level level = Level.of(now - 1 + random.nextInt(3));
                BigDecimal weight = BigDecimal.valueOf(random.nextInt(50_000), 4);
                LocalDate by = random.nextBoolean() ? null : dayIn(horizon);
                targets = targets.with(new Target(code, level, weight, one(List.of(TargetSource.values())), by));
            }
        }
        return random.nextBoolean()
                ? targets
                : targets.with(Target.of(Samples.LISTENING, Level.of(4), TargetSource.FUTURE_ROLE));
    }

    /** Urgent needs are taken up, and the first goal meets every need that is. */
    private PlanContent withNeeds(PlanContent content) {
        PlanContent next = content;
        for (int i = random.nextInt(4); i > 0; i--) {
            CompetenceCode competence = random.nextBoolean() ? null : one(RATED);
            String id = "n" + i;
            boolean chosen = random.nextBoolean();
            Urgency urgency = chosen ? one(List.of(Urgency.values())) : Urgency.LATER;
            next = next.with(new DevelopmentNeed(id, one(List.of(Source.values())), competence, text(), text()))
                    .with(next.priorities()
                            .with(new Decision(id, urgency, chosen, chosen, one(List.of(Party.values())))));
        }
        return next;
    }

    /** The first goal is about every competence aimed at and every need taken up, so that none is left out. */
    private DevelopmentGoal goal(String id, boolean first, PlanContent content) {
        TargetProfile targets = content.targets();
        DateRange horizon = content.horizon();
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
        GoalOrigin source = random.nextInt(4) > 0
                ? origin
                : origin.goingOnWith(new EarlierGoal(PlanId.of("plan-2026"), GoalId.of("g1")));
        return DevelopmentGoal.builder(GoalId.of(id), one(STATEMENTS), source)
                .reason(text())
                .competences(competences)
                .measures(measures)
                .subGoals(subGoals)
                .criteria(criteria(horizon))
                .needs(first ? ImmutableSet.copyOf(content.priorities().chosen()) : someNeeds(content))
                .ambitions(new BothSides(text(), text()))
                .deadline(deadline)
                .template(random.nextInt(4) > 0 ? null : new TemplateMark("t1", 3, "ab".repeat(32)))
                .build();
    }

    private List<ProgressCriterion> criteria(DateRange horizon) {
        List<ProgressCriterion> criteria = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            criteria.add(new ProgressCriterion(text(), text(), random.nextBoolean() ? null : dayIn(horizon)));
        }
        return criteria;
    }

    private Set<String> someNeeds(PlanContent content) {
        return content.needs().stream()
                .map(DevelopmentNeed::id)
                .filter(id -> random.nextBoolean())
                .collect(ImmutableSet.toImmutableSet());
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
            next = next.with(activity(id, goal, period, next));
        }
        return next;
    }

    private DevelopmentActivity activity(String id, DevelopmentGoal goal, DateRange period, PlanContent content) {
        Set<ActivityId> after = new LinkedHashSet<>();
        for (DevelopmentActivity other : content.activities()) {
            if (!other.period().last().isAfter(period.start()) && random.nextBoolean()) {
                after.add(other.id());
            }
        }
        List<Effort> efforts = new ArrayList<>();
        for (Contributor who : Contributor.values()) {
            if (random.nextBoolean()) {
                efforts.add(new Effort(who, 1 + random.nextInt(600), text()));
            }
        }
        Money cost = random.nextBoolean() ? Money.ZERO : new Money(random.nextInt(500_000));
        TrainingOffer offer = offer(period, id);
        Money price = offer == null ? cost : offer.cost();
        Funding funding = under(new Funding(price, one(List.of(Payer.values())), text()), id);
        ActivityKind kind = one(List.of(ActivityKind.values()));
        boolean atCourse = random.nextInt(3) == 0;
        return DevelopmentActivity.builder(ActivityId.of(id), goal.id(), kind, text())
                .period(period)
                .efforts(efforts)
                .funding(funding)
                .after(after)
                .needs(needs(content))
                .relevance(new BothSides(text(), text()))
                .studyDays(atCourse ? List.of(new StudyDay(dayIn(period), 1 + random.nextInt(600))) : List.of())
                .offer(offer == null ? null : offer.id())
                .build();
    }

    /** Every other activity takes up a training that is given on its days; drawn apart, so that the rest stays. */
    private @Nullable TrainingOffer offer(DateRange period, String activity) {
        return new Random(seed * 37 + activity.hashCode()).nextBoolean()
                ? Samples.needs().possibilities().offers().stream()
                        .filter(one -> one.dates().stream().anyMatch(period::encloses))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** One in three falls under a scheme, right or duty, on terms that it allows; drawn apart, so that the rest stays. */
    private Funding under(Funding funding, String activity) {
        Random own = new Random(seed * 31 + activity.hashCode());
        if (own.nextInt(3) > 0) {
            return funding;
        }
        boolean free = funding.payer() != Payer.EMPLOYEE || funding.cost().equals(Money.ZERO);
        return switch (own.nextInt(free ? 4 : 3)) {
            case 0 -> funding.under(new TrainingTerms("NL-CAO", own.nextBoolean(), own.nextBoolean()));
            case 1 -> funding.under(new TrainingTerms("NL-SECTOR-FUND", own.nextBoolean(), own.nextBoolean()));
            case 2 -> funding.under(new TrainingTerms("NL-SLIM", own.nextBoolean(), own.nextBoolean()));
            default -> funding.under(new TrainingTerms("NL-BW-7-611A", true, false));
        };
    }

    /** At least one where the plan has any. */
    private Set<String> needs(PlanContent content) {
        Set<String> some = someNeeds(content);
        return some.isEmpty() && !content.needs().isEmpty()
                ? Set.of(content.needs().get(0).id())
                : some;
    }

    /** Enough for all the work in one week and all the money. */
    private Capacity capacity(PlanContent content) {
        Money cost = Money.ZERO;
        int studyDays = 0;
        for (DevelopmentActivity activity : content.activities()) {
            boolean paid = activity.funding().payer() == Payer.EMPLOYER;
            cost = paid ? cost.plus(activity.funding().cost()) : cost;
            studyDays += activity.studyDayMinutes();
        }
        return new Capacity(
                Math.min(10_080, minutes(content, Contributor.EMPLOYEE) + random.nextInt(60)),
                studyDays + random.nextInt(60),
                minutes(content, Contributor.MANAGER) + random.nextInt(60),
                minutes(content, Contributor.COACH) + random.nextInt(60),
                cost.plus(new Money(random.nextInt(100))));
    }

    private static int minutes(PlanContent content, Contributor who) {
        return content.activities().stream()
                .mapToInt(activity -> activity.minutesOf(who))
                .sum();
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
        String hard = HostileTexts.carried(random);
        return plain ? "tekst" : hard;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
