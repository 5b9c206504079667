package nl.pop4j.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One activity.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param number how readers refer to it, such as {@code A1}
 * @param goal the number of the goal that it serves, empty if it serves none
 * @param kind what kind of learning it is
 * @param title what is done
 * @param first first day
 * @param last last day
 * @param efforts whose time
 * @param funding what it costs and who pays, or null where that is left out
 * @param after the numbers of the activities that come first
 * @param status how far it is, or null where that is left out
 * @param minutesSpent the employee's minutes so far, 0 where that is left out
 * @param relevance what it is good for, on each side; null, in a document from before it was kept, is nothing
 * @param needs the needs that it meets, as their texts; null, in such a document, is none
 * @param studyDays days that it takes as a whole; null, in such a document, is none
 * @param scheme what the scheme, right or duty of its funding is called; empty without one and where funding is left out
 * @param offer what the training offer that it takes up is called and who gives it; empty without one, and null in a
 *     document from before it was kept
 */
public record ActivityLine(
        String number,
        String goal,
        ActivityKind kind,
        @Personal(DataCategory.DEVELOPMENT) String title,
        LocalDate first,
        LocalDate last,
        List<Effort> efforts,
        @Nullable Funding funding,
        List<String> after,
        @Personal(DataCategory.DEVELOPMENT) @Nullable ActivityStatus status,
        int minutesSpent,
        @Nullable BothSides relevance,
        @Personal(DataCategory.DEVELOPMENT) @Nullable List<String> needs,
        @Nullable List<StudyDay> studyDays,
        @Nullable String scheme,
        @Nullable String offer) {

    /** Copies the lists. */
    public ActivityLine {
        efforts = ImmutableList.copyOf(efforts);
        after = ImmutableList.copyOf(after);
        relevance = relevance == null ? BothSides.NONE : relevance;
        needs = needs == null ? ImmutableList.of() : ImmutableList.copyOf(needs);
        studyDays = studyDays == null ? ImmutableList.of() : ImmutableList.copyOf(studyDays);
        scheme = scheme == null ? "" : scheme;
        offer = offer == null ? "" : offer;
    }

    /** What it is good for, on each side; never null. */
    @Override
    public BothSides relevance() {
        return requireNonNull(relevance);
    }

    /** The needs that it meets, as their texts; never null. */
    @Override
    public List<String> needs() {
        return requireNonNull(needs);
    }

    /** Days that it takes as a whole; never null. */
    @Override
    public List<StudyDay> studyDays() {
        return requireNonNull(studyDays);
    }

    /** What the scheme, right or duty of its funding is called; never null. */
    @Override
    public String scheme() {
        return requireNonNull(scheme);
    }

    /** What the training offer that it takes up is called; never null. */
    @Override
    public String offer() {
        return requireNonNull(offer);
    }

    /** The same for who may not see what things cost. */
    ActivityLine withoutFunding() {
        return with(null, status, minutesSpent, needs(), "");
    }

    /** The same for who may not see how far things are. */
    ActivityLine withoutProgress() {
        return with(funding, null, 0, needs(), scheme());
    }

    /** The same for who may not see what needs to be developed. */
    ActivityLine withoutNeeds() {
        return with(funding, status, minutesSpent, ImmutableList.of(), scheme());
    }

    private ActivityLine with(
            @Nullable Funding paid, @Nullable ActivityStatus how, int spent, List<String> met, String under) {
        return new ActivityLine(
                number, goal, kind, title, first, last, efforts, paid, after, how, spent, relevance, met, studyDays,
                under, offer);
    }

    /** The number only. */
    @Override
    public String toString() {
        return "ActivityLine[" + number + "]";
    }
}
