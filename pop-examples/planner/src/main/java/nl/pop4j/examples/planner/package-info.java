/**
 * The port {@link nl.pop4j.port.ConversationPlanner} on Timefold Solver: one class that is the adapter, and the model
 * of the problem in three more.
 *
 * <p>A solver takes talks back and moves them, so that it places talks that the library's own planner leaves out. Copy
 * what you need from here.
 */
@NullMarked
package nl.pop4j.examples.planner;

import org.jspecify.annotations.NullMarked;
