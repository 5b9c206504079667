package nl.pop4j.application.command.conversation;

import nl.pop4j.application.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * A command on one conversation.
 *
 * <p>See {@link MoveConversation} for an example.
 */
public interface ConversationCommand extends Command {

    /** Which conversation. */
    @Nullable String conversationId();

    /** The version of the conversation that the user saw; 0 for one that is to be planned. */
    long expectedVersion();
}
