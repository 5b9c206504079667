package nl.pop4j.examples.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes keys with certificates of their own, valid from 2026 on for ten years, with the tool of the JDK. */
final class KeyFiles {

    static final String PASSPHRASE = "open sesame";

    private KeyFiles() {}

    static Path make(Path folder, String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-startdate",
                        "2026/01/01 00:00:00",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSPHRASE,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return file;
    }

    static Path passphrase(Path folder, String words) throws IOException {
        return Files.writeString(folder.resolve("passphrase.txt"), words + "\n");
    }
}
