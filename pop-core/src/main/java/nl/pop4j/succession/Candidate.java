package nl.pop4j.succession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who could fill a position, and what is still to come before that.
 *
 * <p>See {@link Readiness} for an example.
 *
 * @param employee who
 * @param readiness how soon
 * @param expected the day on which all is expected to be there; null where nobody can say
 * @param open competences that fall short of what the position asks, in the role's order
 * @param unknown competences whose level nobody knows, in the role's order
 */
public record Candidate(
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        @Personal(DataCategory.DEVELOPMENT) Readiness readiness,
        @Personal(DataCategory.DEVELOPMENT) @Nullable LocalDate expected,
        @Personal(DataCategory.DEVELOPMENT) List<CompetenceCode> open,
        @Personal(DataCategory.DEVELOPMENT) List<CompetenceCode> unknown) {

    /** Copies the lists. */
    public Candidate {
        open = ImmutableList.copyOf(open);
        unknown = ImmutableList.copyOf(unknown);
    }

    /** Nobody. */
    @Override
    public String toString() {
        return "Candidate[]";
    }
}
