package nl.pop4j.privacy;

import java.time.Instant;

/**
 * That somebody looked at what is kept about a person. Who it was is the reader's own data (CJEU C-579/21).
 *
 * <p>See {@link SubjectAccess} for an example.
 *
 * @param operation what was looked at, a name of {@code Operation}
 * @param byThePerson whether it was the person
 * @param at when
 */
public record Reading(String operation, boolean byThePerson, Instant at) {}
