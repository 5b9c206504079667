package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.Audience;
import nl.pop4j.rollout.basis.Benefit;
import nl.pop4j.rollout.basis.ChecklistMark;
import nl.pop4j.rollout.basis.ChecklistPoint;
import nl.pop4j.rollout.basis.Country;
import nl.pop4j.rollout.basis.ExpectedHours;
import nl.pop4j.rollout.basis.Foundation;
import nl.pop4j.rollout.basis.OwnResponsibility;
import nl.pop4j.rollout.basis.PersonnelPolicy;
import nl.pop4j.rollout.basis.RolloutStep;
import nl.pop4j.rollout.basis.StartingPoint;
import nl.pop4j.rollout.basis.StepStrategy;
import nl.pop4j.rollout.engagement.Communication;
import nl.pop4j.rollout.engagement.ExpectationSurvey;
import nl.pop4j.rollout.engagement.Extent;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.engagement.ResistanceReport;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.wave.AdoptionStage;
import nl.pop4j.rollout.wave.EffectMeasurement;
import nl.pop4j.rollout.wave.GoCriterion;
import nl.pop4j.rollout.wave.GoDecision;
import nl.pop4j.rollout.wave.PlanStanding;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Rollout programmes of any size, half finished or complete, with texts that are hard to carry.
 *
 * <p>Example: {@code new RolloutGenerator(42).programme("r1")} equals {@code new RolloutGenerator(42).programme("r1")}.
 */
public final class RolloutGenerator {

    private static final int PEOPLE = 40;

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public RolloutGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** A programme. */
    public RolloutProgramme programme(String id) {
        List<Resistance> resistance = list(12, this::resistance);
        return RolloutProgramme.start(ProgrammeId.of(id), text()).toBuilder()
                .foundation(foundation())
                .communications(list(4, this::communication))
                .expectations(random.nextBoolean() ? null : expectations())
                .support(list(3, i -> new Support("s" + i, any(Support.Kind.values()), text(), extent(), extent())))
                .resistance(resistance)
                .reports(list(2, i -> ResistanceReport.of(resistance, List.of(), 1 + random.nextInt(5), day())))
                .waves(waves())
                .effects(list(
                        3,
                        i -> new EffectMeasurement(
                                "TURNOVER",
                                random.nextBoolean() ? null : "w1",
                                period(),
                                random.nextInt(90),
                                BigDecimal.valueOf(random.nextInt(999), random.nextInt(3)))))
                .checklist(IntStream.range(0, random.nextInt(ChecklistPoint.values().length))
                        .mapToObj(i -> new ChecklistMark(ChecklistPoint.values()[i], perhaps(), perhaps()))
                        .toList())
                .build();
    }

    /** How far plans of the generated people, and of others, are. */
    public List<PlanStanding> plans() {
        return list(
                60,
                i -> new PlanStanding(
                        PersonId.of("p" + random.nextInt(PEOPLE + 5)),
                        Set.copyOf(list(4, j -> any(AdoptionStage.values())))));
    }

    private Foundation foundation() {
        return new Foundation(
                List.of(LocalizedText.DUTCH, Locale.forLanguageTag("nl-BE")),
                Set.of(any(Country.values())),
                random.nextBoolean() ? null : text(),
                random.nextBoolean() ? null : text(),
                list(3, i -> new Benefit(any(Audience.values()), text())),
                random.nextBoolean() ? null : new ExpectedHours(random.nextInt(9_999), random.nextInt(999), 0),
                random.nextBoolean() ? null : new PersonnelPolicy(random.nextBoolean() ? null : text(), day()),
                random.nextBoolean() ? null : new StartingPoint(any(StartingPoint.Kind.values()), text()),
                IntStream.range(0, random.nextInt(RolloutStep.values().length))
                        .mapToObj(i -> new StepStrategy(RolloutStep.values()[i], text()))
                        .toList(),
                list(2, i -> new OwnResponsibility(any(OwnResponsibility.Area.values()), text())));
    }

    private Communication communication(int number) {
        return new Communication(
                "c" + number,
                any(Audience.values()),
                any(Audience.values()),
                text(),
                "x" + HostileTexts.carried(random),
                day(),
                perhaps());
    }

    private ExpectationSurvey expectations() {
        int answered = random.nextInt(30);
        return new ExpectationSurvey(
                day(),
                answered + random.nextInt(9),
                answered,
                list(
                        3,
                        i -> new ExpectationSurvey.Expectation(
                                "e" + i, text(), random.nextInt(answered + 1), random.nextBoolean() ? null : text())));
    }

    private Resistance resistance(int number) {
        int person = random.nextInt(9);
        boolean forgotten = random.nextInt(6) == 0;
        return new Resistance(
                "x" + number,
                forgotten ? null : PersonId.of("p" + person),
                person,
                random.nextBoolean() ? "TIME" : "PRIVACY",
                forgotten ? "" : HostileTexts.carried(random),
                day(),
                Set.copyOf(list(2, i -> any(Resistance.Response.values()))),
                perhaps());
    }

    /** Waves that share nobody. */
    private List<Wave> waves() {
        List<Set<PersonId>> people = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            people.add(new HashSet<>());
        }
        for (int i = 0; i < PEOPLE && !people.isEmpty(); i++) {
            if (random.nextInt(3) > 0) {
                people.get(random.nextInt(people.size())).add(PersonId.of("p" + i));
            }
        }
        return IntStream.range(0, people.size())
                .mapToObj(i -> wave("w" + i, people.get(i)))
                .toList();
    }

    private Wave wave(String id, Set<PersonId> people) {
        int erased = random.nextInt(2);
        int invited = people.size() + erased;
        return new Wave(
                id,
                any(Wave.Kind.values()),
                text(),
                period(),
                people,
                erased,
                List.of(
                        GoCriterion.counted("k1", text(), any(AdoptionStage.values()), random.nextInt(101)),
                        GoCriterion.toJudge("k2", text()).judged(random.nextBoolean())),
                random.nextBoolean()
                        ? null
                        : new GoDecision(
                                random.nextBoolean(),
                                day(),
                                HostileTexts.carried(random),
                                new RolloutProgress(invited, random.nextInt(invited + 1), 0, 0, 0)));
    }

    private Extent extent() {
        return new Extent(new Money(random.nextInt(999_999)), random.nextInt(9_999));
    }

    private DateRange period() {
        LocalDate start = day();
        return DateRange.of(start, start.plusDays(1 + random.nextInt(300)));
    }

    private LocalDate day() {
        return Samples.TODAY.minusDays(random.nextInt(2_000));
    }

    private @Nullable LocalDate perhaps() {
        return random.nextBoolean() ? null : day();
    }

    private LocalizedText text() {
        String text = "x" + HostileTexts.carried(random);
        return random.nextBoolean() ? LocalizedText.of(text, "y") : LocalizedText.of(LocalizedText.DUTCH, text);
    }

    private <T> List<T> list(int most, IntFunction<T> element) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(element).toList();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
