/**
 * Electronic signatures on a PDF (PAdES baseline), and what they are worth.
 *
 * <p>{@link nl.pop4j.export.signing.PadesSigner} puts the signature of one side on a document, with a
 * {@link nl.pop4j.export.signing.SigningKey}: a PKCS#12 file, or a host's own module or service.
 * {@link nl.pop4j.export.signing.SignatureCheck} tells who signed, whether it holds, and for which revision. The signing
 * library (DSS, LGPL, ADR-0008) is seen in this package only and is optional: who signs elsewhere carries none of it.
 */
@NullMarked
package nl.pop4j.export.signing;

import org.jspecify.annotations.NullMarked;
