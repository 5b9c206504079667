package nl.pop4j.export.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Key files, good and bad. */
@Tag("D1.3")
class Pkcs12KeyTest {

    @Test
    void signsWithTheKeyOfItsCertificate() throws Exception {
        byte[] data = {1, 2, 3};
        Pkcs12Key key = SampleKeys.EMPLOYER.opened();
        Signature check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(key.certificates().get(0));
        check.update(data);
        assertThat(check.verify(key.sign(data))).isTrue();
        assertThat(key.certificates()).hasSize(2);
    }

    @Test
    void saysThatThePassphraseIsWrong() {
        refuses(SampleKeys.EMPLOYEE.file(), "wrong", Problem.WRONG_PASSPHRASE);
        refuses(SampleKeys.EMPLOYEE.file(), "", Problem.WRONG_PASSPHRASE);
    }

    @Test
    void saysThatItIsNoKeyFile() {
        refuses("-----BEGIN PRIVATE KEY-----".getBytes(US_ASCII), "x", Problem.NOT_A_KEY_FILE);
        refuses(new byte[0], "x", Problem.NOT_A_KEY_FILE);
        refuses(new byte[(1 << 20) + 1], "x", Problem.NOT_A_KEY_FILE);
    }

    @Test
    void wantsExactlyOneKey() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("root", SampleKeys.AUTHORITY.certificate());
        refuses(file(store), new String(SampleKeys.PASSPHRASE), Problem.NOT_ONE_KEY);
        for (SampleKeys keys : new SampleKeys[] {SampleKeys.EMPLOYEE, SampleKeys.EMPLOYER}) {
            store.setKeyEntry(
                    keys.certificate().getSubjectX500Principal().getName(),
                    keys.key(),
                    SampleKeys.PASSPHRASE,
                    new Certificate[] {keys.certificate()});
        }
        refuses(file(store), new String(SampleKeys.PASSPHRASE), Problem.NOT_ONE_KEY);
    }

    @Test
    void keepsItsOwnerToItself() {
        assertThat(SampleKeys.EMPLOYEE.opened()).hasToString("Pkcs12Key[]");
    }

    private static byte[] file(KeyStore store) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        store.store(file, SampleKeys.PASSPHRASE);
        return file.toByteArray();
    }

    private static void refuses(byte[] file, String passphrase, Problem problem) {
        assertThatThrownBy(() -> Pkcs12Key.open(new ByteArrayInputStream(file), passphrase.toCharArray()))
                .isInstanceOfSatisfying(
                        SigningFailed.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
