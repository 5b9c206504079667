package nl.pop4j.export.signing;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;

/**
 * The one private key of a PKCS#12 file ({@code .p12}, {@code .pfx}).
 *
 * <p>Example: {@code Pkcs12Key.open(Files.newInputStream(Path.of("me.p12")), passphrase)}. The passphrase is not kept.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class Pkcs12Key implements SigningKey {

    private static final int MOST_BYTES = 1 << 20;

    private final PrivateKey key;
    private final List<X509Certificate> certificates;

    private Pkcs12Key(PrivateKey key, List<X509Certificate> certificates) {
        this.key = key;
        this.certificates = certificates;
    }

    /**
     * Reads a file of at most 1 MB that holds exactly one private key, RSA or elliptic curve, with its certificate.
     *
     * @param in the file; the caller closes it
     * @param passphrase of the file and of the key
     * @throws IOException if the stream fails
     * @throws SigningFailed if it is no such file, if the passphrase is wrong, or if it holds none or several keys
     */
    public static Pkcs12Key open(InputStream in, char[] passphrase) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new SigningFailed(Problem.NOT_A_KEY_FILE);
        }
        KeyStore store = loaded(bytes, passphrase);
        try {
            String alias = onlyKey(store);
            if (store.getKey(alias, passphrase) instanceof PrivateKey key) {
                return new Pkcs12Key(usable(key), chain(store.getCertificateChain(alias)));
            }
            throw new SigningFailed(Problem.NOT_ONE_KEY);
        } catch (GeneralSecurityException e) {
            throw new SigningFailed(Problem.UNUSABLE_KEY);
        }
    }

    @Override
    public List<X509Certificate> certificates() {
        return certificates;
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            Signature signature =
                    Signature.getInstance(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(key);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SigningFailed(Problem.UNUSABLE_KEY);
        }
    }

    /** Nothing of the key or its owner. */
    @Override
    public String toString() {
        return "Pkcs12Key[]";
    }

    private static KeyStore loaded(byte[] bytes, char[] passphrase) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), passphrase);
            return store;
        } catch (IOException e) {
            throw new SigningFailed(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? Problem.WRONG_PASSPHRASE
                            : Problem.NOT_A_KEY_FILE);
        } catch (GeneralSecurityException e) {
            throw new SigningFailed(Problem.NOT_A_KEY_FILE);
        }
    }

    private static String onlyKey(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw new SigningFailed(Problem.NOT_ONE_KEY);
        }
        return keys.get(0);
    }

    private static PrivateKey usable(PrivateKey key) {
        if (!key.getAlgorithm().equals("RSA") && !key.getAlgorithm().equals("EC")) {
            throw new SigningFailed(Problem.UNUSABLE_KEY);
        }
        return key;
    }

    private static List<X509Certificate> chain(Certificate[] chain) {
        ImmutableList.Builder<X509Certificate> certificates = ImmutableList.builder();
        for (Certificate certificate : chain) {
            certificates.add((X509Certificate) certificate);
        }
        return certificates.build();
    }
}
