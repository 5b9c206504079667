package nl.pop4j.gap.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.pop4j.testkit.Subtraction;

class SafeGroupsProperties {

    @Property(tries = 400)
    void noSumOrDifferenceOfWhatIsShownSpeaksOfFewerThanK(
            @ForAll @Size(min = 2, max = 12) List<@Size(max = 14) Set<@IntRange(max = 14) Integer>> asked,
            @ForAll @IntRange(min = 2, max = 4) int k) {
        assertThat(Subtraction.attack(shown(asked, k), k)).isEmpty();
    }

    /** The same attack finds somebody where only small groups are hidden, so it can. */
    @Example
    void theAttackFindsWhoIsLeftOverWhereOnlySmallGroupsAreHidden() {
        List<Set<Integer>> naive = List.of(Set.of(1, 2, 3, 4, 5, 6), Set.of(1, 2, 3, 4, 5));
        assertThat(Subtraction.attack(naive, 5)).contains(Set.of(6));
        assertThat(shown(naive, 5)).containsExactly(Set.of(1, 2, 3, 4, 5, 6));
    }

    @Property(tries = 200)
    void aGroupThatIsShownMayBeShownAgain(
            @ForAll @Size(max = 8) List<@Size(max = 12) Set<@IntRange(max = 12) Integer>> asked) {
        SafeGroups<Integer> groups = SafeGroups.none(3);
        for (Set<Integer> group : shown(asked, 3)) {
            groups = groups.with(group);
        }
        SafeGroups<Integer> all = groups;
        assertThat(shown(asked, 3)).allMatch(all::allows);
    }

    @Property(tries = 200)
    void moreMayBeShownWhereFewerPeopleMayBeSpokenOf(
            @ForAll @Size(max = 8) List<@Size(max = 12) Set<@IntRange(max = 12) Integer>> asked,
            @ForAll @Size(max = 12) Set<@IntRange(max = 12) Integer> group) {
        SafeGroups<Integer> strict = SafeGroups.none(4);
        SafeGroups<Integer> lenient = SafeGroups.none(2);
        for (Set<Integer> one : shown(asked, 4)) {
            strict = strict.with(one);
            lenient = lenient.with(one);
        }
        assertThat(strict.allows(group)).matches(allowed -> !allowed || lenientAllows(asked, group));
        assertThat(strict.k()).isGreaterThan(lenient.k());
    }

    @Example
    void keepsWhatWasShownByASmallerMeasureAndLetsNothingCutIntoIt() {
        SafeGroups<Integer> groups = SafeGroups.<Integer>none(3).including(Set.of(1, 2));
        assertThat(groups.allows(Set.of(1, 2, 3, 4, 5))).isTrue();
        assertThat(groups.allows(Set.of(1, 3, 4, 5))).isFalse();
        assertThat(groups.allows(Set.of())).isFalse();
        assertThat(groups.allows(Set.of(3, 4))).isFalse();
    }

    @Example
    void letsAGroupFallIntoPartsThatAreJustLargeEnough() {
        SafeGroups<Integer> groups = SafeGroups.<Integer>none(2).with(Set.of(1, 2, 3, 4));
        assertThat(groups.allows(Set.of(1, 2))).isTrue();
        assertThat(groups.allows(Set.of(1))).isFalse();
        assertThat(groups.allows(Set.of(1, 2, 3))).isFalse();
        assertThat(SafeGroups.none(1).k()).isOne();
    }

    @Example
    void refusesWhatItDoesNotAllow() {
        assertThatIllegalArgumentException().isThrownBy(() -> SafeGroups.none(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SafeGroups.<Integer>none(2).with(Set.of(1)));
    }

    private static boolean lenientAllows(List<Set<Integer>> asked, Set<Integer> group) {
        SafeGroups<Integer> lenient = SafeGroups.none(2);
        for (Set<Integer> one : shown(asked, 4)) {
            lenient = lenient.with(one);
        }
        return lenient.allows(group);
    }

    private static List<Set<Integer>> shown(List<Set<Integer>> asked, int k) {
        SafeGroups<Integer> groups = SafeGroups.none(k);
        List<Set<Integer>> shown = new ArrayList<>();
        for (Set<Integer> group : asked) {
            if (groups.allows(group)) {
                groups = groups.with(group);
                shown.add(group);
            }
        }
        return shown;
    }
}
