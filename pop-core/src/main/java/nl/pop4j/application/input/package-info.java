/**
 * From what a command says, in plain JDK types, to the values of the model.
 *
 * <p>{@link nl.pop4j.application.input.Edits} makes the parts of a plan; each of the others one kind of answer, form or
 * evidence. Nothing here reads the store or asks for access. Not exported: hosts write commands.
 */
@NullMarked
package nl.pop4j.application.input;

import org.jspecify.annotations.NullMarked;
