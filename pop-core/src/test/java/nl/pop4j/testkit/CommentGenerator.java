package nl.pop4j.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.pop4j.plan.comment.CommentPlace;
import nl.pop4j.plan.comment.CommentResolution;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.shared.id.PersonId;

/**
 * Comments beside Noor's plan and answers to them, open, resolved or withdrawn, with texts that are hard to carry.
 *
 * <p>Example: {@code new CommentGenerator(42).comment("n1")} equals {@code new CommentGenerator(42).comment("n1")}.
 */
public final class CommentGenerator {

    private static final List<CommentPlace> PLACES = List.of(
            new CommentPlace("", "", 0),
            new CommentPlace("/goals/0/deadline", "/goals/g1/deadline", 1),
            new CommentPlace("/targets/targets/0", "/targets/targets/V1 OWN_AMBITION", 2));

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public CommentGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** A comment or an answer. */
    public PlanComment comment(String id) {
        Instant at = Samples.NOW.minusSeconds(random.nextInt(9_999_999));
        boolean answer = random.nextInt(3) == 0;
        boolean withdrawn = random.nextInt(4) == 0;
        return new PlanComment(
                CommentId.of(id),
                Samples.PLAN,
                Samples.NOOR,
                PersonId.of("w" + random.nextInt(9)),
                PLACES.get(random.nextInt(PLACES.size())),
                CommentId.of(answer ? id + "-first" : id),
                withdrawn ? "" : "x" + HostileTexts.carried(random),
                Locale.forLanguageTag(random.nextBoolean() ? "nl" : "en"),
                at,
                answer || random.nextBoolean() ? null : new CommentResolution(Samples.AHMED, at.plusSeconds(60)),
                withdrawn ? at.plusSeconds(90) : null,
                Version.NONE);
    }
}
