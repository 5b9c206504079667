package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.goal.funding.PolicyPack;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * A small care organisation in the Netherlands: its framework, its objectives, and Noor's plan, in which no rule finds
 * anything.
 *
 * <p>Example: {@code PlanRules.standard().check(Samples.content(), Samples.context()).isEmpty()} is true.
 */
public final class Samples {

    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A quarter past nine in Amsterdam on that Monday. */
    public static final Instant NOW = Instant.parse("2026-11-23T08:15:00Z");

    /** The organisation. */
    public static final TenantId TENANT = TenantId.of("zorg-aan-de-maas");

    /** The employee whose plan it is. */
    public static final PersonId NOOR = PersonId.of("p-noor-1042");

    /** Noor's manager. */
    public static final PersonId AHMED = PersonId.of("p-ahmed-7");

    /** An HR adviser. */
    public static final PersonId HANNA = PersonId.of("p-hanna-3");

    /** Someone of the same organisation who has nothing to do with Noor's plan. */
    public static final PersonId STRANGER = PersonId.of("p-stranger-99");

    /** Noor's plan. */
    public static final PlanId PLAN = PlanId.of("plan-2027-1042");

    /** The framework's id. */
    public static final FrameworkId FRAMEWORK = FrameworkId.of("zorg");

    /** Giving medication safely; Noor has level 2. */
    public static final CompetenceCode MEDICATION = CompetenceCode.of("V1");

    /** Giving feedback; Noor has level 3. */
    public static final CompetenceCode FEEDBACK = CompetenceCode.of("C2");

    /** Reporting; Noor has level 3. */
    public static final CompetenceCode REPORTING = CompetenceCode.of("V2");

    /** Listening; nobody has rated it. */
    public static final CompetenceCode LISTENING = CompetenceCode.of("C1");

    /** Fewer errors with medication, in 2026 and 2027. */
    public static final ObjectiveId FEWER_ERRORS = ObjectiveId.of("o-medicatie");

    /** An objective of 2025, over by now. */
    public static final ObjectiveId LAST_YEARS = ObjectiveId.of("o-2025");

    /** The calendar year 2027. */
    public static final DateRange YEAR_2027 = DateRange.ofClosed(day(2027, 1, 1), day(2027, 12, 31));

    /** Rules for random walks: one number of minutes in eight is an error, so that proposing is refused now and then. */
    public static final PlanRules WALK_RULES = new PlanRules(
            "walk/1",
            List.of(PlanRule.of(
                    "WALK-1",
                    Severity.ERROR,
                    "test",
                    (content, context) -> content.capacity().minutesPerWeek() % 8 == 7
                            ? Stream.of(Place.of("/capacity"))
                            : Stream.empty())));

    private static final CompetenceFramework CARE = framework();
    private static final WorkingDays DUTCH_DAYS = WorkingDays.of(Holidays.netherlands());

    private Samples() {}

    /** Five competences in two groups on a scale of five named levels, and one role. */
    public static CompetenceFramework framework() {
        ProficiencyScale scale = ProficiencyScale.ordinal(
                "vijf",
                LocalizedText.of("Vijf niveaus", "Five levels"),
                List.of(
                        level(1, "maakt kennis", "is new to it"),
                        level(2, "onder begeleiding", "with guidance"),
                        level(3, "zelfstandig", "independently"),
                        level(4, "in lastige situaties", "in hard cases"),
                        level(5, "leert het anderen", "teaches others")));
        return CompetenceFramework.builder(FRAMEWORK, LocalizedText.of("Zorg", "Care"))
                .edition("2027")
                .scale(scale)
                .competence(Competence.of(
                        CompetenceCode.of("C"), LocalizedText.of("Communicatie", "Communication"), null, null))
                .competence(competence(LISTENING, "C", "Luisteren", "Listening"))
                .competence(competence(FEEDBACK, "C", "Feedback geven", "Giving feedback"))
                .competence(Competence.of(
                        CompetenceCode.of("V"), LocalizedText.of("Vakmanschap", "Craftsmanship"), null, null))
                .competence(competence(MEDICATION, "V", "Medicatie verstrekken", "Giving medication"))
                .competence(competence(REPORTING, "V", "Rapporteren", "Reporting"))
                .role(new RoleProfile(
                        RoleCode.of("verzorgende-ig"),
                        LocalizedText.of("Verzorgende IG", "Carer"),
                        List.of(
                                RoleRequirement.essential(MEDICATION, Level.of(4)),
                                RoleRequirement.essential(REPORTING, Level.of(3)))))
                .build();
    }

    /** What the organisation needs and can offer, committed to by management: see {@link SampleNeeds}. */
    public static OrganisationNeeds needs() {
        return SampleNeeds.committed();
    }

    /** What Noor can do now; listening is unknown. */
    public static Map<CompetenceCode, Level> levels() {
        return Map.of(MEDICATION, Level.of(2), FEEDBACK, Level.of(3), REPORTING, Level.of(3));
    }

    /** The facts around Noor's plan on {@link #TODAY}. */
    public static PlanContext context() {
        return new PlanContext(
                TODAY,
                CARE,
                needs(),
                levels(),
                DUTCH_DAYS,
                PolicyPack.netherlands().schemes());
    }

    /** Noor's plan, not stored and not proposed yet. */
    public static DevelopmentPlan plan() {
        return DevelopmentPlan.start(PLAN, NOOR, content());
    }

    /** What Noor's plan says: three needs, two goals, three activities, two promises; no rule finds anything in it. */
    public static PlanContent content() {
        return PlanContent.blank(LocalizedText.DUTCH, YEAR_2027, FRAMEWORK)
                .with(new Perspective(
                        "Over vijf jaar wil ik praktijkopleider zijn.",
                        "Eerst zelf stevig staan, dan leerlingen begeleiden.",
                        "Een vaste plek als praktijkopleider is niet toegezegd."))
                .with(targets())
                .with(new DevelopmentNeed(
                        "n1", DevelopmentNeed.Source.GAP, MEDICATION, "vakmanschap", "Medicatie veilig verstrekken."))
                .with(new DevelopmentNeed(
                        "n2", DevelopmentNeed.Source.OWN_WISH, FEEDBACK, "samenwerken", "Feedback durven geven."))
                .with(new DevelopmentNeed(
                        "n3", DevelopmentNeed.Source.FEEDBACK, null, "digitaal", "Sneller werken met het dossier."))
                .with(priorities())
                .with(safeMedication())
                .with(honestFeedback())
                .with(training())
                .with(practice())
                .with(coaching())
                .with(new Agreement(
                        "b1", Party.EMPLOYER, "Ahmed roostert Noor vrij op de trainingsdagen.", day(2027, 2, 1)))
                .with(new Agreement(
                        "b2", Party.EMPLOYEE, "Noor vertelt het team wat ze heeft geleerd.", day(2027, 7, 1)))
                .with(new Capacity(240, 480, 0, 480, Money.ofEuros(900)))
                .with(Cadence.everyMonths(3));
    }

    /** Goal g1, which serves an objective. */
    public static DevelopmentGoal safeMedication() {
        return DevelopmentGoal.of(
                        GoalId.of("g1"),
                        "Ik verstrek medicatie volgens het protocol, zodat er op mijn afdeling hoogstens twee"
                                + " medicatiefouten per maand zijn.",
                        GoalOrigin.objective(FEWER_ERRORS))
                .because("Ik maak nu nog fouten als het druk is.")
                .developing(MEDICATION)
                .measuredBy(Measure.quantity("medicatiefouten per maand", new BigDecimal(6), new BigDecimal(2)))
                .by(day(2027, 6, 30))
                .toBuilder()
                .subGoals(List.of(new SubGoal("Ik loop elke vrijdag de medicatieronde zonder hulp.", day(2027, 5, 1))))
                .criteria(List.of(new ProgressCriterion(
                        "De fouten in het meldsysteem van de afdeling", "met Ahmed", day(2027, 5, 3))))
                .needs(Set.of("n1"))
                .ambitions(new BothSides("Zelfverzekerd medicatie geven.", "Veilige zorg voor elke bewoner."))
                .build();
    }

    /** Goal g2, Noor's own wish. */
    public static DevelopmentGoal honestFeedback() {
        return DevelopmentGoal.of(
                        GoalId.of("g2"),
                        "Ik vertel in elk teamoverleg een collega wat ik van zijn werk vind.",
                        GoalOrigin.ownWish())
                .because("Ik wil lastige dingen durven zeggen.")
                .developing(FEEDBACK)
                .measuredBy(Measure.behaviour("feedback in het teamoverleg"))
                .by(day(2027, 10, 31))
                .toBuilder()
                .needs(Set.of("n2"))
                .ambitions(new BothSides("Zeggen wat ik zie.", "Een team waarin mensen van elkaar leren."))
                .build();
    }

    private static Prioritisation priorities() {
        return Prioritisation.NONE
                .with(new Prioritisation.Decision("n1", Prioritisation.Urgency.URGENT, true, true, Party.EMPLOYEE))
                .with(new Prioritisation.Decision("n2", Prioritisation.Urgency.IMPORTANT, true, true, Party.EMPLOYEE))
                .with(new Prioritisation.Decision("n3", Prioritisation.Urgency.LATER, false, false, Party.EMPLOYEE));
    }

    private static TargetProfile targets() {
        return TargetProfile.none(FRAMEWORK)
                .with(new Target(MEDICATION, Level.of(4), new BigDecimal(2), TargetSource.PRESENT_ROLE, null))
                .with(Target.of(FEEDBACK, Level.of(4), TargetSource.OWN_AMBITION))
                .with(Target.of(REPORTING, Level.of(3), TargetSource.PRESENT_ROLE));
    }

    private static DevelopmentActivity training() {
        return DevelopmentActivity.builder(
                        ActivityId.of("a1"), GoalId.of("g1"), ActivityKind.TRAINING, "Training medicatieveiligheid")
                .period(DateRange.ofClosed(day(2027, 2, 1), day(2027, 3, 26)))
                .efforts(List.of(Effort.hours(Contributor.EMPLOYEE, 16)))
                .funding(Funding.byEmployer(Money.ofEuros(850)))
                .needs(Set.of("n1"))
                .relevance(new BothSides("Ik sta zekerder bij de medicatiekar.", "Minder fouten op de afdeling."))
                .studyDays(List.of(new StudyDay(day(2027, 2, 9), 480)))
                .build();
    }

    private static DevelopmentActivity practice() {
        return DevelopmentActivity.builder(
                        ActivityId.of("a2"),
                        GoalId.of("g1"),
                        ActivityKind.ON_THE_JOB,
                        "Medicatierondes lopen met een ervaren collega")
                .period(DateRange.ofClosed(day(2027, 4, 1), day(2027, 6, 25)))
                .efforts(List.of(
                        new Effort(Contributor.EMPLOYEE, 720, "Loopt mee en doet steeds meer zelf."),
                        new Effort(Contributor.COLLEAGUE, 720, "Doet voor en kijkt mee.")))
                .after(Set.of(ActivityId.of("a1")))
                .needs(Set.of("n1"))
                .relevance(new BothSides("Ik oefen met iemand naast me.", "De afdeling werkt volgens het protocol."))
                .build();
    }

    private static DevelopmentActivity coaching() {
        return DevelopmentActivity.builder(
                        ActivityId.of("a3"), GoalId.of("g2"), ActivityKind.COACHING, "Gesprekken met een coach")
                .period(DateRange.ofClosed(day(2027, 3, 1), day(2027, 9, 30)))
                .efforts(List.of(Effort.hours(Contributor.EMPLOYEE, 8), Effort.hours(Contributor.COACH, 8)))
                .needs(Set.of("n2"))
                .relevance(new BothSides("Ik durf lastige dingen te zeggen.", "Het team leert van elkaar."))
                .build();
    }

    private static Competence competence(CompetenceCode code, String parent, String dutch, String english) {
        return Competence.of(code, LocalizedText.of(dutch, english), CompetenceCode.of(parent), "vijf");
    }

    private static ProficiencyLevel level(int value, String dutch, String english) {
        return new ProficiencyLevel(Level.of(value), LocalizedText.of(dutch, english), null);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
