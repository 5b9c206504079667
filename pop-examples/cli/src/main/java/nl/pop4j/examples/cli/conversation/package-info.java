/**
 * The commands {@code pop conversation ...}: documents and calendar objects of a conversation that is a JSON file.
 *
 * <p>A file goes into a store in memory, and the library does the rest. Names and mail addresses come from the command
 * line, since a conversation holds none.
 */
@NullMarked
package nl.pop4j.examples.cli.conversation;

import org.jspecify.annotations.NullMarked;
