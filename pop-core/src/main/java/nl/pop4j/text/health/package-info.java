/**
 * Does a text tell of somebody's health? {@link nl.pop4j.text.health.HealthWording} answers yes or no and nothing else:
 * the words that gave it away are neither kept nor handed out, since they would be special-category data themselves
 * (GDPR art. 9). The lists hold Dutch and English; both are looked at, whatever language a text says it is in.
 */
@NullMarked
package nl.pop4j.text.health;

import org.jspecify.annotations.NullMarked;
