/**
 * Lets jqwik draw plans by their type alone: {@code @ForAll DevelopmentPlan plan}.
 *
 * <p>The provider is found by the service loader as soon as the testkit is on the test class path. A property with a
 * domain of its own adds {@link nl.pop4j.testkit.provider.PlanDomain} to it.
 */
@NullMarked
package nl.pop4j.testkit.provider;

import org.jspecify.annotations.NullMarked;
