package nl.pop4j.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

class SharedValuesProperties {

    /** A Friday. */
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Property
    void aRangeHoldsFirstAndLastDayAndNeitherNeighbour(@ForAll @IntRange(max = 5_000) int length) {
        DateRange range = DateRange.ofClosed(FIRST, FIRST.plusDays(length));
        assertThat(range.lengthInDays()).isEqualTo(length + 1L);
        assertThat(range.contains(FIRST) && range.contains(range.last())).isTrue();
        assertThat(range.contains(FIRST.minusDays(1)) || range.contains(range.end()))
                .isFalse();
        assertThat(DateRange.of(range.start(), range.end())).isEqualTo(range);
        assertThat(range).hasToString(FIRST + "/" + FIRST.plusDays(length));
    }

    @Property
    void aRangeEnclosesWhatItHoldsDayForDay(
            @ForAll @IntRange(max = 20) int start,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 20) int otherStart,
            @ForAll @IntRange(min = 1, max = 20) int otherLength) {
        DateRange one = DateRange.of(FIRST.plusDays(start), FIRST.plusDays(start + length));
        DateRange other = DateRange.of(FIRST.plusDays(otherStart), FIRST.plusDays(otherStart + otherLength));
        assertThat(one.encloses(other))
                .isEqualTo(other.start().datesUntil(other.end()).allMatch(one::contains));
    }

    @Property
    @Tag("D5.3")
    void moneyAddsUpToTheCent(
            @ForAll @LongRange(max = 1L << 50) long one, @ForAll @LongRange(max = 1L << 50) long other) {
        Money sum = new Money(one).plus(new Money(other));
        assertThat(sum.cents()).isEqualTo(one + other);
        assertThat(sum).isEqualTo(new Money(other).plus(new Money(one))).isGreaterThanOrEqualTo(new Money(one));
        assertThat(sum.toString())
                .isEqualTo(
                        "EUR " + (one + other) / 100 + "." + String.format(Locale.ROOT, "%02d", (one + other) % 100));
        assertThat(Money.parse(sum.toString())).isEqualTo(sum);
    }

    @Property
    void aTextIsCleanWhenEachOfItsCharactersIs(@ForAll String one, @ForAll String other) {
        assertThat(UserText.isClean(one + "x" + other)).isEqualTo(UserText.isClean(one) && UserText.isClean(other));
    }

    @Property(tries = 2_000)
    void carriesEveryCharacterThatIsNoControlSurrogateOrNonCharacter(@ForAll @IntRange(max = 0x10FFFF) int c) {
        boolean refused = (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
        assertThat(UserText.isClean(new String(new int[] {c}, 0, 1))).isEqualTo(!refused);
    }

    @Property(tries = 2_000)
    void composesAsUnicodeDoes(
            @ForAll @CharRange(from = 'a', to = 'e') @CharRange(from = 'à', to = '\u030C') String text) {
        assertThat(UserText.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Property
    void idsAreWhatTheyWrite(@ForAll String text) {
        if (Identifiers.isValid(text)) {
            assertThat(PlanId.of(PlanId.of(text).toString())).isEqualTo(PlanId.of(text));
            assertThat(text).matches("[A-Za-z0-9._-]{1,64}").isNotIn(".", "..");
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PersonId.of(text))
                    .withMessage("person id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }
}
