package nl.pop4j.export.signing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.pop4j.export.pdf.DocumentMark;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that was looked at before anything is done with it: readable, not encrypted, of reasonable size. */
final class SignedPdf {

    /** The most bytes that are read. */
    static final int MOST_BYTES = 64 << 20;

    private final byte[] bytes;
    private final Optional<DocumentMark> mark;

    private SignedPdf(byte[] bytes, Optional<DocumentMark> mark) {
        this.bytes = bytes;
        this.mark = mark;
    }

    /**
     * Opens a file.
     *
     * @throws SigningFailed if it is no PDF, too large, encrypted or broken
     */
    static SignedPdf open(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new SigningFailed(Problem.TOO_LARGE);
        }
        if (!startsAsPdf(bytes)) {
            throw new SigningFailed(Problem.NOT_A_PDF);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.isEncrypted()) {
                throw new SigningFailed(Problem.ENCRYPTED);
            }
            return new SignedPdf(bytes.clone(), mark(pdf));
        } catch (InvalidPasswordException e) {
            throw new SigningFailed(Problem.ENCRYPTED);
        } catch (SigningFailed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SigningFailed(Problem.BROKEN_DOCUMENT);
        }
    }

    int length() {
        return bytes.length;
    }

    /** The byte at a place. */
    byte at(int index) {
        return bytes[index];
    }

    Optional<DocumentMark> mark() {
        return mark;
    }

    DSSDocument content() {
        return new InMemoryDocument(bytes);
    }

    PDFDocumentValidator validator(CommonTrustedCertificateSource trusted) {
        PDFDocumentValidator validator = new PDFDocumentValidator(content());
        CommonCertificateVerifier verifier = offline();
        verifier.setTrustedCertSources(trusted);
        validator.setCertificateVerifier(verifier);
        validator.setPdfObjFactory(objects());
        return validator;
    }

    /** Compares objects, not pictures: no page looks different without another object, and drawing takes seconds. */
    static PdfBoxDefaultObjectFactory objects() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxDefaultObjectFactory objects = new PdfBoxDefaultObjectFactory();
        objects.setPdfDifferencesFinder(differences);
        return objects;
    }

    /** Opens no address: the standard one fetches certificates that a signature names. */
    static CommonCertificateVerifier offline() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(null);
        return verifier;
    }

    private static boolean startsAsPdf(byte[] bytes) {
        byte[] head = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < head.length; i++) {
            if (bytes.length <= i || bytes[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<DocumentMark> mark(PDDocument pdf) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        return metadata == null ? Optional.empty() : DocumentMark.in(metadata.toByteArray());
    }
}
