package nl.pop4j.feedback;

import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Set;
import nl.pop4j.shared.actor.Role;

/**
 * From whom the giver keeps feedback, or only the own name.
 *
 * <p>Who is several things at once is held to the strictest of them: feedback that is hidden from managers is hidden from
 * a manager who is an HR adviser as well.
 *
 * <p>Example: with {@code new FeedbackVisibility(Set.of(), Set.of(Role.MANAGER))} a manager reads what was said and not
 * by whom: {@code shows} is true of that role, {@code names} false.
 *
 * @param hiddenFrom roles that do not see it at all; never the employee whom it is about
 * @param namelessTo roles that see it without the giver
 */
public record FeedbackVisibility(Set<Role> hiddenFrom, Set<Role> namelessTo) {

    /** Everybody who may see feedback of this employee sees it, and from whom it is. */
    public static final FeedbackVisibility OPEN = new FeedbackVisibility(Set.of(), Set.of());

    /** Copies the roles. */
    public FeedbackVisibility {
        hiddenFrom = Sets.immutableEnumSet(hiddenFrom);
        namelessTo = Sets.immutableEnumSet(namelessTo);
    }

    /** Whether somebody in these roles sees it. */
    public boolean shows(Set<Role> roles) {
        return Collections.disjoint(roles, hiddenFrom);
    }

    /** Whether somebody in these roles sees from whom it is. */
    public boolean names(Set<Role> roles) {
        return shows(roles) && Collections.disjoint(roles, namelessTo);
    }
}
