package nl.pop4j.goal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of an activity; {@link #build()} checks them. Not thread-safe.
 *
 * <p>See {@link DevelopmentActivity} for an example.
 */
public final class DevelopmentActivityBuilder {

    private final ActivityId id;
    private final GoalId goal;
    private final ActivityKind kind;
    private final String title;
    private @Nullable DateRange period;
    private List<Effort> efforts = ImmutableList.of();
    private Funding funding = Funding.FREE;
    private Set<ActivityId> after = ImmutableSet.of();
    private Set<String> needs = ImmutableSet.of();
    private BothSides relevance = BothSides.NONE;
    private List<StudyDay> studyDays = ImmutableList.of();
    private @Nullable String offer;

    DevelopmentActivityBuilder(ActivityId id, GoalId goal, ActivityKind kind, String title) {
        this.id = id;
        this.goal = goal;
        this.kind = kind;
        this.title = title;
    }

    /** When it is done; must be given. */
    public DevelopmentActivityBuilder period(DateRange days) {
        this.period = days;
        return this;
    }

    /** Whose time it takes; nobody's unless given. */
    public DevelopmentActivityBuilder efforts(List<Effort> all) {
        this.efforts = all;
        return this;
    }

    /** What it costs and who pays; free of charge unless given. */
    public DevelopmentActivityBuilder funding(Funding cost) {
        this.funding = cost;
        return this;
    }

    /** What must be finished first; nothing unless given. */
    public DevelopmentActivityBuilder after(Set<ActivityId> earlier) {
        this.after = earlier;
        return this;
    }

    /** Ids of the needs that it meets; none unless given. */
    public DevelopmentActivityBuilder needs(Set<String> ids) {
        this.needs = ids;
        return this;
    }

    /** What it is good for, on each side; still empty unless given. */
    public DevelopmentActivityBuilder relevance(BothSides sides) {
        this.relevance = sides;
        return this;
    }

    /** Days that it takes as a whole; none unless given. */
    public DevelopmentActivityBuilder studyDays(List<StudyDay> days) {
        this.studyDays = days;
        return this;
    }

    /** Id of the training offer that it takes up, or null; none unless given. */
    public DevelopmentActivityBuilder offer(@Nullable String id) {
        this.offer = id;
        return this;
    }

    /**
     * The activity.
     *
     * @throws NullPointerException if no period was given
     * @throws IllegalArgumentException if the title is blank, too long or unclean, a contributor or a study day occurs
     *     twice, or the id of the offer has another form
     */
    public DevelopmentActivity build() {
        return new DevelopmentActivity(
                id,
                goal,
                kind,
                title,
                requireNonNull(period, "period"),
                efforts,
                funding,
                after,
                needs,
                relevance,
                studyDays,
                offer);
    }
}
