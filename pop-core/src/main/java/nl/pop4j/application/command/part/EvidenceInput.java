package nl.pop4j.application.command.part;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.assessment.Attachment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.Starr;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation or a rating rests on.
 *
 * <p>Example: {@code new EvidenceInput("PRODUCT", "Verslag", day, null)} is a report of that day, which does not
 * expire; what an Open Badge shows is given as {@code EvidenceInput.from(award.evidence())}.
 *
 * @param kind a name of {@code Evidence.Kind}
 * @param description in the words of whoever adds it
 * @param on the day it dates from
 * @param expires the first day on which it no longer counts, or null
 * @param by who gave or saw it; null counts as whoever gives the command, unless an issuer is named
 * @param issuer the organisation that issued it, or null; a blank one counts as null
 * @param starr the observation in five parts, or null
 * @param attachment the file that belongs to it, or null
 */
public record EvidenceInput(
        @Written @NameOf(Evidence.Kind.class) @Nullable String kind,

        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String description,

        @Required @CalendarDay @Nullable LocalDate on,

        @CalendarDay @Nullable LocalDate expires,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String by,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String issuer,

        @Valid @Nullable StarrInput starr,
        @Valid @Nullable AttachmentInput attachment) {

    /** Evidence by whoever gives the command, without a file. */
    public EvidenceInput(
            @Nullable String kind,
            @Personal(DataCategory.DEVELOPMENT) @Nullable String description,
            @Nullable LocalDate on,
            @Nullable LocalDate expires) {
        this(kind, description, on, expires, null, null, null, null);
    }

    /** All that a piece of evidence says, for instance one that was read from an Open Badge. */
    public static EvidenceInput from(Evidence evidence) {
        PersonId by = evidence.by();
        Starr starr = evidence.starr();
        Attachment file = evidence.attachment();
        return new EvidenceInput(
                evidence.kind().name(),
                evidence.description(),
                evidence.on(),
                evidence.expires(),
                by == null ? null : by.value(),
                evidence.issuer(),
                starr == null
                        ? null
                        : new StarrInput(
                                starr.situation(), starr.task(), starr.action(), starr.result(), starr.reflection()),
                file == null ? null : new AttachmentInput(file.sha256(), file.mediaType(), file.size()));
    }

    /** Whether it does not expire before it begins to count; true while a day is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isExpiryInOrder() {
        return on == null || expires == null || expires.isAfter(on);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "EvidenceInput[]";
    }
}
