package nl.pop4j.port;

import java.time.Instant;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * One reading.
 *
 * <p>{@link AccessLog} shows what it is kept for.
 *
 * @param reader who read
 * @param employee about whom
 * @param operation what was done, a code
 * @param aggregate the id of what was read
 * @param at when
 */
public record AccessEntry(
        @Personal(DataCategory.IDENTIFIER) PersonId reader,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        String operation,
        String aggregate,
        Instant at) {}
