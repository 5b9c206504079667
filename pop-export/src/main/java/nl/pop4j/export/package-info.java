/**
 * Documents of a plan: what people see of the library.
 *
 * <p>{@link nl.pop4j.export.Documents} writes a dossier in a {@link nl.pop4j.export.DocumentFormat}. Each format lives
 * in a package of its own and knows no other; what they share (words, charts, page, template, input gate) knows no
 * format. Documents see a dossier only: no store, no plan, no rule.
 */
@NullMarked
package nl.pop4j.export;

import org.jspecify.annotations.NullMarked;
