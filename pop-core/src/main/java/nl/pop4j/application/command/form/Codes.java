package nl.pop4j.application.command.form;

import nl.pop4j.shared.finding.RuleCode;

/**
 * What can be wrong with a field, as rule codes; each has its sentence in the texts.
 *
 * <p>Example: {@code @Size(max = UserText.LONG, message = Codes.TOO_LONG) String text} refuses 9,000 characters with
 * {@code INPUT-LENGTH}, whose argument {@code max} is 8000.
 */
public final class Codes {

    /** The field must be filled in. */
    public static final String REQUIRED = "INPUT-REQUIRED";

    /** The field is no identifier. */
    public static final String NOT_AN_ID = "INPUT-ID";

    /** The text is longer than allowed; argument {@code max}. */
    public static final String TOO_LONG = "INPUT-LENGTH";

    /** The list holds more than allowed; argument {@code max}. */
    public static final String TOO_MANY = "INPUT-COUNT";

    /** The number is out of range; argument {@code value}, the bound. */
    public static final String OUT_OF_RANGE = "INPUT-RANGE";

    /** The text holds control characters or broken Unicode. */
    public static final String UNCLEAN = "INPUT-CHARACTERS";

    /** The last day comes before the first. */
    public static final String DATES_REVERSED = "INPUT-DATES";

    /** The day lies outside the years 1900 to 9999. */
    public static final String NO_CALENDAR_DAY = "INPUT-DAY";

    /** The horizon is longer than ten years. */
    public static final String HORIZON_TOO_LONG = "INPUT-HORIZON";

    /** The field cannot be read as what it should be. */
    public static final String FORM = "INPUT-FORM";

    /** {@link #FORM} as a rule code. */
    public static final RuleCode UNREADABLE = RuleCode.of(FORM);

    private Codes() {}
}
