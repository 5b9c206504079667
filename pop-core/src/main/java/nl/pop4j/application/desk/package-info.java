/**
 * How a use case works: who acts where and when, and the one way from a command to the store.
 *
 * <p>{@link nl.pop4j.application.desk.Desk} checks form and repetition in one unit of work;
 * {@link nl.pop4j.application.desk.Situation} knows what the actor may do; the other types read around a plan what more
 * than one use case needs. Not exported: hosts work with the use cases.
 */
@NullMarked
package nl.pop4j.application.desk;

import org.jspecify.annotations.NullMarked;
