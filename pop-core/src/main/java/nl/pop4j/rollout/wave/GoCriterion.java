package nl.pop4j.rollout.wave;

import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * What must be so before the next wave begins: so many of those invited have come so far, or something that people judge.
 *
 * <p>See {@link RolloutProgress} for an example.
 *
 * @param id names it within its wave, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param text what must be so
 * @param stage how far they must have come, or null for what people judge
 * @param percent how many of a hundred must have, 0 to 100; of no meaning for what people judge
 * @param judged what people said, or null while they have not; of no meaning for what is counted
 */
public record GoCriterion(
        String id,
        LocalizedText text,
        @Nullable AdoptionStage stage,
        int percent,
        @Nullable Boolean judged) {

    /**
     * Checks id and percent.
     *
     * @throws IllegalArgumentException if the id has another form, or percent is not 0 to 100
     */
    public GoCriterion {
        Identifiers.check("id", id);
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be 0 to 100");
        }
    }

    /** So many of a hundred have come so far. */
    public static GoCriterion counted(String id, LocalizedText text, AdoptionStage stage, int percent) {
        return new GoCriterion(id, text, stage, percent, null);
    }

    /** Something that people judge, and have not judged yet. */
    public static GoCriterion toJudge(String id, LocalizedText text) {
        return new GoCriterion(id, text, null, 0, null);
    }

    /** The same with what people said. */
    public GoCriterion judged(boolean met) {
        return new GoCriterion(id, text, stage, percent, met);
    }

    /** Whether it is so; false while people have not judged. */
    public boolean isMet(RolloutProgress progress) {
        return stage == null ? Boolean.TRUE.equals(judged) : progress.reaches(stage, percent);
    }
}
