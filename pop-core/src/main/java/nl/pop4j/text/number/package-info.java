/**
 * Numbers in digits and words, and what they count. {@link nl.pop4j.text.number.NumberReader} reads the number that
 * begins at a token in the notation of its language; a {@link nl.pop4j.text.number.Quantity} adds what is counted.
 */
@NullMarked
package nl.pop4j.text.number;

import org.jspecify.annotations.NullMarked;
