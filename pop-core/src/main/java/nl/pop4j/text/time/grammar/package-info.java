/**
 * The grammar of times in Dutch and English: one small reader for each way to name one, each with bounded lookahead.
 * {@link nl.pop4j.text.time.grammar.TemporalReader} tries them in order at each token of a text: what comes back, times of
 * the day, days named from today, edges of periods, ranges, and all other times. The package resolves to days; what a time
 * means for a goal is not known here.
 */
@NullMarked
package nl.pop4j.text.time.grammar;

import org.jspecify.annotations.NullMarked;
