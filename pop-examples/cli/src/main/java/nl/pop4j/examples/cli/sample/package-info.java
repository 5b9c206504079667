/**
 * A sample organisation of our own making: Zorggroep De Lindehof, with its competence framework, people, objectives,
 * ratings and one plan, in Dutch and English.
 *
 * <p>{@link nl.pop4j.examples.cli.sample.SampleOrganisation} reads the files beside it;
 * {@link nl.pop4j.examples.cli.sample.SamplePlan} gives the commands by which the plan is written. Nobody in it exists.
 */
@NullMarked
package nl.pop4j.examples.cli.sample;

import org.jspecify.annotations.NullMarked;
