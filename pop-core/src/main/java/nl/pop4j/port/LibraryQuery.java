package nl.pop4j.port;

import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * Which ready goals to list, a page at a time, by id.
 *
 * <p>Example: {@code LibraryQuery.first(20).titled(PlanTitle.of("feed")).developing(code)} asks for the first 20 goals
 * that develop a competence and whose title, in any of their languages, begins with 'feed'.
 *
 * @param title only goals with a title that begins so, without regard to upper and lower case; empty for all
 * @param competence only goals that develop this competence, or null for all
 * @param role only goals that name this role, or null for all; a goal that fits every role names none
 * @param retired whether to list goals that are no longer offered instead of those that are
 * @param after only goals whose id comes after this one, or null for the first page
 * @param limit at most this many, 1 to 200
 */
@Experimental
public record LibraryQuery(
        PlanTitle title,
        @Nullable CompetenceCode competence,
        @Nullable RoleCode role,
        boolean retired,
        @Nullable String after,
        int limit) {

    private static final int LONGEST_PAGE = 200;

    /**
     * Checks limit and filter.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 200, or both a competence and a role are given
     */
    public LibraryQuery {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("limit must be 1 to " + LONGEST_PAGE);
        }
        if (competence != null && role != null) {
            throw new IllegalArgumentException("at most one of competence and role can be given");
        }
    }

    /** The first goals on offer. */
    public static LibraryQuery first(int limit) {
        return new LibraryQuery(PlanTitle.NONE, null, null, false, null, limit);
    }

    /** The same with a title that begins with these words. */
    public LibraryQuery titled(PlanTitle words) {
        return new LibraryQuery(words, competence, role, retired, after, limit);
    }

    /** Those that develop one competence, whatever their role. */
    public LibraryQuery developing(CompetenceCode code) {
        return new LibraryQuery(title, code, null, retired, after, limit);
    }

    /** Those that name one role, whatever their competences. */
    public LibraryQuery fitting(RoleCode code) {
        return new LibraryQuery(title, null, code, retired, after, limit);
    }

    /** The same among those that are no longer offered. */
    public LibraryQuery amongRetired() {
        return new LibraryQuery(title, competence, role, true, after, limit);
    }

    /** The page that follows the goal with this id. */
    public LibraryQuery after(String last) {
        return new LibraryQuery(title, competence, role, retired, last, limit);
    }
}
