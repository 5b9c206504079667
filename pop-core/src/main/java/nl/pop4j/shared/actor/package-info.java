/**
 * Who acts: an {@link nl.pop4j.shared.actor.Actor} is a person with the roles the host has established. Only
 * {@code application} looks at actors; the model never does.
 */
@NullMarked
package nl.pop4j.shared.actor;

import org.jspecify.annotations.NullMarked;
