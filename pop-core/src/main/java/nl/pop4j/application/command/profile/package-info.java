/**
 * What users ask for around a personal profile: write an entry or an insight, answer questions, share, take out.
 *
 * <p>As all commands these are records of plain JDK types that may hold anything a form can send; what is wrong with one
 * becomes findings.
 */
@NullMarked
package nl.pop4j.application.command.profile;

import org.jspecify.annotations.NullMarked;
