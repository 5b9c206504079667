package nl.pop4j.application.command.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.EffortInput;
import nl.pop4j.application.command.part.StudyDayInput;
import nl.pop4j.application.command.part.TermsInput;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.Funding;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Adds an activity, or writes it anew in its place.
 *
 * <p>Example: {@code new PutActivity("c1", "plan-1", 7, "a1", "g1", "TRAINING", "Cursus EHBO", first, last, List.of(new
 * EffortInput("EMPLOYEE", 960)), 25_000, "EMPLOYER", null, null)}: two days of a course for 250 euros.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param activityId names the activity within the plan
 * @param goalId the goal that it serves
 * @param kind a name of {@code ActivityKind}
 * @param title what is done
 * @param first first day
 * @param last last day, included
 * @param efforts whose time
 * @param costCents what it costs, in euro cents
 * @param payer a name of {@code Funding.Payer}; null counts as the employer
 * @param fundingReason why the employer pays for an own wish, or which scheme pays; null counts as empty
 * @param after activities that must be finished first
 * @param needs ids of the needs that it meets
 * @param employeeLink what it is good for on the employee's side; null counts as empty
 * @param organisationLink what it is good for on the organisation's side; null counts as empty
 * @param studyDays days that it takes as a whole, each day once
 * @param terms the scheme, right or duty under which it falls, or null if none
 * @param offer id of the organisation's training offer that it takes up, or null if none
 */
public record PutActivity(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String activityId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String goalId,

        @Written @NameOf(ActivityKind.class) @Nullable String kind,

        @Fills(PlanSection.ACTIVITIES)
        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String title,

        @Required @CalendarDay @Nullable LocalDate first,
        @Required @CalendarDay @Nullable LocalDate last,
        @Size(max = 4, message = Codes.TOO_MANY) @Nullable List<@Required @Valid EffortInput> efforts,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Bounds.MOST_CENTS, message = Codes.OUT_OF_RANGE) long costCents,

        @NameOf(Funding.Payer.class) @Nullable String payer,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String fundingReason,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) String> after,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) String> needs,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String employeeLink,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String organisationLink,

        @Size(max = 100, message = Codes.TOO_MANY) @Nullable List<@Required @Valid StudyDayInput> studyDays,

        @Valid @Nullable TermsInput terms,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String offer)
        implements PlanCommand {

    /** Copies the lists; none is the same as an empty one. */
    public PutActivity {
        efforts = Lists.copyOf(efforts);
        after = Lists.copyOf(after);
        needs = Lists.copyOf(needs);
        studyDays = Lists.copyOf(studyDays);
    }

    /** An activity that names no need, link, study day, scheme or offer. */
    public PutActivity(
            @Nullable String commandId,
            @Nullable String planId,
            long expectedVersion,
            @Nullable String activityId,
            @Nullable String goalId,
            @Nullable String kind,
            @Nullable String title,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable List<EffortInput> efforts,
            long costCents,
            @Nullable String payer,
            @Nullable String fundingReason,
            @Nullable List<String> after) {
        this(
                commandId,
                planId,
                expectedVersion,
                activityId,
                goalId,
                kind,
                title,
                first,
                last,
                efforts,
                costCents,
                payer,
                fundingReason,
                after,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether the last day does not come before the first; true while one is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isPeriodInOrder() {
        return first == null || last == null || !last.isBefore(first);
    }

    /** Whether no contributor is named twice. */
    @AssertTrue(message = Codes.FORM) public boolean isEachContributorOnce() {
        Set<String> named = new HashSet<>();
        return efforts == null
                || efforts.stream()
                        .filter(Objects::nonNull)
                        .map(EffortInput::who)
                        .filter(Objects::nonNull)
                        .allMatch(named::add);
    }

    /** Whether no study day is named twice. */
    @AssertTrue(message = Codes.FORM) public boolean isEachStudyDayOnce() {
        Set<LocalDate> named = new HashSet<>();
        return studyDays == null
                || studyDays.stream()
                        .filter(Objects::nonNull)
                        .map(StudyDayInput::on)
                        .filter(Objects::nonNull)
                        .allMatch(named::add);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutActivity[" + planId + "]";
    }
}
