package nl.pop4j.plan.revision;

/**
 * How far a revision is on its way to two signatures.
 *
 * <p>{@link nl.pop4j.plan.lifecycle.LifeCycle} shows how one follows another.
 */
public enum RevisionStatus {
    /** Frozen and shown to the other side. */
    PROPOSED,
    /** The other side asks for changes. */
    CHANGES_REQUESTED,
    /** The other side finds it not feasible. */
    NOT_FEASIBLE,
    /** Both sides agree on the content; nobody has signed. */
    AGREED,
    /** One side has signed for agreement. */
    PARTLY_SIGNED,
    /** Both sides have signed for agreement. */
    SIGNED,
    /** A later revision was signed. */
    SUPERSEDED,
    /** Taken back by who proposed it. */
    WITHDRAWN,
    /** A side refused to sign. */
    REFUSED;

    /** Whether something can still be done with it before it is signed. */
    public boolean isOpen() {
        return this == PROPOSED || this == AGREED || this == PARTLY_SIGNED;
    }
}
