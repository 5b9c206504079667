/**
 * Who may see or change what, as data.
 *
 * <p>{@link nl.pop4j.access.AccessPolicy} is a table of roles and operations; what is not in it is denied. It knows no
 * person: {@code application} finds out which roles an actor has towards an employee on the day, and asks.
 */
@NullMarked
package nl.pop4j.access;

import org.jspecify.annotations.NullMarked;
