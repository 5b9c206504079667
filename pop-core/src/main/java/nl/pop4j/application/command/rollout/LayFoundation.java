package nl.pop4j.application.command.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.rollout.basis.Country;
import nl.pop4j.rollout.basis.ExpectedHours;
import nl.pop4j.rollout.basis.StartingPoint;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a rollout is for and what it asks, in the place of what was written before.
 *
 * <p>See {@link BenefitInput}, {@link StrategyInput} and {@link ResponsibilityInput} for an example of its parts.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param languages the languages that its people read, BCP 47 tags, each once
 * @param countries names of {@code Country}
 * @param purpose what it is for; none stands for not written yet
 * @param reason why now; none stands for not written yet
 * @param benefits what it brings, and to whom
 * @param employeeMinutes minutes a year that a plan takes the employee
 * @param managerMinutes minutes a year that it takes the manager
 * @param coachMinutes minutes a year that it takes the coach; three times nothing stands for not said yet
 * @param policyRecordedOn the day on which the policy was looked up, or null while nobody has
 * @param policy the personnel policy it belongs to; none, with a day, stands for there being no policy
 * @param startKind a name of {@code StartingPoint.Kind}, or null
 * @param start from where the organisation sets out
 * @param strategies how steps are taken; each step once
 * @param responsibilities what is expected of the employee
 */
public record LayFoundation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @FormOf(FormOf.Kind.LANGUAGE) String> languages,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @NameOf(Country.class) String> countries,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> purpose,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> reason,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid BenefitInput> benefits,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = ExpectedHours.MOST, message = Codes.OUT_OF_RANGE) int employeeMinutes,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = ExpectedHours.MOST, message = Codes.OUT_OF_RANGE) int managerMinutes,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = ExpectedHours.MOST, message = Codes.OUT_OF_RANGE) int coachMinutes,

        @CalendarDay @Nullable LocalDate policyRecordedOn,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> policy,

        @NameOf(StartingPoint.Kind.class) @Nullable String startKind,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> start,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid StrategyInput> strategies,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid ResponsibilityInput> responsibilities)
        implements ProgrammeCommand {

    /** Copies the lists; none is the same as an empty one. */
    public LayFoundation {
        languages = Lists.copyOf(languages);
        countries = Lists.copyOf(countries);
        purpose = Lists.copyOf(purpose);
        reason = Lists.copyOf(reason);
        benefits = Lists.copyOf(benefits);
        policy = Lists.copyOf(policy);
        start = Lists.copyOf(start);
        strategies = Lists.copyOf(strategies);
        responsibilities = Lists.copyOf(responsibilities);
    }

    /** Whether no language and no step is there twice, and the start has both parts or none. */
    @AssertTrue(message = Codes.FORM) public boolean isEachThereOnce() {
        return Lists.areDistinct(
                        languages, language -> Locale.forLanguageTag(language).toLanguageTag())
                && Lists.areDistinct(strategies, StrategyInput::step)
                && (startKind == null) == (start == null || start.isEmpty());
    }

    /** Without content. */
    @Override
    public String toString() {
        return "LayFoundation[" + programmeId + "]";
    }
}
