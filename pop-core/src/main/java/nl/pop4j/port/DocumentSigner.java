package nl.pop4j.port;

/**
 * Puts electronic signatures on a document, with a key of one's own or through a trust service.
 *
 * <p>Each side signs once, in any order. A signature only adds: the document that comes back begins with all bytes of
 * the one given, so that an earlier signature keeps holding. Nobody signs for both sides: a certificate that stands
 * under the document for one side is refused for the other. A call is not idempotent; repeated on its own result it is
 * refused.
 *
 * <p>The port takes part in no transaction. What a signature on a plan itself means is ADR-0007's matter; this one
 * stands on the document that is made of it.
 *
 * <p>Example: {@code signer.sign(pdf, new SigningRequest(Party.EMPLOYEE, SignatureMeaning.FOR_AGREEMENT, now,
 * LocalizedText.DUTCH))} is the PDF with Noor's signature at its end; given back for the same side, it is refused.
 */
public interface DocumentSigner {

    /**
     * The document with one signature more; the bytes given are left as they are.
     *
     * @param document a whole document, such as a PDF
     * @throws nl.pop4j.shared.error.SigningFailed if the document cannot be read or is encrypted, if an earlier
     *     signature on it does not hold, if the side or the certificate signed already, or if key or service refuse
     */
    byte[] sign(byte[] document, SigningRequest request);
}
