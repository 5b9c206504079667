/**
 * One conversation with all around it, with names, read-only: what invitations, records and calendar objects are made of.
 *
 * <p>A {@link nl.pop4j.dossier.conversation.ConversationDossier} has a head, an appointment, the invitation, checklists
 * and the record, each only as far as its reader may see it. It knows no store, no use case and no document.
 */
@NullMarked
package nl.pop4j.dossier.conversation;

import org.jspecify.annotations.NullMarked;
