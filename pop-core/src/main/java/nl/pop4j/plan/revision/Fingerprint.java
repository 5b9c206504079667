package nl.pop4j.plan.revision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;

/**
 * What a goal and its activities say, as a digest of the same facts that are signed.
 *
 * <p>{@link nl.pop4j.plan.template.GivenTemplate} shows what it is good for.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The SHA-256 of every fact of a goal and these activities, in lower-case hexadecimal. Equal facts give equal
     * fingerprints, whatever the machine.
     */
    public static String of(DevelopmentGoal goal, List<DevelopmentActivity> activities) {
        CanonicalWriter out = new CanonicalWriter();
        CanonicalGoals.write(ImmutableList.of(goal), out);
        CanonicalActivities.write(activities, out);
        return out.toText().digest().hex();
    }
}
