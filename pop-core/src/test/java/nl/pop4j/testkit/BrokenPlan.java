package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.DevelopmentGoalBuilder;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanCourse;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.smart.Fact;

/**
 * Noor's plan, broken in one way each: the rule that has to find it, and where.
 *
 * <p>Example: {@code BrokenPlan.NO_GOAL.content()} has no goal, and {@code PLAN-GOALS-1} says so at {@code /goals}.
 */
public enum BrokenPlan {
    /** Nothing to reach. */
    NO_GOAL("PLAN-GOALS-1", "/goals", BrokenPlan::withoutGoals),
    /** A goal without words. */
    GOAL_WITHOUT_STATEMENT("PLAN-GOALS-2", "/goals/0/statement", goal(BrokenPlan::wordless)),
    /** A goal without why. */
    GOAL_WITHOUT_REASON("PLAN-GOALS-3", "/goals/0/reason", goal(goal -> goal.because(" \n"))),
    /** A goal without work. */
    GOAL_WITHOUT_ACTIVITY("PLAN-GOALS-4", "/goals/1", content -> content.without(ActivityId.of("a3"))),
    /** A goal for an objective that nobody stated. */
    UNKNOWN_OBJECTIVE("PLAN-OBJECTIVE-1", "/goals/0/origin", goal(goal -> serving(goal, "o-onbekend"))),
    /** An ambition that no goal carries. */
    AMBITION_WITHOUT_GOAL("PLAN-AMBITION-1", "/perspective/career", BrokenPlan::withoutGoals),
    /** Two goals, and both for the organisation only. */
    AMBITION_OF_NO_GOAL("PLAN-AMBITION-1", "/perspective/career", BrokenPlan::forTheOrganisation),
    /** An own ambition that no goal is about, beside two goals. */
    OWN_TARGET_LEFT("PLAN-AMBITION-2", "/targets/targets/3", BrokenPlan::alsoListening),
    /** An own wish about which nobody decided anything, beside two goals. */
    OWN_NEED_LEFT(
            "PLAN-AMBITION-3",
            "/needs/3",
            content -> content.with(
                    new DevelopmentNeed("n4", DevelopmentNeed.Source.OWN_WISH, null, "talen", "Engels leren."))),
    /** A chosen need that no goal meets. */
    CHOSEN_NEED_WITHOUT_GOAL("PLAN-NEED-1", "/priorities/decisions/0", goal(goal -> meeting(goal))),
    /** An activity for no need. */
    ACTIVITY_WITHOUT_NEED("PLAN-NEED-2", "/activities/2/needs", activity("a3", activity -> meeting(activity))),
    /** A goal for a need that nobody wrote down. */
    GOAL_FOR_UNKNOWN_NEED("PLAN-NEED-3", "/goals/0/needs", goal(goal -> meeting(goal, "n1", "n9"))),
    /** An activity for a need that nobody wrote down. */
    ACTIVITY_FOR_UNKNOWN_NEED(
            "PLAN-NEED-3", "/activities/2/needs", activity("a3", activity -> meeting(activity, "n9"))),
    /** An activity that is of no use to the employee. */
    USELESS_TO_EMPLOYEE("PLAN-RELEVANCE-1", "/activities/2/relevance/employee", useful("", "Voor het team")),
    /** An activity that is of no use to the organisation. */
    USELESS_TO_ORGANISATION("PLAN-RELEVANCE-2", "/activities/2/relevance/organisation", useful("Voor mij", " ")),
    /** A target for a competence that does not exist. */
    UNKNOWN_TARGET("PLAN-COMPETENCE-1", "/targets/targets/3/competence", target("X9", "3")),
    /** A target between two steps. */
    TARGET_OFF_SCALE("PLAN-COMPETENCE-2", "/targets/targets/0/level", target("V1", "2.5")),
    /** A goal for a competence that does not exist. */
    UNKNOWN_COMPETENCE("PLAN-COMPETENCE-3", "/goals/0/competences/1", goal(goal -> developing(goal, "V1", "X9"))),
    /** The largest gap in no goal. */
    GAP_WITHOUT_GOAL("PLAN-PRIORITY-1", "/targets/targets/0", goal(goal -> developing(goal))),
    /** Three years and a day. */
    LONG_HORIZON("PLAN-HORIZON-1", "/horizon", horizon(LocalDate.of(2030, 1, 1))),
    /** A year less a day. */
    SHORT_HORIZON("PLAN-HORIZON-1", "/horizon", horizon(LocalDate.of(2027, 12, 30))),
    /** A deadline on the day after the last. */
    LATE_DEADLINE("PLAN-DATES-1", "/goals/0/deadline", goal(goal -> goal.by(LocalDate.of(2028, 1, 1)))),
    /** An activity that begins on the day before the first. */
    EARLY_ACTIVITY("PLAN-DATES-2", "/activities/2/period", period("a3", "2026-12-31", "2027-09-30")),
    /** An activity that ends on the day after its goal's deadline. */
    ACTIVITY_PAST_DEADLINE("PLAN-DATES-3", "/activities/1/period", period("a2", "2027-04-01", "2027-07-01")),
    /** A study day on the day before the first. */
    EARLY_STUDY_DAY("PLAN-DATES-4", "/activities/0/studyDays/0/on", activity("a1", BrokenPlan::studiedBefore)),
    /** A sub-goal for the day after the last. */
    LATE_SUB_GOAL("PLAN-DATES-5", "/goals/0/subGoals/0/by", goal(BrokenPlan::steppingAfter)),
    /** A target for the day after the last. */
    LATE_TARGET("PLAN-DATES-6", "/targets/targets/0/by", BrokenPlan::aimingAfter),
    /** A promise for the day after the last. */
    LATE_PROMISE(
            "PLAN-DATES-7",
            "/agreements/2/due",
            content ->
                    content.with(new Agreement("b3", Party.EMPLOYER, "Ahmed kijkt terug.", Samples.YEAR_2027.end()))),
    /** A look at a goal on the day after the last. */
    LATE_LOOK("PLAN-DATES-8", "/goals/0/criteria/1/on", goal(BrokenPlan::lookedAtAfter)),
    /** An activity for a goal that is not there. */
    ACTIVITY_FOR_NOTHING("PLAN-DEPENDENCY-1", "/activities/2/goal", content -> content.without(GoalId.of("g2"))),
    /** An activity that waits for nothing. */
    WAITS_FOR_NOTHING("PLAN-DEPENDENCY-2", "/activities/2/after/0", after("a3", "a9")),
    /** Two activities that wait for each other. */
    WAITS_FOR_ITSELF("PLAN-DEPENDENCY-3", "/activities/1/after", after("a1", "a2")),
    /** An activity that begins on the day before the awaited one ends. */
    BEGINS_TOO_EARLY("PLAN-DEPENDENCY-4", "/activities/1/after/0", period("a2", "2027-03-25", "2027-06-25")),
    /** No time for the work. */
    WEEK_TOO_FULL("PLAN-CAPACITY-1", "/capacity/minutesPerWeek", capacity(60, 900)),
    /** A study day that nobody agreed on. */
    STUDY_DAY_TOO_MANY("PLAN-CAPACITY-2", "/capacity/studyDayMinutes", capacity(240, 479, 0, 480)),
    /** Nobody agreed on time of the manager. */
    NO_TIME_OF_MANAGER("PLAN-CAPACITY-3", "/capacity/managerMinutes", activity("a3", BrokenPlan::helpedByManager)),
    /** A minute more than was agreed with the coach. */
    TOO_LITTLE_COACHING("PLAN-CAPACITY-4", "/capacity/coachMinutes", capacity(240, 480, 0, 479)),
    /** Evidence that counts no more. */
    EXPIRED_EVIDENCE(
            "PLAN-EVIDENCE-1",
            "/targets/targets/1",
            context -> context.withEvidenceEnds(Map.of(Samples.FEEDBACK, Samples.TODAY)),
            content -> content),
    /** Evidence that ends during the plan. */
    EVIDENCE_ENDS(
            "PLAN-EVIDENCE-2",
            "/targets/targets/1",
            context -> context.withEvidenceEnds(Map.of(Samples.FEEDBACK, Samples.TODAY.plusDays(1))),
            content -> content),
    /** Nothing about the career, which the six steps ask for. */
    PART_MISSING(
            "PLAN-METHOD-2",
            "/perspective/career",
            context -> context.with(StandardMethods.SIX_STEPS),
            content -> content.with(Perspective.EMPTY)),
    /** Nobody looked at it since it was signed. */
    QUIET("PLAN-QUIET-1", "/reviews", BrokenPlan::inSummer, content -> content),
    /** A promise that nobody reported on. */
    PROMISE_OVERDUE("PLAN-OVERDUE-1", "/agreements/0", BrokenPlan::inSummer, content -> content),
    /** A goal that nobody evaluated. */
    GOAL_OVERDUE("PLAN-OVERDUE-2", "/goals/0/deadline", BrokenPlan::inSummer, content -> content),
    /** A cent too little. */
    OVER_BUDGET("PLAN-BUDGET-1", "/capacity/budget", capacity(240, 849)),
    /** An own wish that the employer pays for. */
    PAID_WISH("PLAN-FUNDING-1", "/activities/2/funding", activity("a3", BrokenPlan::paidByEmployer)),
    /** A scheme that is over. */
    ENDED_SCHEME("PLAN-FUNDING-2", "/activities/0/funding/terms/scheme", terms("NL-STAP", true, false)),
    /** A scheme that nobody knows. */
    UNKNOWN_SCHEME("PLAN-FUNDING-3", "/activities/0/funding/terms/scheme", terms("NL-DROOM", true, false)),
    /** Compulsory training that may have to be paid back. */
    REPAYMENT("PLAN-FUNDING-4", "/activities/0/funding/terms/repaymentClause", terms("NL-BW-7-611A", true, true)),
    /** Compulsory training in someone's own time. */
    OWN_TIME("PLAN-FUNDING-5", "/activities/0/funding/terms/inWorkingTime", terms("NL-BW-7-611A", false, false)),
    /** Compulsory training that the employee pays. */
    PAYS_COMPULSORY("PLAN-FUNDING-6", "/activities/0/funding/payer", activity("a1", BrokenPlan::paidByEmployee)),
    /** A loan for what the employer pays. */
    NEEDLESS_LOAN("PLAN-FUNDING-7", "/activities/0/funding/payer", terms("NL-LEVENLANGLERENKREDIET", true, false)),
    /** A minute more than the coaches have. */
    TOO_MUCH_COACHING("PLAN-POSSIBILITY-1", "/activities/2/efforts", activity("a3", BrokenPlan::coachedForLong)),
    /** A training that the organisation does not offer. */
    UNKNOWN_OFFER("PLAN-POSSIBILITY-2", "/activities/0/offer", activity("a1", old -> offered(old, "zeilen"))),
    /** A training on days on which it is not given. */
    OFFERED_THEN(
            "PLAN-POSSIBILITY-3",
            "/activities/1/period",
            activity("a2", old -> offered(old, SampleNeeds.MEDICATION_TRAINING))),
    /** A training at another price. */
    OFFERED_FOR_MORE(
            "PLAN-POSSIBILITY-4",
            "/activities/0/funding/cost",
            activity(
                    "a1",
                    old -> offered(old, SampleNeeds.MEDICATION_TRAINING).toBuilder()
                            .funding(Funding.byEmployer(Money.ofEuros(849)))
                            .build())),
    /** A goal whose reason is an illness. */
    ABOUT_HEALTH("PLAN-HEALTH-1", "/goals/0/reason", goal(goal -> goal.because("Door mijn burn-out lukte het niet."))),
    /** A goal whose reason is a warning. */
    IMPROVEMENT_PLAN(
            "PLAN-PURPOSE-1", "/goals/0/reason", goal(goal -> goal.because("Dit staat in mijn Verbeterplan."))),
    /** A goal without words is not specific. */
    NOT_SPECIFIC("SMART-S-1", "/goals/0/statement", goal(BrokenPlan::wordless)),
    /** Neither words nor fields tell. */
    NOT_MEASURABLE("SMART-M-1", "/goals/0/measures", goal(BrokenPlan::unmeasured)),
    /** Proposed as it is, and turned down. */
    TURNED_DOWN(
            "SMART-A-1",
            "/goals/0",
            context ->
                    context.withAgreed(Map.of(Samples.safeMedication(), Fact.NO, Samples.honestFeedback(), Fact.YES)),
            content -> content),
    /** An objective that is over. */
    PAST_OBJECTIVE("SMART-A-2", "/goals/0/origin", goal(goal -> serving(goal, Samples.LAST_YEARS.value()))),
    /** More minutes than there are until the deadline. */
    TOO_MUCH_WORK("SMART-R-1", "/goals/0", capacity(10, 900)),
    /** Two levels in a hundred days. */
    TOO_LARGE_A_STEP("SMART-R-2", "/goals/0/deadline", goal(goal -> goal.by(Samples.TODAY.plusDays(100)))),
    /** Six goals. */
    TOO_MANY_GOALS("SMART-R-3", "/goals/5", BrokenPlan::sixGoals),
    /** What must come first is not planned. */
    NOTHING_FIRST("SMART-R-4", "/goals/1", after("a3", "a9")),
    /** No end. */
    NO_DEADLINE("SMART-T-1", "/goals/0/deadline", goal(BrokenPlan::endless));

    private final RuleCode code;
    private final String pointer;
    private final UnaryOperator<PlanContext> facts;
    private final UnaryOperator<PlanContent> damage;

    BrokenPlan(String code, String pointer, UnaryOperator<PlanContent> damage) {
        this(code, pointer, UnaryOperator.identity(), damage);
    }

    BrokenPlan(String code, String pointer, UnaryOperator<PlanContext> facts, UnaryOperator<PlanContent> damage) {
        this.code = RuleCode.of(code);
        this.pointer = pointer;
        this.facts = facts;
        this.damage = damage;
    }

    /** The rule that has to find it. */
    public RuleCode code() {
        return code;
    }

    /** Where it has to be found. */
    public String pointer() {
        return pointer;
    }

    /** What the broken plan says. */
    public PlanContent content() {
        return damage.apply(Samples.content());
    }

    /** The facts around it. */
    public PlanContext context() {
        return facts.apply(Samples.context());
    }

    /** Signed in January; by 2 July nobody has looked at it, reported or evaluated anything. */
    private static PlanContext inSummer(PlanContext context) {
        PlanCourse course =
                new PlanCourse(LocalDate.of(2027, 1, 4), null, List.of(), Set.of("b1", "b2"), Set.of(GoalId.of("g1")));
        return context.with(course).on(LocalDate.of(2027, 7, 2));
    }

    private static DevelopmentActivity offered(DevelopmentActivity old, String offer) {
        return old.toBuilder().offer(offer).build();
    }

    private static DevelopmentActivity helpedByManager(DevelopmentActivity old) {
        return old.toBuilder()
                .efforts(List.of(new Effort(Effort.Contributor.MANAGER, 1)))
                .build();
    }

    private static PlanContent forTheOrganisation(PlanContent content) {
        PlanContent next = content;
        for (DevelopmentGoal goal : content.goals()) {
            next = next.with(saying(goal.statement(), GoalOrigin.objective(Samples.FEWER_ERRORS), goal)
                    .ambitions(new BothSides(" ", "Een goed team."))
                    .build());
        }
        return next;
    }

    private static PlanContent alsoListening(PlanContent content) {
        return content.with(
                content.targets().with(Target.of(Samples.LISTENING, Level.of(3), TargetSource.OWN_AMBITION)));
    }

    private static DevelopmentActivity studiedBefore(DevelopmentActivity old) {
        return old.toBuilder()
                .studyDays(List.of(
                        new StudyDay(Samples.YEAR_2027.start().minusDays(1), 240),
                        new StudyDay(Samples.YEAR_2027.start(), 240)))
                .build();
    }

    private static DevelopmentGoal steppingAfter(DevelopmentGoal old) {
        return old.toBuilder()
                .subGoals(List.of(
                        new SubGoal("Ik loop de ronde alleen.", Samples.YEAR_2027.end()),
                        new SubGoal("Ik loop de ronde met hulp.", Samples.YEAR_2027.last()),
                        new SubGoal("Ik kijk mee.", null)))
                .build();
    }

    private static DevelopmentGoal lookedAtAfter(DevelopmentGoal old) {
        return old.toBuilder()
                .criteria(List.of(
                        new ProgressCriterion("De ronde gaat zonder hulp.", "Ahmed", Samples.YEAR_2027.last()),
                        new ProgressCriterion("De ronde is op tijd af.", "Ahmed", Samples.YEAR_2027.end()),
                        new ProgressCriterion("De lijst klopt.", "", null)))
                .build();
    }

    private static PlanContent aimingAfter(PlanContent content) {
        return content.with(content.targets()
                .with(new Target(
                        Samples.MEDICATION,
                        Level.of(4),
                        BigDecimal.valueOf(2),
                        TargetSource.PRESENT_ROLE,
                        Samples.YEAR_2027.end())));
    }

    private static UnaryOperator<PlanContent> capacity(int week, int studyDays, int manager, int coach) {
        return content -> content.with(new Capacity(week, studyDays, manager, coach, Money.ofEuros(900)));
    }

    private static DevelopmentGoal meeting(DevelopmentGoal goal, String... needs) {
        return goal.toBuilder().needs(Set.of(needs)).build();
    }

    private static DevelopmentActivity meeting(DevelopmentActivity activity, String... needs) {
        return activity.toBuilder().needs(Set.of(needs)).build();
    }

    private static UnaryOperator<PlanContent> useful(String toEmployee, String toOrganisation) {
        BothSides sides = new BothSides(toEmployee, toOrganisation);
        return activity("a3", activity -> activity.toBuilder().relevance(sides).build());
    }

    private static PlanContent withoutGoals(PlanContent content) {
        return content.without(GoalId.of("g1")).without(GoalId.of("g2"));
    }

    private static PlanContent sixGoals(PlanContent content) {
        PlanContent next = content;
        for (int i = 3; i <= 6; i++) {
            next = next.with(DevelopmentGoal.of(GoalId.of("g" + i), "Ik leer iets nieuws.", GoalOrigin.ownWish()));
        }
        return next;
    }

    private static UnaryOperator<PlanContent> goal(UnaryOperator<DevelopmentGoal> change) {
        return content -> content.with(change.apply(content.goals().get(0)));
    }

    private static DevelopmentGoal wordless(DevelopmentGoal old) {
        return saying("\u2003", old.origin(), old).build();
    }

    private static DevelopmentGoal unmeasured(DevelopmentGoal old) {
        return saying("", old.origin(), old).measures(List.of()).build();
    }

    private static DevelopmentGoal endless(DevelopmentGoal old) {
        return old.toBuilder().deadline(null).build();
    }

    private static DevelopmentGoal serving(DevelopmentGoal old, String objective) {
        return saying(old.statement(), GoalOrigin.objective(ObjectiveId.of(objective)), old)
                .build();
    }

    private static DevelopmentGoalBuilder saying(String statement, GoalOrigin origin, DevelopmentGoal old) {
        return DevelopmentGoal.builder(old.id(), statement, origin)
                .reason(old.reason())
                .competences(old.competences())
                .measures(old.measures())
                .needs(old.needs())
                .ambitions(old.ambitions())
                .deadline(old.deadline());
    }

    private static DevelopmentGoal developing(DevelopmentGoal old, String... codes) {
        CompetenceCode[] competences = new CompetenceCode[codes.length];
        for (int i = 0; i < codes.length; i++) {
            competences[i] = CompetenceCode.of(codes[i]);
        }
        return old.developing(competences);
    }

    private static UnaryOperator<PlanContent> target(String code, String level) {
        return content -> content.with(content.targets()
                .with(Target.of(CompetenceCode.of(code), Level.parse(level), TargetSource.PRESENT_ROLE)));
    }

    private static UnaryOperator<PlanContent> horizon(LocalDate last) {
        return content -> content.with(DateRange.ofClosed(content.horizon().start(), last));
    }

    private static UnaryOperator<PlanContent> activity(String id, UnaryOperator<DevelopmentActivity> change) {
        return content ->
                content.with(change.apply(content.activity(ActivityId.of(id)).orElseThrow()));
    }

    private static UnaryOperator<PlanContent> period(String id, String first, String last) {
        DateRange period = DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
        return activity(id, old -> with(old, period, old.funding(), old.after()));
    }

    private static UnaryOperator<PlanContent> after(String id, String before) {
        return activity(id, old -> with(old, old.period(), old.funding(), Set.of(ActivityId.of(before))));
    }

    private static UnaryOperator<PlanContent> capacity(int minutes, long euros) {
        return content -> {
            Capacity old = content.capacity();
            return content.with(new Capacity(
                    minutes, old.studyDayMinutes(), old.managerMinutes(), old.coachMinutes(), Money.ofEuros(euros)));
        };
    }

    private static UnaryOperator<PlanContent> terms(String scheme, boolean inWorkingTime, boolean repaymentClause) {
        TrainingTerms terms = new TrainingTerms(scheme, inWorkingTime, repaymentClause);
        return activity("a1", old -> with(old, old.period(), old.funding().under(terms), old.after()));
    }

    private static DevelopmentActivity paidByEmployee(DevelopmentActivity old) {
        Funding own = new Funding(Money.ofEuros(1), Funding.Payer.EMPLOYEE, "")
                .under(new TrainingTerms("NL-BW-7-611A", true, false));
        return with(old, old.period(), own, old.after());
    }

    private static DevelopmentActivity coachedForLong(DevelopmentActivity old) {
        return old.toBuilder()
                .efforts(List.of(new Effort(Effort.Contributor.COACH, 400 * 60 + 1)))
                .build();
    }

    private static DevelopmentActivity paidByEmployer(DevelopmentActivity old) {
        return with(old, old.period(), Funding.byEmployer(new Money(1)), old.after());
    }

    private static DevelopmentActivity with(
            DevelopmentActivity old, DateRange period, Funding funding, Set<ActivityId> after) {
        return old.toBuilder().period(period).funding(funding).after(after).build();
    }
}
