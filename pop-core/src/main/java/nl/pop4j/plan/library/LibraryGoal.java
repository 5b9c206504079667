package nl.pop4j.plan.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.Identifiers;

/**
 * A ready goal of an organisation's library. It is about nobody.
 *
 * <p>Example: {@code LibraryGoal.of("feedback", GoalWording.of(DUTCH, "Feedback geven", "Ik geef elke week ..."))} fits
 * every role and suggests no deadline; taken into a plan as goal {@code g1} it is the employee's own wish, says the same
 * and names {@code feedback} as what it came from.
 *
 * @param id names it within the organisation, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param wordings what it says, at least one, at most one in each language; the first is for readers of any other
 * @param competences the competences that it develops, by code
 * @param roles the roles that it fits, by code; none stands for every role
 * @param weeks in how many weeks it can be reached, 1 to 520, or 0 where the organisation does not say
 * @param retired whether it is no longer offered; plans that took it keep what they have
 */
@Experimental
public record LibraryGoal(
        String id,
        List<GoalWording> wordings,
        Set<CompetenceCode> competences,
        Set<RoleCode> roles,
        int weeks,
        boolean retired) {

    /** The longest time that can be suggested: ten years, as long as a plan can be. */
    public static final int MOST_WEEKS = 520;

    /**
     * Copies the collections and checks how they hang together.
     *
     * @throws IllegalArgumentException if the id has another form, there is no wording or two in one language, or the
     *     weeks are out of range
     */
    public LibraryGoal {
        wordings = ImmutableList.copyOf(wordings);
        competences = ImmutableSortedSet.copyOf(competences);
        roles = ImmutableSortedSet.copyOf(roles);
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        long languages = wordings.stream().map(GoalWording::language).distinct().count();
        if (wordings.isEmpty() || languages < wordings.size()) {
            throw new IllegalArgumentException("wordings must hold one or more, each in a language of its own");
        }
        if (weeks < 0 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("weeks must be 0 to " + MOST_WEEKS);
        }
    }

    /** A goal for every role, of which only the words are known. */
    public static LibraryGoal of(String id, GoalWording... wordings) {
        return new LibraryGoal(id, ImmutableList.copyOf(wordings), ImmutableSet.of(), ImmutableSet.of(), 0, false);
    }

    /** The same, no longer offered. */
    public LibraryGoal retire() {
        return new LibraryGoal(id, wordings, competences, roles, weeks, true);
    }

    /** The wording for a reader: in just this language, else in the same language of another region, else the first. */
    public GoalWording in(Locale language) {
        return wordings.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst()
                .or(() -> wordings.stream()
                        .filter(wording -> wording.language().getLanguage().equals(language.getLanguage()))
                        .findFirst())
                .orElse(wordings.get(0));
    }

    /**
     * A plan with this goal as one more draft, in the plan's language, and the suggested activities as work towards it.
     *
     * <p>Work begins on the day on which the goal is taken, or on the first or last day of the plan where that day lies
     * outside it. The deadline lies the suggested weeks later, on the last day of the plan at most; where none are
     * suggested it is left open, and the activities get all days of the plan that are left. The activities are called {@code g1.1},
     * {@code g1.2} and so on, leaving out what the plan holds already.
     *
     * @param content the plan, which must hold no goal of this id
     * @param as what the goal is called in the plan, at most 60 characters
     * @param on the day on which it is taken
     * @throws IllegalArgumentException if the plan holds a goal of this id, or the id leaves no room for activities
     */
    public PlanContent into(PlanContent content, GoalId as, LocalDate on) {
        if (content.goal(as).isPresent()) {
            throw new IllegalArgumentException("as must not be a goal of the plan already");
        }
        GoalWording wording = in(content.language());
        LocalDate last = content.horizon().last();
        LocalDate start = content.horizon().start();
        LocalDate first = earlier(last, on.isBefore(start) ? start : on);
        LocalDate until = weeks == 0 ? last : earlier(last, first.plusWeeks(weeks));
        DateRange days = DateRange.ofClosed(first, until);
        PlanContent next = content.with(DevelopmentGoal.builder(
                        as, wording.statement(), GoalOrigin.ownWish().takenFrom(id))
                .reason(wording.reason())
                .competences(competences)
                .measures(wording.measures())
                .deadline(weeks == 0 ? null : until)
                .build());
        for (SuggestedActivity activity : wording.activities()) {
            next = next.with(work(activity, as, freeId(next, as), days));
        }
        return next;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static ActivityId freeId(PlanContent content, GoalId goal) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> ActivityId.of(goal.value() + "." + number))
                .filter(id -> content.activity(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static DevelopmentActivity work(SuggestedActivity activity, GoalId goal, ActivityId id, DateRange days) {
        return DevelopmentActivity.builder(id, goal, activity.kind(), activity.title())
                .period(days)
                .efforts(
                        activity.minutes() == 0
                                ? ImmutableList.of()
                                : ImmutableList.of(new Effort(Effort.Contributor.EMPLOYEE, activity.minutes(), "")))
                .build();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "LibraryGoal[" + id + "]";
    }
}
