package nl.pop4j.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.pop4j.json.PopJson;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.engagement.ResistanceCount;
import nl.pop4j.rollout.engagement.ResistanceReport;
import nl.pop4j.rollout.report.ExpectationLine;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.report.WaveLine;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.rollout.wave.PlanStanding;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.RolloutGenerator;
import nl.pop4j.testkit.SampleRollout;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.Subtraction;

class RolloutReportProperties {

    private static final int K = 3;

    @Example
    @Tag("D0.6")
    void showsHowFarAWaveIsOnlyWhereItIsLargeEnough() {
        assertThat(line(report(SampleRollout.complete(), List.of(), 6), 0).shown())
                .contains(new RolloutProgress(6, 0, 0, 0, 0));
        WaveLine hidden = line(report(SampleRollout.complete(), List.of(), 7), 0);
        assertThat(hidden.shown()).isEmpty();
        assertThat(hidden.criteria()).allMatch(criterion -> criterion.met() == null);
        assertThat(report(SampleRollout.complete(), List.of(), 7).total()).isNull();
    }

    @Example
    @Tag("D0.2")
    void countsWhoNamedAnExpectationOnlyWhereTheyAreEnough() {
        assertThat(report(SampleRollout.complete(), List.of(), 5).expectations())
                .extracting(ExpectationLine::people)
                .containsExactly(19, null);
    }

    @Example
    @Tag("D0.8")
    void holdsThePointsOfTheCountriesAndWhatIsMissing() {
        RolloutReport report = report(SampleRollout.complete(), List.of(), 5);
        assertThat(report.checklist()).hasSize(5).allMatch(mark -> mark.doneOn() != null);
        assertThat(report.findings()).isEmpty();
    }

    @Example
    @Tag("D0.5")
    void tellsNothingOfSingleObjections() {
        Resistance open =
                new Resistance("x1", PersonId.of("zeldzaam"), 1, "TIME", "kanarie", Samples.TODAY, Set.of(), null);
        RolloutProgramme programme =
                SampleRollout.complete().toBuilder().put(open).build();
        assertThat(RolloutRules.standard().check(programme, Samples.TODAY).isEmpty())
                .isFalse();
        RolloutReport report = report(programme, List.of(), 1);
        assertThat(report.findings()).isEmpty();
        assertThat(PopJson.standard().rolloutReport().text(report)).doesNotContain("kanarie", "zeldzaam");
    }

    @Property(tries = 150)
    @Tag("D0.5")
    @Tag("D0.6")
    void namesNoPerson(@ForAll long seed) {
        RolloutGenerator generator = new RolloutGenerator(seed);
        RolloutProgramme programme = generator.programme("r1");
        String json = PopJson.standard().rolloutReport().text(report(programme, generator.plans(), K));
        for (PersonId person : programme.people()) {
            assertThat(json).doesNotContain("\"" + person.value() + "\"");
        }
    }

    /** Of waves that share nobody, and of all together. */
    @Property(tries = 150)
    @Tag("D0.6")
    void subtractingWavesFindsNobody(@ForAll long seed) {
        RolloutProgramme programme = new RolloutGenerator(seed).programme("r1");
        RolloutReport report = report(programme, List.of(), K);
        List<Set<String>> shown = new ArrayList<>();
        for (int i = 0; i < report.waves().size(); i++) {
            if (line(report, i).shown().isPresent()) {
                shown.add(invited(programme, i));
            }
        }
        if (report.total() != null) {
            shown.add(programme.waves().stream()
                    .flatMap(wave -> invited(programme, programme.waves().indexOf(wave)).stream())
                    .collect(Collectors.toSet()));
        }
        assertThat(Subtraction.attack(shown, K)).isEmpty();
    }

    /** Each step somebody objects or is reassured; each step the organisation is told what it may know. */
    @Property(tries = 100)
    @Tag("D0.5")
    void subtractingReportsOfResistanceFindsNobody(
            @ForAll @Size(min = 2, max = 24) List<@IntRange(max = 35) Integer> steps) {
        List<Resistance> resistance = new ArrayList<>();
        List<ResistanceReport> reports = new ArrayList<>();
        for (int step : steps) {
            int voice = step % 12;
            resistance.add(new Resistance(
                    "x" + resistance.size(),
                    null,
                    voice,
                    step % 2 == 0 ? "TIME" : "PRIVACY",
                    "",
                    Samples.TODAY,
                    Set.of(),
                    step < 12 ? Samples.TODAY : null));
            reports.add(ResistanceReport.of(resistance, reports, K, Samples.TODAY));
        }
        List<Set<Integer>> shown = reports.stream()
                .flatMap(report -> report.counts().stream())
                .map(ResistanceCount::voices)
                .distinct()
                .toList();
        for (int from = 0; from < shown.size(); from++) {
            assertThat(Subtraction.attack(shown.subList(from, Math.min(from + 4, shown.size())), K))
                    .isEmpty();
        }
    }

    private static Set<String> invited(RolloutProgramme programme, int wave) {
        var one = programme.waves().get(wave);
        return Stream.concat(
                        one.people().stream().map(PersonId::value),
                        Stream.iterate(0, i -> i < one.erased(), i -> i + 1).map(i -> one.id() + "/" + i))
                .collect(Collectors.toSet());
    }

    private static WaveLine line(RolloutReport report, int wave) {
        return report.waves().get(wave);
    }

    private static RolloutReport report(RolloutProgramme programme, List<PlanStanding> plans, int k) {
        return RolloutReport.of(programme, plans, RolloutRules.standard(), k, Samples.TODAY);
    }
}
