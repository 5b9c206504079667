/**
 * One plan with all around it, with names, read-only: the only thing that documents see.
 *
 * <p>A {@link nl.pop4j.dossier.PlanDossier} holds words, not codes to look up: a document needs no framework, no
 * directory and no rule. It is made for one reader at one moment and is not the personnel file itself.
 */
@NullMarked
package nl.pop4j.dossier;

import org.jspecify.annotations.NullMarked;
