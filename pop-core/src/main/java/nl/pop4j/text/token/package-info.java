/**
 * Text cut into words, numbers and marks. {@link nl.pop4j.text.token.Tokenizer} makes
 * {@link nl.pop4j.text.token.Tokens} in one pass; {@link nl.pop4j.text.token.Tagger} adds what each word and phrase does
 * in one language and gives a {@link nl.pop4j.text.token.TaggedText}. {@link nl.pop4j.text.token.LanguageDetector} tells
 * the language from the same tokens. Positions are {@link nl.pop4j.text.token.Span}s in UTF-16 units of the original.
 */
@NullMarked
package nl.pop4j.text.token;

import org.jspecify.annotations.NullMarked;
