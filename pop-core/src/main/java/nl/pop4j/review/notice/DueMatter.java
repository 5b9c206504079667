package nl.pop4j.review.notice;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A date that somebody waits for, and that is still open.
 *
 * <p>See {@link NoticeRules} for an example.
 *
 * @param occasion what it is about
 * @param employee whose
 * @param aggregate id of the plan or conversation
 * @param element id within it, such as that of a goal, empty for the whole
 * @param due the date
 * @param leader who leads, or null where nobody does
 * @param waitedFor the sides whose turn it is, possibly none
 */
public record DueMatter(
        Occasion occasion,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        String aggregate,
        @Personal(DataCategory.DEVELOPMENT) String element,
        LocalDate due,
        @Personal(DataCategory.IDENTIFIER) @Nullable PersonId leader,
        Set<Party> waitedFor) {

    /** Copies the sides. */
    public DueMatter {
        waitedFor = Sets.immutableEnumSet(waitedFor);
    }

    /** A matter in which it is nobody's turn in particular. */
    public static DueMatter of(Occasion occasion, PersonId employee, String aggregate, String element, LocalDate due) {
        return new DueMatter(occasion, employee, aggregate, element, due, null, Set.of());
    }

    /** What and when only. */
    @Override
    public String toString() {
        return "DueMatter[" + occasion + " of " + aggregate + " on " + due + "]";
    }
}
