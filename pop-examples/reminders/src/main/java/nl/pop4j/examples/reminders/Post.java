package nl.pop4j.examples.reminders;

import java.util.List;
import nl.pop4j.review.notice.Recipient;

/** A host's mail, chat or portal. */
@FunctionalInterface
public interface Post {

    /**
     * Brings a message.
     *
     * @param to a person, or everybody of a role
     * @param lines its sentences
     * @throws RuntimeException if it cannot be brought now; it is tried again at the next run
     */
    void bring(Recipient to, List<String> lines);
}
