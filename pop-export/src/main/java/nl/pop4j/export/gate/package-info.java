/**
 * What no document may carry is refused here, before any format sees it.
 *
 * <p>{@link nl.pop4j.export.gate.InputGate} reads a dossier and gives it back in Unicode normal form C. It knows no
 * format; what one format cannot carry beyond this, such as a character without a glyph, that format refuses itself.
 */
@NullMarked
package nl.pop4j.export.gate;

import org.jspecify.annotations.NullMarked;
