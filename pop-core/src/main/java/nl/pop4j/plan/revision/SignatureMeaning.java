package nl.pop4j.plan.revision;

/**
 * What someone says by signing.
 *
 * <p>Example: two {@code FOR_AGREEMENT} make a revision signed; {@code AS_SEEN} beside one of them does not.
 */
public enum SignatureMeaning {
    /** Agrees (voor akkoord). */
    FOR_AGREEMENT,
    /** Has seen it and says no more (voor gezien). */
    AS_SEEN,
    /** Signs while objecting (onder protest). */
    UNDER_PROTEST,
    /** Refuses (geweigerd). */
    REFUSED;

    /** Whether the signer has to say why: under protest, or refused. */
    public boolean needsReaction() {
        return this == UNDER_PROTEST || this == REFUSED;
    }
}
