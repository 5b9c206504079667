package nl.pop4j.access;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;

/**
 * A part of what the library holds about someone or for everyone, as finely as permission can be given.
 *
 * <p>A finding or a document finds its group by its JSON pointer into the plan: {@link #at(String)}.
 */
public enum FieldGroup {
    /** Which plan, of whom, by which method, and how it stands. Who may not see this sees no plan at all. */
    HEAD("", "/horizon", "/method", "/language", "/basis"),
    /** Where the employee wants to go, and what is not promised. */
    PERSPECTIVE("/perspective"),
    /** The levels wanted (SOLL). */
    TARGETS("/targets"),
    /** Needs with their priority, goals with reason, measures and steps. */
    GOALS("/goals", "/needs", "/priorities"),
    /** The work towards the goals: what, when, whose time. */
    ACTIVITIES("/activities"),
    /** What the sides promise each other. */
    AGREEMENTS("/agreements"),
    /** Time and money agreed, what activities cost and who pays, the money of a promise. */
    CAPACITY("/capacity"),
    /** When progress is looked at. */
    REVIEWS("/reviews"),
    /** How far activities are, minutes spent, evidence. */
    PROGRESS("/execution"),
    /** What came of each goal. */
    EVALUATION("/evaluations"),
    /** Who signed what. */
    SIGNATURES("/signatures"),
    /** Why a side answered as it did. */
    REACTIONS("/reason"),
    /** Ratings and the levels that follow from them (IST). */
    LEVELS,
    /** Talents, wishes, ambitions, working conditions. */
    PROFILE,
    /** When and where a conversation is, what it is for, who comes along. */
    INVITATION,
    /** What someone prepares for a conversation. */
    PREPARATION,
    /** What was heard and agreed in a conversation, and who confirmed it. */
    RECORD,
    /** Agreed adjustments at work: special-category data. */
    ADJUSTMENTS,
    /** All that is kept about one person. */
    PERSONAL_DATA,
    /** Who looked at what is kept about a person. */
    ACCESS_LOG,
    /** What someone put beside texts about him or her. */
    STATEMENTS,
    /** Who could fill which position, when. */
    SUCCESSION,
    /** What people say of each other. */
    FEEDBACK,
    /** How teams see their growth culture; never what one of them answered. */
    CULTURE,
    /** Bringing the POP into the organisation, with what single people object to. */
    ROLLOUT,
    /** Sums over groups of people, never about one. */
    FIGURES,
    /** Competence frameworks. */
    FRAMEWORKS,
    /** Ways of working, templates and ready goals. */
    METHODS,
    /** What the organisation needs and can offer. */
    NEEDS;

    private static final String FUNDING = "/funding";
    private static final String AMOUNT = "/amount";

    private final ImmutableSet<String> places;

    FieldGroup(String... places) {
        this.places = ImmutableSet.copyOf(places);
    }

    /**
     * The group that a place in a plan belongs to; the whole plan is {@link #HEAD}, and a place that no group claims is
     * empty. What an activity costs and a promise is worth is {@link #CAPACITY}, wherever it stands.
     *
     * <p>Example: {@code at("/goals/0/deadline")} is {@code GOALS}, {@code at("/activities/0/funding/cost")} is
     * {@code CAPACITY}.
     *
     * @param place a JSON pointer (RFC 6901) into a plan
     */
    public static Optional<FieldGroup> at(String place) {
        if (place.contains(FUNDING) || place.contains(AMOUNT)) {
            return Optional.of(CAPACITY);
        }
        int end = place.indexOf('/', 1);
        String first = end < 0 ? place : place.substring(0, end);
        return Arrays.stream(values())
                .filter(group -> group.places.contains(first))
                .findFirst();
    }
}
