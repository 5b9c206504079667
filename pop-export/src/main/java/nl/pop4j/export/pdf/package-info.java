/**
 * The plan as PDF: archivable (PDF/A-2a), accessible (PDF/UA-1), the same bytes for the same dossier.
 *
 * <p>{@link nl.pop4j.export.pdf.PdfWriter} renders the template's markup with fonts and colours that come with the
 * library. The renderer (LGPL, ADR-0008) is seen in this package only; it reads nothing outside the jar.
 */
@NullMarked
package nl.pop4j.export.pdf;

import org.jspecify.annotations.NullMarked;
