/**
 * What single words and phrases mean. {@link nl.pop4j.text.lexicon.Vocabulary} is loaded once from word lists, one file
 * for each {@link nl.pop4j.text.lexicon.WordClass} and {@link nl.pop4j.text.lexicon.Language}; verbs are inflected
 * while loading, separable ones included. Looking a word up costs one hash of its letters. The package knows words
 * only: which words stand where is the work of the packages beside it.
 */
@NullMarked
package nl.pop4j.text.lexicon;

import org.jspecify.annotations.NullMarked;
