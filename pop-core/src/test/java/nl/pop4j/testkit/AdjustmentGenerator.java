package nl.pop4j.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.pop4j.adjustment.AdjustmentReview;
import nl.pop4j.adjustment.WorkAdjustment;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;

/**
 * Agreed adjustments of any number with texts that are hard to carry, reviewed and ended or not.
 *
 * <p>Example: {@code new AdjustmentGenerator(42).adjustments(noor)} equals the same made once more.
 */
public final class AdjustmentGenerator {

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public AdjustmentGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** What was agreed with an employee. */
    public WorkAdjustments adjustments(PersonId employee) {
        List<WorkAdjustment> agreed = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            agreed.add(adjustment("a" + i));
        }
        return new WorkAdjustments(employee, agreed, Version.of(random.nextInt(9)));
    }

    private WorkAdjustment adjustment(String id) {
        LocalDate agreed = Samples.TODAY.minusDays(random.nextInt(900));
        List<AdjustmentReview> reviews = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            AdjustmentReview.Effect[] effects = AdjustmentReview.Effect.values();
            reviews.add(new AdjustmentReview(
                    agreed.plusDays(30L * i),
                    side(),
                    effects[random.nextInt(effects.length)],
                    HostileTexts.carried(random)));
        }
        return new WorkAdjustment(
                id,
                "x" + HostileTexts.carried(random),
                Locale.forLanguageTag(random.nextBoolean() ? "nl-BE" : "en"),
                side(),
                agreed,
                agreed.plusDays(1 + random.nextInt(200)),
                reviews,
                random.nextBoolean() ? agreed.plusDays(random.nextInt(400)) : null);
    }

    private Party side() {
        return random.nextBoolean() ? Party.EMPLOYEE : Party.EMPLOYER;
    }
}
