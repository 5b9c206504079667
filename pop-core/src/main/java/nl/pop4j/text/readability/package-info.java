/**
 * Plain language: how easily a text reads, and what makes it hard. {@link nl.pop4j.text.readability.ReadabilityReader}
 * gives a {@link nl.pop4j.text.readability.Readability}: a reading-ease figure by Flesch-Douma or Flesch, and
 * {@link nl.pop4j.text.readability.ReadingHurdle}s with spans. It judges texts, never their writers.
 */
@NullMarked
package nl.pop4j.text.readability;

import org.jspecify.annotations.NullMarked;
