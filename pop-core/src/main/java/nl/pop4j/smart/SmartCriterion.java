package nl.pop4j.smart;

/**
 * The five questions to a goal, by their Dutch letters.
 *
 * <p>English 'relevant' is asked under {@link #ACCEPTABLE}, 'achievable' under {@link #REALISTIC}.
 *
 * <p>See {@link SmartValidator} for an example.
 */
public enum SmartCriterion {
    /** Can a reader tell what will be done, and on what? (Specifiek) */
    SPECIFIC('S'),
    /** Can a third party later say yes or no, or read off a value? (Meetbaar) */
    MEASURABLE('M'),
    /** Do both parties agree, and does it serve an objective or the employee's own wish? (Acceptabel) */
    ACCEPTABLE('A'),
    /** Is there time, and is the step not too large? (Realistisch) */
    REALISTIC('R'),
    /** Is an end or a bounded period fixed? (Tijdgebonden) */
    TIME_BOUND('T');

    private final char letter;

    SmartCriterion(char letter) {
        this.letter = letter;
    }

    /** The letter of the criterion in SMART. */
    public char letter() {
        return letter;
    }
}
