package nl.pop4j.privacy.retention;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.PersonId;

/**
 * An order not to erase a person's data for now (vernietigingsstop), such as for a case in court.
 *
 * <p>Example: {@code new LegalHold(noor, day, "zaak 12")} stops the erasure of all that is kept about Noor until it
 * is lifted.
 *
 * @param person whose data
 * @param since from which day on
 * @param basis what it rests on, such as the number of the case; 1 to 200 characters
 */
public record LegalHold(
        @Personal(DataCategory.IDENTIFIER) PersonId person,
        LocalDate since,
        @Personal(DataCategory.EMPLOYMENT) String basis) {

    /**
     * Checks the basis.
     *
     * @throws IllegalArgumentException if it is blank, too long or unclean
     */
    public LegalHold {
        UserText.checked("basis", basis, UserText.SHORT);
        if (basis.isBlank()) {
            throw new IllegalArgumentException("basis must not be blank");
        }
    }

    /** Without the basis. */
    @Override
    public String toString() {
        return "LegalHold[" + person + " since " + since + "]";
    }
}
