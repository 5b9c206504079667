/**
 * Documents other than the plan itself, as plain blocks: what stands on the paper, and nothing of how it is printed.
 *
 * <p>A maker (one for each kind of document) turns a dossier into a {@link nl.pop4j.export.paper.Paper} with its
 * {@link nl.pop4j.export.paper.PaperBuilder}: a head with facts, and numbered chapters of
 * {@link nl.pop4j.export.paper.Block}s. Every printed format is a {@link nl.pop4j.export.paper.PaperWriter}; it passes the
 * input gate, escapes all texts and gives equal bytes for an equal paper. This package knows no format and no dossier.
 */
@NullMarked
package nl.pop4j.export.paper;

import org.jspecify.annotations.NullMarked;
