/**
 * What users ask for around feedback: give it, show it to more or fewer, withdraw it, take it up as a need.
 *
 * <p>As all commands these are records of plain JDK types that may hold anything a form can send; what is wrong with one
 * becomes findings.
 */
@NullMarked
package nl.pop4j.application.command.feedback;

import org.jspecify.annotations.NullMarked;
