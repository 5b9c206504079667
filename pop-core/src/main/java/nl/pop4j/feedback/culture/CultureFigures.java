package nl.pop4j.feedback.culture;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.SurveyId;

/**
 * What came out of one survey: means on the scale from {@value CultureStatement#LOWEST} to
 * {@value CultureStatement#HIGHEST}, with two decimals, halves up.
 *
 * <p>Example: answers 4, 5, 3, 4 and 4 have the mean 4.00.
 *
 * @param survey which survey
 * @param team what people call the team
 * @param open when it was asked
 * @param answers how many have answered
 * @param themes a mean for each theme that was asked, in their order
 * @param statements a mean for each statement, in their order
 */
public record CultureFigures(
        SurveyId survey, String team, DateRange open, int answers, List<Theme> themes, List<Statement> statements) {

    /** Decimals of a mean. */
    public static final int DECIMALS = 2;

    /** Copies the lists. */
    public CultureFigures {
        themes = ImmutableList.copyOf(themes);
        statements = ImmutableList.copyOf(statements);
    }

    /**
     * A theme.
     *
     * @param theme which
     * @param mean over all answers to its statements
     */
    public record Theme(CultureTheme theme, BigDecimal mean) {}

    /**
     * A statement.
     *
     * @param statement which
     * @param mean over all answers to it
     */
    public record Statement(CultureStatement statement, BigDecimal mean) {}
}
