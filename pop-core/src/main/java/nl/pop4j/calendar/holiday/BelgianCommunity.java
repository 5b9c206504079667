package nl.pop4j.calendar.holiday;

import java.time.MonthDay;

/**
 * A Belgian community with a feast day of its own.
 *
 * <p>Example: {@code Holidays.belgium(BelgianCommunity.FLEMISH)} contains 11 July; {@code Holidays.belgium()} does not.
 */
public enum BelgianCommunity {
    /** Vlaamse Gemeenschap: 11 July. */
    FLEMISH(MonthDay.of(7, 11), "holiday.flemish-community"),
    /** Communauté française: 27 September. */
    FRENCH(MonthDay.of(9, 27), "holiday.french-community"),
    /** Deutschsprachige Gemeinschaft: 15 November. */
    GERMAN_SPEAKING(MonthDay.of(11, 15), "holiday.german-speaking-community");

    private final MonthDay feastDay;
    private final String holidayName;

    BelgianCommunity(MonthDay feastDay, String holidayName) {
        this.feastDay = feastDay;
        this.holidayName = holidayName;
    }

    /** The day of its feast, the same in every year. */
    public MonthDay feastDay() {
        return feastDay;
    }

    Holiday holidayIn(int year) {
        return new Holiday(feastDay.atYear(year), holidayName);
    }
}
