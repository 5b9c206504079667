/**
 * How a team sees its own growth culture, without anybody seeing how one of them sees it.
 *
 * <p>A {@link nl.pop4j.feedback.culture.CultureSurvey} puts statements to the people invited. Of their answers only sums
 * are kept, and beside them who has answered. {@link nl.pop4j.feedback.culture.CultureSurveyCommands} open, answer and
 * close it; what comes out ({@link nl.pop4j.feedback.culture.CultureFigures}) is decided once, when it closes, against
 * everything that earlier surveys showed.
 */
@NullMarked
package nl.pop4j.feedback.culture;

import org.jspecify.annotations.NullMarked;
