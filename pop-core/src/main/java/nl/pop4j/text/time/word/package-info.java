/**
 * What every reader of times looks at: a text under way as a {@link nl.pop4j.text.time.word.Scope}, the words before a time
 * as a {@link nl.pop4j.text.time.word.Lead}, the words that point from now as a {@link nl.pop4j.text.time.word.Deixis}, and
 * what was read as a {@link nl.pop4j.text.time.word.TimePhrase}. The package holds no grammar.
 */
@NullMarked
package nl.pop4j.text.time.word;

import org.jspecify.annotations.NullMarked;
