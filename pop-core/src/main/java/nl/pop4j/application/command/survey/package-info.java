/**
 * What users ask for around a culture survey: open it, answer it, close it.
 *
 * <p>As all commands these are records of plain JDK types that may hold anything a form can send; what is wrong with one
 * becomes findings. What somebody answered is kept out of every trace of the command.
 */
@NullMarked
package nl.pop4j.application.command.survey;

import org.jspecify.annotations.NullMarked;
