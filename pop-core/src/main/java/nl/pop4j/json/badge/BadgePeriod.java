package nl.pop4j.json.badge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The days on which a badge counts.
 *
 * @param on the first
 * @param expires the first on which it no longer counts, or null if it keeps
 */
record BadgePeriod(LocalDate on, @Nullable LocalDate expires) {

    private static final int LONGEST_MOMENT = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** Empty where the badge does not say from when it is valid, or says something that cannot be. */
    static Optional<BadgePeriod> of(JsonNode badge, ZoneId zone) {
        String from = first(badge, "validFrom", "issuanceDate", "awardedDate");
        String until = first(badge, "validUntil", "expirationDate");
        try {
            LocalDate on = firstDay(from, zone);
            LocalDate expires = until.isEmpty() ? null : dayAfter(until, zone);
            boolean possible = on.getYear() >= FIRST_YEAR
                    && on.getYear() <= LAST_YEAR
                    && (expires == null || (expires.isAfter(on) && expires.getYear() <= LAST_YEAR));
            return possible ? Optional.of(new BadgePeriod(on, expires)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String first(JsonNode badge, String... members) {
        for (String member : members) {
            String text = badge.path(member).asString("").strip();
            if (!text.isEmpty()) {
                return text.length() > LONGEST_MOMENT ? "?" : text;
            }
        }
        return "";
    }

    private static LocalDate firstDay(String moment, ZoneId zone) {
        return moment.indexOf('T') < 0
                ? LocalDate.parse(moment)
                : local(moment, zone).toLocalDate();
    }

    /** A moment counts until it has come, a day until it is over. */
    private static LocalDate dayAfter(String moment, ZoneId zone) {
        LocalDate last = moment.indexOf('T') < 0
                ? LocalDate.parse(moment)
                : local(moment, zone).minusNanos(1).toLocalDate();
        return last.plusDays(1);
    }

    private static LocalDateTime local(String moment, ZoneId zone) {
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(moment, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime exact
                ? exact.atZoneSameInstant(zone).toLocalDateTime()
                : LocalDateTime.from(parsed);
    }
}
