/**
 * Commands that write a working copy: perspective, targets, goals, activities, promises, time and money.
 *
 * <p>Each names its plan and the version that its user saw. An element is named by its id: putting one that is there
 * writes it anew in its place. The parts that a form repeats, such as a measure, are inputs of their own.
 */
@NullMarked
package nl.pop4j.application.command.content;

import org.jspecify.annotations.NullMarked;
