package nl.pop4j.conversation.invitation;

import java.time.LocalDate;
import nl.pop4j.form.Answers;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.actor.Party;
import org.jspecify.annotations.Nullable;

/**
 * What one side prepares. It is private until that side shares it, and is shown to the other side only when both have
 * shared theirs; a request for one's own data (GDPR art. 15) still includes it.
 *
 * <p>Example: {@code new Preparation(Party.EMPLOYEE, answers, null)} is not shared yet, so {@code
 * preparationsFor(Party.EMPLOYER)} of its conversation leaves it out.
 *
 * @param party which side
 * @param answers what it wrote
 * @param sharedOn the day on which it was shared, or null while it is private
 */
public record Preparation(
        @Supplier Party party, Answers answers, @Nullable LocalDate sharedOn) {

    /** Whether its side has let go of it. */
    public boolean isShared() {
        return sharedOn != null;
    }
}
