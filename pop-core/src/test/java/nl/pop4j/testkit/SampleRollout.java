package nl.pop4j.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.wave.AdoptionStage;
import nl.pop4j.rollout.wave.GoCriterion;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.ProgrammeId;

/**
 * A rollout in which nothing is missing on {@link Samples#TODAY}: a pilot of six people lies behind, a wave of ten ahead.
 *
 * <p>Example: {@code RolloutRules.standard().check(SampleRollout.complete(), Samples.TODAY)} finds nothing.
 */
public final class SampleRollout {

    /** The pilot, of people {@code p0} to {@code p5}: it ends after today. */
    public static final DateRange PILOT = DateRange.of(Samples.TODAY.minusDays(60), Samples.TODAY.plusDays(1));

    /** The wave that follows, of people {@code p10} to {@code p19}. */
    public static final DateRange WAVE = DateRange.of(Samples.TODAY.plusDays(1), Samples.TODAY.plusDays(90));

    private static final LocalDate BEFORE = Samples.TODAY.minusDays(90);

    private SampleRollout() {}

    /** The programme; nobody is invited to the wave yet. */
    public static RolloutProgramme complete() {
        return RolloutProgramme.start(ProgrammeId.of("pop-2027"), text("Invoering POP", "Introducing the POP"))
                .toBuilder()
                .foundation(foundation())
                .communications(List.of(
                        told("c1", Audience.EMPLOYEES, "Wat een POP is", "What a POP is"),
                        told("c2", Audience.MANAGERS, "Wat we van je vragen", "What we ask of you")))
                .expectations(new ExpectationSurvey(
                        BEFORE,
                        40,
                        31,
                        List.of(
                                new ExpectationSurvey.Expectation(
                                        "tijd",
                                        text("Tijd om te leren", "Time to learn"),
                                        19,
                                        text("Vier uur per maand vrij geroosterd", "Four hours a month are set free")),
                                new ExpectationSurvey.Expectation(
                                        "geld",
                                        text("Een eigen budget", "A budget of one's own"),
                                        3,
                                        text("Niet overgenomen", "Not taken up")))))
                .support(List.of(new Support(
                        "coach",
                        Support.Kind.COACHING,
                        text("Gesprekken met een coach", "Talks with a coach"),
                        new Extent(Money.ofEuros(6_000), 3_600),
                        new Extent(Money.ofEuros(900), 540))))
                .waves(List.of(pilot(), wave()))
                .checklist(Arrays.stream(ChecklistPoint.values())
                        .map(point -> new ChecklistMark(point, BEFORE, BEFORE))
                        .toList())
                .build();
    }

    /** The pilot. */
    public static Wave pilot() {
        return Wave.of("w1", Wave.Kind.PILOT, text("Proef", "Pilot"), PILOT, people(0, 6))
                .requiring(
                        GoCriterion.counted(
                                "k1", text("De helft heeft getekend", "Half have signed"), AdoptionStage.SIGNED, 50),
                        GoCriterion.toJudge("k2", text("Leidinggevenden hebben tijd", "Managers have time")));
    }

    /** The wave, to which nobody is invited yet. */
    public static Wave wave() {
        return Wave.of("w2", Wave.Kind.WAVE, text("Alle teams", "All teams"), WAVE, Set.of())
                .requiring(GoCriterion.counted(
                        "k1", text("Bijna iedereen begint", "Nearly all begin"), AdoptionStage.STARTED, 90));
    }

    /** So many people from a number on. */
    public static Set<PersonId> people(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> PersonId.of("p" + number))
                .collect(Collectors.toSet());
    }

    /** What it is for and what it asks, with nothing left out, in the Netherlands and Belgium. */
    public static Foundation foundation() {
        return new Foundation(
                List.of(LocalizedText.DUTCH, LocalizedText.ENGLISH),
                Set.of(Country.NETHERLANDS, Country.BELGIUM),
                text("Ieder groeit op een eigen manier", "Everybody grows in their own way"),
                text("Het werk verandert", "Work changes"),
                List.of(
                        new Benefit(
                                Audience.EMPLOYEES, text("Je kiest zelf waar je in groeit", "You choose how to grow")),
                        new Benefit(Audience.ORGANISATION, text("Mensen blijven", "People stay"))),
                new ExpectedHours(2_400, 360, 240),
                new PersonnelPolicy(text("Wie leert, krijgt de tijd", "Who learns gets the time"), BEFORE),
                new StartingPoint(StartingPoint.Kind.PILOT, text("Eerst zes mensen", "Six people first")),
                Arrays.stream(RolloutStep.values())
                        .map(step -> new StepStrategy(step, text("Samen", "Together")))
                        .toList(),
                Arrays.stream(OwnResponsibility.Area.values())
                        .map(area -> new OwnResponsibility(area, text("Vraag wat je nodig hebt", "Ask what you need")))
                        .toList());
    }

    private static Communication told(String id, Audience to, String dutch, String english) {
        return new Communication(id, Audience.MANAGEMENT, to, text(dutch, english), "bijeenkomst", BEFORE, BEFORE);
    }

    private static LocalizedText text(String dutch, String english) {
        return LocalizedText.of(dutch, english);
    }
}
