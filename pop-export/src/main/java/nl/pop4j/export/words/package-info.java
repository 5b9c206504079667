/**
 * The fixed words of documents, and how dates, amounts and durations are written, in Dutch and English.
 *
 * <p>A {@link nl.pop4j.export.words.Words} belongs to one document. Sentences stand in {@code texts_nl.properties} and
 * {@code texts_en.properties} beside this package; it knows no format and no dossier.
 */
@NullMarked
package nl.pop4j.export.words;

import org.jspecify.annotations.NullMarked;
