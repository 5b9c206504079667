package nl.pop4j.organisation;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;

/**
 * That management stands for what the organisation says it needs. Whoever changes the needs afterwards undoes it.
 *
 * <p>Example: {@code needs.committed(new Commitment(hanna, monday))} has management behind it; with another position in
 * the needs there is no commitment any more.
 *
 * @param by who committed to it
 * @param on when
 */
public record Commitment(@Personal(DataCategory.IDENTIFIER) PersonId by, LocalDate on) {}
