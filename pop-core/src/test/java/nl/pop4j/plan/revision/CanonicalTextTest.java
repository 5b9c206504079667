package nl.pop4j.plan.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.EarlierGoal;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.goal.TemplateMark;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.Frameworks;
import nl.pop4j.testkit.HostileTexts;
import nl.pop4j.testkit.Mutants;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.3")
@Tag("D5.1")
class CanonicalTextTest {

    private static final String FORM = "pop-canonical/1";

    @Test
    void writesEachFactOnALineOfItsOwn() {
        String text = canonical(rich()).text();
        assertThat(text).startsWith(FORM + "\n").endsWith("\n").doesNotContain("\r");
        assertThat(text.lines().skip(1))
                .allMatch(line -> line.chars().filter(c -> c == '\t').count() == 1)
                .contains(
                        "plan\tplan-2027-1042",
                        "employee\tp-noor-1042",
                        "revision\t3",
                        "language\tnl",
                        "horizon/first\t2027-01-01",
                        "horizon/last\t2027-12-31",
                        "target/V1/PRESENT_ROLE/weight\t2",
                        "goal/g1/measure/1/baseline\t6",
                        "goal/g2/origin\town wish",
                        "activity/a2/after/a1\tyes",
                        "capacity/budget-cents\t90000",
                        "reviews\tP3M",
                        "shown/competence~1V1\tMedicatie verstrekken",
                        "shown/level~1V1~14\tin lastige situaties");
    }

    @Test
    void sortsLinesByUnsignedBytes() {
        for (long seed = 0; seed < 200; seed++) {
            byte[][] lines = Arrays.stream(
                            canonical(new PlanGenerator(seed).content()).text().split("\n"))
                    .skip(1)
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);
            for (int i = 1; i < lines.length; i++) {
                assertThat(Arrays.compareUnsigned(lines[i - 1], lines[i])).isNegative();
            }
        }
    }

    @Test
    void escapesWhatWouldBreakALine() {
        PlanContent content = Samples.content().with(new Perspective("a\tb\nc\\n", "e\u0301", "~/"));
        assertThat(canonical(content).text().lines())
                .contains(
                        "perspective/career\ta\\tb\\nc\\\\n",
                        "perspective/realisation\t\u00e9",
                        "perspective/not-promised\t~/");
    }

    @Test
    void neverMixesUpPathsOfHostileCodes() {
        CompetenceCode slashed = CompetenceCode.of("a/PRESENT_ROLE");
        CompetenceCode tilde = CompetenceCode.of("a~1PRESENT_ROLE");
        PlanContent one = Samples.content()
                .with(Samples.content().targets().with(Target.of(slashed, Level.of(1), TargetSource.PRESENT_ROLE)));
        PlanContent other = Samples.content()
                .with(Samples.content().targets().with(Target.of(tilde, Level.of(1), TargetSource.PRESENT_ROLE)));
        assertThat(digest(one)).isNotEqualTo(digest(other));
    }

    @Test
    void isInNormalFormWhateverWentIn() {
        for (String hostile : HostileTexts.carried()) {
            PlanContent content = Samples.content().with(new Perspective(hostile, "", ""));
            assertThat(Normalizer.isNormalized(canonical(content).text(), Normalizer.Form.NFC))
                    .isTrue();
        }
    }

    @Test
    void keepsItsBytesToItself() {
        CanonicalText text = canonical(rich());
        byte[] bytes = text.bytes();
        Digest before = text.digest();
        bytes[0] = 0;
        text.bytes()[1] = 0;
        assertThat(text.digest()).isEqualTo(before);
        CanonicalText restored = CanonicalText.restore(bytes);
        bytes[5] = 0;
        assertThat(restored.text())
                .isEqualTo(CanonicalText.restore(restored.bytes()).text());
        assertThat(text.toString()).isEqualTo("CanonicalText[" + bytes.length + " bytes]");
    }

    @Test
    void isPinnedForEver() {
        PlanContent content = PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK);
        CanonicalText text = CanonicalPlan.of(Samples.PLAN, Samples.NOOR, 1, content, ShownTexts.NONE);
        assertThat(text.text()).isEqualTo("""
                        pop-canonical/1
                        capacity/budget-cents\t0
                        capacity/coach-minutes\t0
                        capacity/manager-minutes\t0
                        capacity/minutes-per-week\t0
                        capacity/study-day-minutes\t0
                        employee\tp-noor-1042
                        framework\tzorg
                        horizon/first\t2027-01-01
                        horizon/last\t2027-12-31
                        language\tnl
                        method\tSIX_STEPS
                        perspective/career\t
                        perspective/not-promised\t
                        perspective/realisation\t
                        plan\tplan-2027-1042
                        purpose\tpersonal development plan
                        revision\t1
                        """);
    }

    @Test
    void changesWithEveryFieldOfTheContent() {
        Digest original = digest(rich());
        Map<String, PlanContent> mutants = Mutants.of(rich());
        assertThat(mutants)
                .hasSizeGreaterThan(190)
                .containsKeys(
                        "/language",
                        "/horizon/end",
                        "/targets/targets/0/weight",
                        "/targets/targets/0/by",
                        "/targets/targets/0/by=null",
                        "/basis/employment",
                        "/basis/predecessor/value",
                        "/needs/0/competence/value",
                        "/needs/2/text",
                        "/priorities/decisions/0/realisticNow",
                        "/priorities/decisions/2/chosen",
                        "/goals/0/origin/earlier/goal/value",
                        "/goals/0/origin/library",
                        "/goals/0/template/fingerprint",
                        "/goals/0/criteria/0/with",
                        "/goals/0/ambitions/organisation",
                        "/goals/0/subGoals/0/by",
                        "/activities/0/studyDays/0/minutes",
                        "/activities/0/offer",
                        "/activities/0/offer=null",
                        "/activities/0/relevance/employee",
                        "/activities/1/efforts/1/task",
                        "/activities/2/needs/-0",
                        "/capacity/coachMinutes",
                        "/goals/0/competences/0/value",
                        "/activities/1/after/-0",
                        "/agreements/1/due",
                        "/agreements/0/amount/cents",
                        "/agreements/0/amount=null",
                        "/agreements/0/minutes",
                        "/agreements/0/minutes=null",
                        "/reviews",
                        "/reviews=null");
        mutants.forEach((place, mutant) -> assertThat(digest(mutant)).as(place).isNotEqualTo(original));
    }

    @Test
    void changesWithPlanEmployeeNumberAndOrder() {
        PlanContent content = Samples.content();
        ShownTexts shown = shown(content, Samples.framework());
        Digest original =
                CanonicalPlan.of(Samples.PLAN, Samples.NOOR, 3, content, shown).digest();
        assertThat(List.of(
                        CanonicalPlan.of(PlanId.of("other"), Samples.NOOR, 3, content, shown),
                        CanonicalPlan.of(Samples.PLAN, PersonId.of("other"), 3, content, shown),
                        CanonicalPlan.of(Samples.PLAN, Samples.NOOR, 4, content, shown),
                        CanonicalPlan.of(Samples.PLAN, Samples.NOOR, 3, content, ShownTexts.NONE),
                        CanonicalPlan.of(Samples.PLAN, Samples.NOOR, 3, goalsTheOtherWayRound(content), shown)))
                .allMatch(text -> !text.digest().equals(original));
    }

    @Test
    void keepsTheWordsThatWereShownWhenTheFrameworkRewordsThem() {
        PlanContent content = Samples.content();
        Revision revision = Revision.freeze(
                Samples.PLAN,
                Samples.NOOR,
                1,
                content,
                shown(content, Samples.framework()),
                "pop4j/1",
                Party.EMPLOYEE,
                Samples.NOW);
        CompetenceFramework reworded =
                Frameworks.reworded(Samples.framework(), LocalizedText.of("Nieuw woord", "New word"));
        assertThat(shown(content, reworded)).isNotEqualTo(revision.shown());
        assertThat(revision.shown().competence(Samples.MEDICATION)).isEqualTo("Medicatie verstrekken");
        assertThat(revision.shown().level(Samples.MEDICATION, Level.of(4))).isEqualTo("in lastige situaties");
        assertThat(revision.shown().objective(Samples.FEWER_ERRORS)).isEqualTo("Minder medicatiefouten");
        assertThat(revision.digest()).isEqualTo(Digest.of(revision.canonical().bytes()));
    }

    @Test
    @Tag("D3.1")
    void namesATrainingOnOfferInWordsAndIsTheSameWithoutOne() {
        String plain = canonical(Samples.content()).text();
        assertThat(plain).doesNotContain("offer");
        String offered = canonical(rich()).text();
        assertThat(offered.lines())
                .contains(
                        "activity/a1/offer\tmedicatieveiligheid",
                        "shown/offer~1medicatieveiligheid\tMedicatieveiligheid (Zorgacademie Maas)");
        assertThat(ShownTexts.NONE.offer("x9")).isEqualTo("x9");
    }

    @Test
    void showsCodesWhereNobodyShowedWords() {
        assertThat(ShownTexts.NONE.competence(CompetenceCode.of("X9"))).isEqualTo("X9");
        assertThat(ShownTexts.NONE.level(CompetenceCode.of("X9"), Level.parse("2.50")))
                .isEqualTo("2.5");
        assertThat(ShownTexts.NONE.objective(Samples.FEWER_ERRORS)).isEqualTo("o-medicatie");
    }

    @Test
    void acceptsOnlyAWholeDigest() {
        String good = "0123456789abcdef".repeat(4);
        assertThat(new Digest(good)).hasToString(good);
        for (String bad : List.of("", good.substring(1), good + "0", good.replace('a', 'A'), good.replace('a', 'g'))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Digest(bad));
        }
    }

    /** Noor's content with every optional part filled in. */
    private static PlanContent rich() {
        PlanContent content = Samples.content();
        Target first = content.targets().targets().get(0);
        Target dated =
                new Target(first.competence(), first.level(), first.weight(), first.source(), LocalDate.of(2027, 6, 1));
        DevelopmentGoal goal = content.goals().get(0);
        EarlierGoal earlier = new EarlierGoal(PlanId.of("plan-2026"), GoalId.of("g7"));
        return content.with(content.targets().with(dated))
                .with(new PlanBasis("e2", RoleCode.of("verzorgende-ig"), PlanId.of("plan-2026")))
                .with(content.agreements().get(0).with(new Money(12_550), 480))
                .with(content.activities().get(0).toBuilder()
                        .offer(SampleNeeds.MEDICATION_TRAINING)
                        .build())
                .with(DevelopmentGoal.builder(
                                goal.id(),
                                goal.statement(),
                                goal.origin().goingOnWith(earlier).takenFrom("feedback"))
                        .reason(goal.reason())
                        .competences(goal.competences())
                        .measures(goal.measures())
                        .subGoals(List.of(new SubGoal("Ik loop een ronde zelf.", LocalDate.of(2027, 4, 1))))
                        .criteria(goal.criteria())
                        .needs(goal.needs())
                        .ambitions(goal.ambitions())
                        .deadline(goal.deadline())
                        .template(new TemplateMark("t1", 3, "ab".repeat(32)))
                        .build());
    }

    private static PlanContent goalsTheOtherWayRound(PlanContent content) {
        return content.without(content.goals().get(0).id()).with(content.goals().get(0));
    }

    private static ShownTexts shown(PlanContent content, CompetenceFramework framework) {
        return ShownTexts.of(content, framework, Samples.needs());
    }

    private static Digest digest(PlanContent content) {
        return CanonicalPlan.of(Samples.PLAN, Samples.NOOR, 3, content, ShownTexts.NONE)
                .digest();
    }

    private static CanonicalText canonical(PlanContent content) {
        return CanonicalPlan.of(Samples.PLAN, Samples.NOOR, 3, content, shown(content, Samples.framework()));
    }
}
