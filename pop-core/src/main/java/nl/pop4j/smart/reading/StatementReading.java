package nl.pop4j.smart.reading;

import nl.pop4j.text.lexicon.Language;

/**
 * What one statement says.
 *
 * @param language the language in which it was read
 * @param specific what will be done or reached, and on what
 * @param measurable how one can tell
 * @param timeBound by when
 */
public record StatementReading(Language language, Sign specific, Sign measurable, Sign timeBound) {}
