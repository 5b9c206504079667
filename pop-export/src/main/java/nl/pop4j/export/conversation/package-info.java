/**
 * Papers around a conversation: the invitation, the checklists and the record.
 *
 * <p>{@link nl.pop4j.export.conversation.ConversationPapers} turns a
 * {@link nl.pop4j.dossier.conversation.ConversationDossier} into papers of plain blocks. The package knows no printed
 * format; calendar objects are made in {@code calendar}.
 */
@NullMarked
package nl.pop4j.export.conversation;

import org.jspecify.annotations.NullMarked;
