package nl.pop4j.calendar.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.pop4j.shared.DateRange;
import nl.pop4j.testkit.CalendarArbitraries;

@Tag("D5.4")
class CadenceProperties {

    @Property
    void namesDatesInThePeriodInOrder(@ForAll("cadences") Cadence cadence, @ForAll("anchors") Anchors anchors) {
        List<LocalDate> dates = cadence.datesIn(anchors);
        assertThat(dates).doesNotHaveDuplicates().isSorted().allMatch(anchors.period()::contains);
    }

    @Property
    void readsBackWhatItWrites(@ForAll("cadences") Cadence cadence) {
        assertThat(Cadence.parse(cadence.toString())).isEqualTo(cadence);
    }

    @Property
    void isJustTheDatesOfItsParts(
            @ForAll("cadences") Cadence one, @ForAll("cadences") Cadence other, @ForAll("anchors") Anchors anchors) {
        assertThat(one.and(other).datesIn(anchors))
                .containsAll(one.datesIn(anchors))
                .containsAll(other.datesIn(anchors))
                .allMatch(date -> one.datesIn(anchors).contains(date)
                        || other.datesIn(anchors).contains(date));
    }

    @Property
    void keepsToTheDayOfTheStartOrTheLastOfAShortMonth(
            @ForAll("anchors") Anchors anchors, @ForAll @IntRange(min = 1, max = 14) int months) {
        DateRange period = anchors.period();
        assertThat(Cadence.everyMonths(months).datesIn(anchors))
                .allMatch(
                        date -> date.getDayOfMonth() == Math.min(period.start().getDayOfMonth(), date.lengthOfMonth()));
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        return CalendarArbitraries.cadences();
    }

    @Provide
    Arbitrary<Anchors> anchors() {
        return CalendarArbitraries.anchors();
    }
}
