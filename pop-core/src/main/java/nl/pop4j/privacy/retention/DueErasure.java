package nl.pop4j.privacy.retention;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * Data that may no longer be there.
 *
 * <p>See {@link RetentionPolicy} for an example.
 *
 * @param person whose
 * @param scope how much of it
 * @param since the first day on which it should have been gone
 * @param held whether a legal hold stops it for now, on the person or on a plan as it was filed
 */
public record DueErasure(
        @Personal(DataCategory.IDENTIFIER) PersonId person, ErasureScope scope, LocalDate since, boolean held) {}
