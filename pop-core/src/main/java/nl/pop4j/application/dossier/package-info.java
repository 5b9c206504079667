/**
 * What somebody may see of a plan, a talk or their course, with every name and word filled in.
 *
 * <p>{@link nl.pop4j.application.dossier.Dossiers} makes the plan's, {@code ConversationDossiers} that of a talk,
 * {@code ProgressDossiers} that of what came of a plan. Not exported: hosts get dossiers from the use cases.
 */
@NullMarked
package nl.pop4j.application.dossier;

import org.jspecify.annotations.NullMarked;
