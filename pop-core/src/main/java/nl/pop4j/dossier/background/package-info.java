/**
 * What stands around a plan in its document: what the organisation wants to reach, what is needed, what differs from
 * the version before, how the plan was received and where it is kept.
 *
 * <p>A {@link nl.pop4j.dossier.background.PlanBackground} holds words and days, as one reader may see them. Everything
 * in it may be absent: an empty part is not printed. It knows field groups, and no dossier.
 */
@NullMarked
package nl.pop4j.dossier.background;

import org.jspecify.annotations.NullMarked;
