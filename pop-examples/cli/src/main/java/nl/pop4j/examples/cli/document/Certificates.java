package nl.pop4j.examples.cli.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import nl.pop4j.examples.cli.CommandFailure;

/** Certificates in a file. */
final class Certificates {

    private Certificates() {}

    /**
     * Reads them, PEM one after another or DER.
     *
     * @throws CommandFailure if there is none
     */
    static List<X509Certificate> read(Path file) throws IOException {
        try {
            List<X509Certificate> found =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(PdfFile.read(file)))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (CertificateException e) {
            // Said below, in one sentence for both.
        }
        throw CommandFailure.unusable("document.no-certificates", Map.of("file", file.toString()));
    }
}
