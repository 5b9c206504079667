/**
 * What the fields of a command must look like: Jakarta Validation constraints whose messages are rule codes.
 *
 * <p>{@link nl.pop4j.application.command.form.Codes} names every fault; the annotations look at one field each and let
 * null pass, except {@link nl.pop4j.application.command.form.Required} and
 * {@link nl.pop4j.application.command.form.Written}. A new one needs its line in the reader behind
 * {@code Commands}, which refuses what it does not know. The package knows no command.
 */
@NullMarked
package nl.pop4j.application.command.form;

import org.jspecify.annotations.NullMarked;
