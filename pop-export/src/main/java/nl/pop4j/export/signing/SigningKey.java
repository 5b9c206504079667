package nl.pop4j.export.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key with its certificate: in a file ({@link Pkcs12Key}), in a security module or with a trust service. A
 * host that keeps its keys elsewhere implements this; the document never leaves the machine then.
 *
 * <p>{@link Pkcs12Key} shows one.
 */
public interface SigningKey {

    /** The signer's certificate first, then those above it as far as they are known; never empty. */
    List<X509Certificate> certificates();

    /**
     * A signature over these bytes, with SHA-256 and the algorithm of the key: RSA with PKCS#1 v1.5 padding
     * ({@code SHA256withRSA}), or ECDSA in DER ({@code SHA256withECDSA}).
     *
     * @throws nl.pop4j.shared.error.SigningFailed if the key cannot be used
     */
    byte[] sign(byte[] data);
}
