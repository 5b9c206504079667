package nl.pop4j.conversation;

/**
 * How far a conversation is. It follows from what happened and is not stored.
 *
 * <p>See {@link Conversation} for an example.
 */
public enum ConversationStatus {
    /** There is an appointment, nobody is invited yet. */
    PLANNED,
    /** The invitation is out. */
    INVITED,
    /** It took place; record and confirmations are in the making. */
    HELD,
    /** All is done, or left out for a reason. */
    CLOSED,
    /** It was called off. */
    CANCELLED
}
