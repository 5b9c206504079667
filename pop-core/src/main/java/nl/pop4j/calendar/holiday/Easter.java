package nl.pop4j.calendar.holiday;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class Easter {

    private Easter() {}

    /**
     * Easter Sunday: the anonymous Gregorian algorithm (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, 1991,
     * chapter 8). From 1583 on it is the western Easter.
     */
    static LocalDate sundayIn(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int inCentury = Math.floorMod(year, 100);
        int moonCorrection = Math.floorDiv(century - Math.floorDiv(century + 8, 25) + 1, 3);
        int epact = Math.floorMod(19 * golden + century - Math.floorDiv(century, 4) - moonCorrection + 15, 30);
        int weekday =
                Math.floorMod(32 + 2 * Math.floorMod(century, 4) + 2 * (inCentury / 4) - epact - inCentury % 4, 7);
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int dayCount = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, dayCount / 31, dayCount % 31 + 1);
    }
}
