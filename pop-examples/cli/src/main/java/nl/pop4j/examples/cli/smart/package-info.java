/**
 * {@code pop smart}: read statements and say which of S, M, A, R and T they meet.
 *
 * <p>{@link nl.pop4j.examples.cli.smart.StatementTable} reads a TSV line by line, so that a file of any length passes
 * through; one statement on the command line gets an explanation with the words underlined.
 */
@NullMarked
package nl.pop4j.examples.cli.smart;

import org.jspecify.annotations.NullMarked;
