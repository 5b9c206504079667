/**
 * The command {@code pop}: the library as a tool, and the contract for tools.
 *
 * <p>{@link nl.pop4j.examples.cli.PopCommand} holds one class for each group of commands. What machines read goes to
 * standard output, everything else to standard error; the exit status is one of
 * {@link nl.pop4j.examples.cli.ExitStatus}; no stack trace is ever shown. Commands are thin: they read, ask the
 * library, write. They print through {@link nl.pop4j.examples.cli.Console} and stop with
 * {@link nl.pop4j.examples.cli.CommandFailure}.
 */
@NullMarked
package nl.pop4j.examples.cli;

import org.jspecify.annotations.NullMarked;
