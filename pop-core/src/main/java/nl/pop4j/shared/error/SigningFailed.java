package nl.pop4j.shared.error;

import java.util.Objects;

/**
 * A document could not be signed or its signatures could not be read.
 *
 * <p>Example: the key's certificate has expired.
 */
public final class SigningFailed extends PopException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** What stands in the way; a host keeps its own sentence for each. */
    public enum Problem {
        /** The file is no PDF. */
        NOT_A_PDF("the document is no PDF"),
        /** The file is larger than what is read. */
        TOO_LARGE("the document has more than 64 MB"),
        /** The file starts as a PDF and cannot be read as one. */
        BROKEN_DOCUMENT("the document is a broken PDF"),
        /** The file is encrypted. */
        ENCRYPTED("the document is encrypted"),
        /** There is a signature of this side on it. */
        SIGNED_ALREADY("this side has signed the document already"),
        /** There is a signature with this certificate on it, for the other side. */
        SAME_CERTIFICATE("the same certificate stands under the document for the other side"),
        /** A signature on it does not hold, so that nobody should add theirs. */
        EARLIER_SIGNATURE("an earlier signature on the document does not hold"),
        /** The signatures on it are of no form that is known. */
        UNREADABLE_SIGNATURES("the signatures on the document cannot be read"),
        /** The certificate is not valid at the moment of signing. */
        CERTIFICATE_NOT_VALID("the certificate is not valid on the day of signing"),
        /** The file with the key is of another kind, broken or too large. */
        NOT_A_KEY_FILE("the key file is no PKCS#12 file"),
        /** The passphrase does not open the file with the key. */
        WRONG_PASSPHRASE("the passphrase does not open the key file"),
        /** The file holds no private key, or several. */
        NOT_ONE_KEY("the key file does not hold exactly one private key"),
        /** The key is of a kind that cannot be used, or refuses. */
        UNUSABLE_KEY("the key cannot be used for signing"),
        /** The timestamp server cannot be reached or gives no timestamp. */
        NO_TIMESTAMP("the timestamp server gave no timestamp"),
        /** Signing itself, or the service that signs, failed. */
        NOT_SIGNED("the signature could not be made");

        private final String reason;

        Problem(String reason) {
            this.reason = reason;
        }
    }

    /** For this reason; the message is technical and says nothing of a person. */
    public SigningFailed(Problem problem) {
        super("could not sign: " + Objects.requireNonNull(problem, "problem").reason, null);
        this.problem = problem;
    }

    /** What stands in the way. */
    public Problem problem() {
        return problem;
    }
}
