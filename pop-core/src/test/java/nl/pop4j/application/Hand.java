package nl.pop4j.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what somebody fills in who looks at a screen, well most of the time.
 *
 * @param random by which it is drawn
 * @param screen what is looked at
 * @param id the id of the command
 * @param today the day
 */
record Hand(Random random, Screen screen, String id, LocalDate today) {

    String plan() {
        return seen().id().value();
    }

    DevelopmentPlan seen() {
        return screen.plan();
    }

    long version() {
        return oneIn(24) ? random.nextInt(9) : seen().version().number();
    }

    /** The version of the reviews; 0 while there are none. */
    long reviewsVersion() {
        return screen.reviews() == null || oneIn(24)
                ? 0
                : screen.reviews().version().number();
    }

    int number() {
        int latest = Math.max(1, seen().revisions().size());
        return oneIn(12) ? 1 + random.nextInt(latest + 1) : latest;
    }

    /** The digest on the screen; now and then one that nobody was shown, or of an earlier revision. */
    String digest() {
        int latest = seen().revisions().size();
        if (latest == 0 || oneIn(16)) {
            return Digest.of(new byte[] {1}).hex();
        }
        int number = oneIn(16) ? 1 + random.nextInt(latest) : latest;
        return seen().revisions().get(number - 1).digest().hex();
    }

    /** Today, or a day that is still to come. */
    LocalDate day() {
        return oneIn(4) ? today.plusYears(1) : today;
    }

    @Nullable String reasonOrNone() {
        return oneIn(3) ? null : "Daarom.";
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** The first mostly, else one of the others. */
    String mostly(String first, String... others) {
        return oneIn(4) ? others[random.nextInt(others.length)] : first;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
