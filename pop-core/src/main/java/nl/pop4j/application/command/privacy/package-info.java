/**
 * What is asked of the privacy desk: erase, hold, lift a hold, put a statement beside a text.
 *
 * <p>As all commands these are records of plain JDK types that may hold anything a form can send; what is wrong with one
 * becomes findings.
 */
@NullMarked
package nl.pop4j.application.command.privacy;

import org.jspecify.annotations.NullMarked;
