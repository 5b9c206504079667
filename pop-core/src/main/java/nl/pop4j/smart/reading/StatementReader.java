package nl.pop4j.smart.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.smart.reading.clause.Content;
import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.smart.reading.clause.Zones;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.number.NumberReader;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.time.grammar.TemporalReader;
import nl.pop4j.text.token.LanguageDetector;
import nl.pop4j.text.token.TaggedText;
import nl.pop4j.text.token.Tagger;
import nl.pop4j.text.token.Tokenizer;
import nl.pop4j.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements in Dutch and English. Each text is cut and looked up once; time grows with its length. Immutable, safe
 * for any number of threads.
 */
public final class StatementReader {

    private static final StatementReader STANDARD = new StatementReader(Vocabulary.standard());

    private final Tokenizer tokenizer;
    private final LanguageDetector detector;
    private final Tagger tagger;
    private final TemporalReader times;
    private final NumberReader numbers;

    private StatementReader(Vocabulary vocabulary) {
        tokenizer = new Tokenizer(vocabulary);
        detector = new LanguageDetector(vocabulary);
        tagger = new Tagger(vocabulary);
        times = new TemporalReader(vocabulary);
        numbers = new NumberReader(vocabulary);
    }

    /** The reader with the words that come with the library. */
    public static StatementReader standard() {
        return STANDARD;
    }

    /**
     * What a statement says; empty if it is in neither language, or says nothing.
     *
     * @param text the statement
     * @param language the language it is said to be in, or null to detect it
     * @param reference the day from which 'within three months' counts
     */
    public Optional<StatementReading> read(String text, @Nullable Language language, LocalDate reference) {
        Tokens tokens = tokenizer.tokenize(text);
        if (tokens.size() == 0) {
            return Optional.empty();
        }
        Optional<Language> known = language == null
                ? detector.detect(tokens)
                : Optional.of(language).filter(given -> detector.isReadable(tokens, given));
        return known.map(found -> read(tagger.tag(tokens, found), reference));
    }

    private StatementReading read(TaggedText text, LocalDate reference) {
        List<TemporalExpression> expressions = times.read(text, reference);
        Statement statement = new Statement(text, expressions, Zones.of(text, expressions), numbers);
        Content content = Content.of(statement);
        Sign measurable = MeasurableReader.read(statement, content);
        Sign specific = SpecificReader.read(statement, content, measurable);
        return new StatementReading(text.language(), specific, measurable, TimeBoundReader.read(statement));
    }
}
