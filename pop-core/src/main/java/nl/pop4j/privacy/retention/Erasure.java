package nl.pop4j.privacy.retention;

import java.time.Instant;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.shared.id.PersonId;

/**
 * That a person's data was erased: the proof, and the line of the erasure list by which it is done again after a restore.
 * It says nothing of what was there.
 *
 * <p>See {@link RetentionPolicy} for when it is due, by example.
 *
 * @param id names it, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param person whose data it was
 * @param scope how much of it
 * @param reason why
 * @param at when
 * @param records how many records were erased or had the person taken out
 */
public record Erasure(
        String id,
        @Personal(DataCategory.IDENTIFIER) PersonId person,
        ErasureScope scope,
        ErasureReason reason,
        Instant at,
        int records) {

    /**
     * Checks id and number.
     *
     * @throws IllegalArgumentException if the id has another form or the number is negative
     */
    public Erasure {
        if (!Identifiers.isValid(id) || records < 0) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -, records not negative");
        }
    }
}
