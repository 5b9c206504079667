package nl.pop4j.organisation.possibility;

/**
 * What there is only so much of.
 *
 * <p>See {@link PossibilityCheck} for an example.
 */
public enum Scarce {
    /** Places in a training, by the offer's id; one for each participant. */
    TRAINING_PLACE,
    /** Minutes of coaches and mentors; one amount for the organisation, whose id is empty. */
    COACHING_MINUTES,
    /** Cents of a team's budget, by the team's id. */
    TEAM_CENTS,
    /** Places in a position, by the position's id; one for each candidate. */
    POSITION_PLACE
}
