/**
 * {@code pop demo}: the whole main job for one employee of the sample organisation, told as it happens.
 *
 * <p>{@link nl.pop4j.examples.cli.demo.DemoCommand} opens a store and a folder; the story works through the library's
 * use cases only, as a host would.
 */
@NullMarked
package nl.pop4j.examples.cli.demo;

import org.jspecify.annotations.NullMarked;
