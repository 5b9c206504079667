package nl.pop4j.calendar;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many minutes somebody works on each day of a week.
 *
 * <p>Example: {@code WorkWeek.of(480, 480, 0, 480, 0).totalInMinutes()} is 1440: three days of eight hours.
 *
 * @param minutes by weekday, each from 0 to 1440; a weekday that is missing is not worked
 */
public record WorkWeek(Map<DayOfWeek, Integer> minutes) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /**
     * Copies the minutes; days of zero minutes are left out.
     *
     * @throws IllegalArgumentException if minutes are outside 0 to 1440
     */
    public WorkWeek {
        Map<DayOfWeek, Integer> worked = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<DayOfWeek, Integer> day : minutes.entrySet()) {
            int value = day.getValue();
            if (value < 0 || value > MINUTES_OF_A_DAY) {
                throw new IllegalArgumentException("minutes must be 0 to 1440 a day");
            }
            if (value > 0) {
                worked.put(day.getKey(), value);
            }
        }
        minutes = Maps.immutableEnumMap(worked);
    }

    /** Monday to Friday, eight hours each. */
    public static WorkWeek fullTime() {
        return of(480, 480, 480, 480, 480);
    }

    /**
     * The minutes from Monday to Friday, with a free weekend.
     *
     * @throws IllegalArgumentException if minutes are outside 0 to 1440
     */
    public static WorkWeek of(int monday, int tuesday, int wednesday, int thursday, int friday) {
        return new WorkWeek(ImmutableMap.of(
                DayOfWeek.MONDAY, monday,
                DayOfWeek.TUESDAY, tuesday,
                DayOfWeek.WEDNESDAY, wednesday,
                DayOfWeek.THURSDAY, thursday,
                DayOfWeek.FRIDAY, friday));
    }

    /** The minutes on this weekday, zero when it is not worked. */
    public int minutesOn(DayOfWeek day) {
        return minutes.getOrDefault(day, 0);
    }

    /** The minutes of the whole week. */
    public int totalInMinutes() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
