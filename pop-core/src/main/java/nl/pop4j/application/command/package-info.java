/**
 * What users ask for: records of plain JDK types with Jakarta Validation constraints, whose messages are rule codes.
 *
 * <p>A command may hold anything a form can send, nulls included; {@link nl.pop4j.application.command.Commands} turns
 * what is wrong with it into findings, each with a pointer to its field. None of them shows its content in
 * {@code toString}.
 */
@NullMarked
package nl.pop4j.application.command;

import org.jspecify.annotations.NullMarked;
