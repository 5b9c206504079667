package nl.pop4j.rollout.engagement;

import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.Identifiers;

/**
 * Help that is offered to employees, all of them together, and how much of it was taken up.
 *
 * <p>Example: {@code new Support("s1", Support.Kind.COACHING, text, new Extent(Money.ZERO, 600), Extent.NONE)} offers
 * ten hours, of which nobody has used any: {@code isTakenUp()} is false.
 *
 * @param id names it within its programme, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param kind what kind of help
 * @param text what it is
 * @param offered how much there is
 * @param takenUp how much was used until now
 */
public record Support(String id, Kind kind, LocalizedText text, Extent offered, Extent takenUp) {

    /** What kinds of help there are (DOMAIN 0.4). */
    public enum Kind {
        /** Somebody who thinks along. */
        THINKING_ALONG,
        /** Somebody who knows. */
        ADVICE,
        /** Somebody who guides. */
        COACHING,
        /** An amount. */
        MONEY,
        /** Time at work. */
        TIME
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public Support {
        Identifiers.check("id", id);
    }

    /** Whether anything of it was used. */
    public boolean isTakenUp() {
        return !takenUp.isNone();
    }
}
