/**
 * The parts that a form repeats: measures, steps, criteria, efforts and study days.
 *
 * <p>Each is a record of plain JDK types with constraints of its own; a command holds lists of them, and a finding about
 * one points at its place in the list.
 */
@NullMarked
package nl.pop4j.application.command.part;

import org.jspecify.annotations.NullMarked;
