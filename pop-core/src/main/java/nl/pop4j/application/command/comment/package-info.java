/**
 * What users ask for around comments beside a plan: add one at a place, answer it, resolve it, withdraw it.
 *
 * <p>As all commands these are records of plain JDK types that may hold anything a form can send; what is wrong with one
 * becomes findings.
 */
@NullMarked
package nl.pop4j.application.command.comment;

import org.jspecify.annotations.NullMarked;
