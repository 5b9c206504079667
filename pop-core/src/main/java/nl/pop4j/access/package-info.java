/**
 * Who may see or change what, as data.
 *
 * <p>{@link nl.pop4j.access.AccessPolicy} is a table: {@link nl.pop4j.shared.actor.Role} x
 * {@link nl.pop4j.access.Operation} x {@link nl.pop4j.access.FieldGroup} x {@link nl.pop4j.access.PlanStage}; each cell
 * is a {@link nl.pop4j.access.Permission}, and what is not in it is denied. The standard table is the resource
 * {@code standard.txt}. It knows no person: {@code application} finds out which roles an actor has towards an employee
 * on the day, and asks.
 */
@NullMarked
package nl.pop4j.access;

import org.jspecify.annotations.NullMarked;
