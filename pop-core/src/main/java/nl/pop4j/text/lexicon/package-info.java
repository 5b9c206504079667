/**
 * What single words and phrases mean. {@link nl.pop4j.text.lexicon.Vocabulary} reads tables that the build makes from word
 * lists, one file for each {@link nl.pop4j.text.lexicon.WordClass} and {@link nl.pop4j.text.lexicon.Language}; verbs are
 * inflected there, separable ones included. Looking a word up costs a few comparisons of letters. The package knows words
 * only: which words stand where is the work of the packages beside it.
 */
@NullMarked
package nl.pop4j.text.lexicon;

import org.jspecify.annotations.NullMarked;
