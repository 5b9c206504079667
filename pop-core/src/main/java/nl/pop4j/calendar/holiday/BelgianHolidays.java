package nl.pop4j.calendar.holiday;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The ten legal holidays of Belgium (law of 4 January 1974, royal decree of 18 April 1974, art. 1), and the feast days
 * of communities where an employer keeps them. Easter and Whit Sunday are Sundays and none of the ten.
 *
 * <p>A holiday on a Sunday or a day not worked is replaced by a day that the employer fixes: see {@link OwnHolidays}.
 *
 * <p>Example: with {@code FLEMISH} the 11th of July is a holiday, in addition to the 21st.
 *
 * @param communities whose feast days are kept, possibly none
 */
public record BelgianHolidays(Set<BelgianCommunity> communities) implements Holidays {

    /** Copies the communities. */
    public BelgianHolidays {
        communities = Sets.immutableEnumSet(communities);
    }

    @Override
    public List<Holiday> inYear(int year) {
        LocalDate easter = Easter.sundayIn(year);
        ImmutableSortedSet.Builder<Holiday> all = ImmutableSortedSet.<Holiday>naturalOrder()
                .add(new Holiday(LocalDate.of(year, 1, 1), "holiday.new-year"))
                .add(new Holiday(easter.plusDays(1), "holiday.easter-monday"))
                .add(new Holiday(LocalDate.of(year, 5, 1), "holiday.labour-day"))
                .add(new Holiday(easter.plusDays(39), "holiday.ascension"))
                .add(new Holiday(easter.plusDays(50), "holiday.whit-monday"))
                .add(new Holiday(LocalDate.of(year, 7, 21), "holiday.belgian-national-day"))
                .add(new Holiday(LocalDate.of(year, 8, 15), "holiday.assumption"))
                .add(new Holiday(LocalDate.of(year, 11, 1), "holiday.all-saints"))
                .add(new Holiday(LocalDate.of(year, 11, 11), "holiday.armistice"))
                .add(new Holiday(LocalDate.of(year, 12, 25), "holiday.christmas"));
        communities.forEach(community -> all.add(community.holidayIn(year)));
        return all.build().asList();
    }
}
