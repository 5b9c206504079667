package nl.pop4j.application.option;

/**
 * What a user gives in a field: which control a form shows for it.
 *
 * <p>Example: {@code CommandForm.of(PutGoal.class).field("deadline").get().kind()} is {@code DATE}, so that a form
 * shows a calendar for it; see {@link CommandForm}.
 */
public enum InputKind {
    /** An id that the front end knows or makes; its user picks a thing by its name. */
    IDENTIFIER,
    /** A few words. */
    LINE,
    /** A text of several lines. */
    TEXT,
    /** One of the choices. */
    CHOICE,
    /** A code of a competence in the plan's framework. */
    COMPETENCE,
    /** A code of a role in the plan's framework. */
    ROLE,
    /** A BCP 47 tag of a language. */
    LANGUAGE,
    /** How often: a text that {@code Cadence.parse} reads. */
    CADENCE,
    /** A level or weight: a decimal number. */
    LEVEL,
    /** A decimal number. */
    NUMBER,
    /** A whole number. */
    WHOLE_NUMBER,
    /** A number of minutes. */
    MINUTES,
    /** An amount in euro cents. */
    AMOUNT,
    /** A day. */
    DATE,
    /** A time of the day. */
    TIME,
    /** Yes or no. */
    YES_NO,
    /** A group of fields of its own. */
    PARTS
}
