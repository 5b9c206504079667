/**
 * What the fields of a command must look like: Jakarta Validation constraints whose messages are rule codes.
 *
 * <p>{@link nl.pop4j.application.command.form.Codes} names every fault; the annotations look at one field each and let
 * null pass, except {@link nl.pop4j.application.command.form.Required} and
 * {@link nl.pop4j.application.command.form.Written}. The package knows no command.
 */
@NullMarked
package nl.pop4j.application.command.form;

import org.jspecify.annotations.NullMarked;
