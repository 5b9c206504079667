package nl.pop4j.calendar.holiday;

/**
 * When 5 May (Bevrijdingsdag) is a day off: a matter of the collective agreement, hence a choice.
 *
 * <p>Example: {@code EVERY_FIVE_YEARS.isDayOffIn(2025)} is true, in 2026 it is false.
 */
public enum LiberationDay {
    /** In every year. */
    EVERY_YEAR,
    /** In the lustrum years 1990, 1995 ... 2025, 2030: the most common agreement. */
    EVERY_FIVE_YEARS,
    /** Never. */
    NEVER;

    /** Whether 5 May of this year is a day off. */
    public boolean isDayOffIn(int year) {
        return switch (this) {
            case EVERY_YEAR -> true;
            case EVERY_FIVE_YEARS -> year % 5 == 0;
            case NEVER -> false;
        };
    }
}
