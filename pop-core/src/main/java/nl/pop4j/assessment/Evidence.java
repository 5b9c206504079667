package nl.pop4j.assessment;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a rating rests on.
 *
 * <p>Example: {@code Evidence.of(Evidence.Kind.CERTIFICATE, "BHV", monday).issuedBy("Rode Kruis").expiring(inAYear)}
 * counts from Monday until the day before {@code inAYear}.
 *
 * @param kind what it is
 * @param description in the words of whoever added it, 1 to 200 characters
 * @param on the day it dates from
 * @param expires the first day on which it no longer counts, or null if it keeps
 * @param by who gave or saw it, or null where that is an organisation or nobody said
 * @param issuer the organisation that issued it, at most 200 characters, or null
 * @param starr the observation in five parts, or null where it was not told so
 * @param attachment the file that belongs to it, or null
 */
public record Evidence(
        Kind kind,
        @Personal(DataCategory.DEVELOPMENT) String description,
        LocalDate on,
        @Nullable LocalDate expires,

        @Supplier @Personal(DataCategory.IDENTIFIER) @Nullable PersonId by,

        @Personal(DataCategory.DEVELOPMENT) @Nullable String issuer,
        @Nullable Starr starr,
        @Nullable Attachment attachment) {

    /** What a piece of evidence is. */
    public enum Kind {
        /** A diploma, certificate or licence. */
        CERTIFICATE,
        /** What others said. */
        FEEDBACK,
        /** Something made. */
        PRODUCT,
        /** Behaviour seen, for instance by situation, task, action, result and reflection (STARR). */
        OBSERVATION,
        /** An Open Badge. */
        OPEN_BADGE
    }

    /**
     * Checks text and dates.
     *
     * @throws IllegalArgumentException if description or issuer is blank, too long or unclean, or it expires before its
     *     date
     */
    public Evidence {
        UserText.checked("description", description, UserText.SHORT);
        if (description.isBlank()) {
            throw new IllegalArgumentException("description must not be blank");
        }
        if (issuer != null && UserText.checked("issuer", issuer, UserText.SHORT).isBlank()) {
            throw new IllegalArgumentException("issuer must not be blank");
        }
        if (expires != null && !expires.isAfter(on)) {
            throw new IllegalArgumentException("expires must be after on");
        }
    }

    /** Evidence that nobody signed for, without a file. */
    public Evidence(Kind kind, String description, LocalDate on, @Nullable LocalDate expires) {
        this(kind, description, on, expires, null, null, null, null);
    }

    /** Evidence that keeps, that nobody signed for, without a file. */
    public static Evidence of(Kind kind, String description, LocalDate on) {
        return new Evidence(kind, description, on, null);
    }

    /** The same with a first day on which it no longer counts. */
    public Evidence expiring(LocalDate day) {
        return new Evidence(kind, description, on, day, by, issuer, starr, attachment);
    }

    /** The same, given or seen by this person. */
    public Evidence by(PersonId person) {
        return new Evidence(kind, description, on, expires, person, issuer, starr, attachment);
    }

    /** The same, issued by this organisation. */
    public Evidence issuedBy(String organisation) {
        return new Evidence(kind, description, on, expires, by, organisation, starr, attachment);
    }

    /** The same, told in five parts. */
    public Evidence with(Starr observation) {
        return new Evidence(kind, description, on, expires, by, issuer, observation, attachment);
    }

    /** The same with a file. */
    public Evidence with(Attachment file) {
        return new Evidence(kind, description, on, expires, by, issuer, starr, file);
    }

    /** Whether it counts on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(on) && (expires == null || day.isBefore(expires));
    }

    /** Whether it is a certificate: one on paper, or an Open Badge. */
    public boolean isCertificate() {
        return kind == Kind.CERTIFICATE || kind == Kind.OPEN_BADGE;
    }

    /** The kind and dates only. */
    @Override
    public String toString() {
        return "Evidence[" + kind + " on " + on + "]";
    }
}
