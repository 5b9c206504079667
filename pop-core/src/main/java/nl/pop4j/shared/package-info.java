/**
 * The words that all other packages speak: texts in several languages, dates, money, versions.
 *
 * <p>Nothing here knows what a plan is. Values check their shape when they are made; everything is immutable, and
 * thread-safe for that reason. {@code shared.id} names things, {@code shared.finding} says what is wrong with user
 * input, {@code shared.actor} says who acts, {@code shared.error} holds the broken promises.
 */
@NullMarked
package nl.pop4j.shared;

import org.jspecify.annotations.NullMarked;
