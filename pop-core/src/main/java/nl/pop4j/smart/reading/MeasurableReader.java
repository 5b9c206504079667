package nl.pop4j.smart.reading;

import com.google.common.collect.ImmutableList;
import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.Quantity;
import nl.pop4j.text.token.Span;

/** M: can a third party later say yes or no, or read off a value? */
final class MeasurableReader {

    private static final long UNCOUNTED = WordClass.bits(WordClass.VAGUE_AMOUNT, WordClass.VAGUE_FREQUENCY);

    private MeasurableReader() {}

    static Sign read(Statement statement, Content content) {
        Quantity quantity = QuantityFinder.find(statement);
        if (quantity != null) {
            return new Sign(Sign.Strength.PRESENT, "quantity", 0.93, ImmutableList.of(quantity.span()), null, quantity);
        }
        for (int i = 0; statement.has(WordClass.FIGURE_WORD.bit()) && i < statement.size(); i++) {
            if (statement.is(i, WordClass.FIGURE_WORD) && statement.countsAsFigure(i)) {
                return Sign.present(
                        "factor", 0.9, statement.span(i, statement.text().next(i)));
            }
        }
        Span outcome = OutcomeFinder.find(statement, content);
        if (outcome != null) {
            return Sign.present("outcome", 0.9, outcome);
        }
        Span behaviour = BehaviourFinder.find(statement, content);
        if (behaviour != null) {
            return Sign.present("behaviour", 0.85, behaviour);
        }
        Span person = PersonFinder.find(statement, content);
        if (person != null) {
            return Sign.present("behaviour", 0.75, person);
        }
        Span product = SkillWishes.isOne(statement) ? null : ProductFinder.find(statement, content);
        return product != null ? Sign.present("product", 0.75, product) : vague(statement);
    }

    private static Sign vague(Statement statement) {
        for (int i = 0; i < statement.size(); i++) {
            if (statement.isAny(i, UNCOUNTED) && statement.isTarget(i)) {
                return Sign.vague(
                        "uncounted", statement.span(i, statement.text().next(i)));
            }
        }
        for (int i = 0; i < statement.size(); i++) {
            if (statement.is(i, WordClass.INDICATOR) && statement.isTarget(i)) {
                return Sign.vague("no-value", statement.span(i, statement.text().next(i)));
            }
        }
        return Sign.absent("no-measure");
    }
}
