package nl.pop4j.rollout.wave;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A group of employees who begin together: a pilot (proef) with few, or a wave (invoeringsronde).
 *
 * <p>{@link RolloutProgress} shows how far one is.
 *
 * @param id names it within its programme, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param kind pilot or wave
 * @param title what people call it
 * @param period the days that it takes
 * @param people who is invited
 * @param erased how many were invited, and are no longer known
 * @param criteria what must be so before the next one begins; each id once
 * @param decision whether the rollout goes on after it, or null while that is open
 */
public record Wave(
        String id,
        Kind kind,
        LocalizedText title,
        DateRange period,
        @Personal(DataCategory.IDENTIFIER) Set<PersonId> people,
        int erased,
        List<GoCriterion> criteria,
        @Nullable GoDecision decision) {

    /** A first try, or what follows it. */
    public enum Kind {
        /** A first try with few employees. */
        PILOT,
        /** A next group of employees. */
        WAVE
    }

    /**
     * Copies the parts, people in the order of their ids.
     *
     * @throws IllegalArgumentException if the id has another form, criteria share an id, or erased is negative
     */
    public Wave {
        Identifiers.check("id", id);
        people = people.stream().sorted().collect(ImmutableSet.toImmutableSet());
        criteria = ImmutableList.copyOf(criteria);
        if (erased < 0 || criteria.stream().map(GoCriterion::id).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("criteria must have ids of their own, erased must not be negative");
        }
    }

    /** A wave without criteria, of which nothing was decided. */
    public static Wave of(String id, Kind kind, LocalizedText title, DateRange period, Set<PersonId> people) {
        return new Wave(id, kind, title, period, people, 0, ImmutableList.of(), null);
    }

    /** How many were invited. */
    public int invited() {
        return people.size() + erased;
    }

    /** The same with these criteria. */
    public Wave requiring(GoCriterion... others) {
        return new Wave(id, kind, title, period, people, erased, ImmutableList.copyOf(others), decision);
    }

    /** The same with this decision. */
    public Wave decided(GoDecision made) {
        return new Wave(id, kind, title, period, people, erased, criteria, made);
    }

    /** Whether it was decided that the rollout goes on after it. */
    public boolean isGo() {
        return decision != null && decision.go();
    }

    /**
     * How far its people are: from their plans, or as it was decided upon where somebody was forgotten since.
     *
     * @param plans how far plans are, of these people and of others
     */
    public RolloutProgress progress(Collection<PlanStanding> plans) {
        return decision != null && erased > 0 ? decision.progress() : RolloutProgress.of(invited(), people, plans);
    }

    /** The same without the names of these people, who still count as invited. */
    public Wave forgetting(Collection<PersonId> gone) {
        Set<PersonId> left = Sets.difference(people, ImmutableSet.copyOf(gone));
        return new Wave(id, kind, title, period, left, erased + people.size() - left.size(), criteria, decision);
    }

    /** Without people. */
    @Override
    public String toString() {
        return "Wave[" + id + ", " + kind + ", " + invited() + " invited]";
    }
}
