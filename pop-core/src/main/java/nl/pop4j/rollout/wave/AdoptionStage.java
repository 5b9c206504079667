package nl.pop4j.rollout.wave;

/**
 * How far somebody who was invited has come; who has reached one has not always passed the ones before.
 *
 * <p>See {@link RolloutProgress} for an example.
 */
public enum AdoptionStage {
    /** Has a plan in the making, or further. */
    STARTED,
    /** Has a plan that both sides have signed. */
    SIGNED,
    /** Has a plan of which a review was held. */
    REVIEWED,
    /** Has a plan that was completed. */
    COMPLETED
}
