package nl.pop4j.export.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys with certificates of a small authority of the tests' own, valid from 2026 to 2035. */
final class SampleKeys {

    static final char[] PASSPHRASE = "open sesame".toCharArray();

    static final SampleKeys AUTHORITY = new SampleKeys("CN=Tests Root,O=pop4j tests,C=NL", "RSA", null, false);
    static final SampleKeys EMPLOYEE = new SampleKeys("CN=Noor de Wit,C=NL", "RSA", AUTHORITY, false);
    static final SampleKeys EMPLOYER = new SampleKeys("CN=Zorggroep De Linde,C=NL", "EC", AUTHORITY, false);
    static final SampleKeys STAMPS = new SampleKeys("CN=Tests Clock,C=NL", "RSA", AUTHORITY, true);

    private final String name;
    private final KeyPair pair;
    private final X509Certificate certificate;

    private SampleKeys(String name, String algorithm, SampleKeys issuer, boolean stamps) {
        this.name = name;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(algorithm.equals("EC") ? 256 : 2048);
            this.pair = generator.generateKeyPair();
            this.certificate = certificate(issuer == null ? this : issuer, issuer == null, stamps);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    PrivateKey key() {
        return pair.getPrivate();
    }

    Pkcs12Key opened() {
        try {
            return Pkcs12Key.open(new ByteArrayInputStream(file()), PASSPHRASE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a PKCS#12 file. */
    byte[] file() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            Certificate[] chain = this == AUTHORITY
                    ? new Certificate[] {certificate}
                    : new Certificate[] {certificate, AUTHORITY.certificate};
            store.setKeyEntry("me", key(), PASSPHRASE, chain);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            store.store(file, PASSPHRASE);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(SampleKeys issuer, boolean authority, boolean stamps)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer.name),
                BigInteger.valueOf(Math.abs((long) name.hashCode()) + 1),
                Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                Date.from(Instant.parse("2035-12-31T00:00:00Z")),
                new X500Name(name),
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        if (stamps) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer.key())));
    }
}
