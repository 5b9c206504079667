/**
 * What users ask for around agreed adjustments at work: agree, review, end.
 *
 * <p>As all commands these are records of plain JDK types that may hold anything a form can send; what is wrong with one
 * becomes findings. None of them is ever printed with its content.
 */
@NullMarked
package nl.pop4j.application.command.adjustment;

import org.jspecify.annotations.NullMarked;
