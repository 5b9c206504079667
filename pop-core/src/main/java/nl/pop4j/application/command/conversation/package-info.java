/**
 * What users ask for around a conversation: plan, invite, prepare and share, record, confirm, hand over, close.
 *
 * <p>As all commands these are records of plain JDK types that may hold anything a form can send; what is wrong with one
 * becomes findings.
 */
@NullMarked
package nl.pop4j.application.command.conversation;

import org.jspecify.annotations.NullMarked;
