/**
 * What office documents share: an Open Packaging archive (ECMA-376 part 2) with the same bytes on any day.
 *
 * <p>{@link nl.pop4j.export.office.OfficePackage} keeps named parts and writes them as ZIP. It knows no format.
 */
@NullMarked
package nl.pop4j.export.office;

import org.jspecify.annotations.NullMarked;
