/**
 * What a host's own rules and policies must hold to, as one call each.
 *
 * <p>A law draws its plans from a seed, tries one rule or policy on them, and throws an {@code AssertionError} that
 * names the law and the seed. It knows no property engine: call it in a loop, or from a property of jqwik.
 */
@NullMarked
package nl.pop4j.testkit.law;

import org.jspecify.annotations.NullMarked;
