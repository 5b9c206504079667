package nl.pop4j.examples.cli.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.OutputFile;
import nl.pop4j.export.signing.PadesSigner;
import nl.pop4j.export.signing.Pkcs12Key;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.port.SigningRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop document sign}: puts an electronic signature on a PDF. */
@Command(
        name = "sign",
        description = {
            "Put an electronic signature for agreement on a PDF (PAdES); the file grows, nothing in it changes.",
            "The passphrase of the key comes from POP_KEY_PASSPHRASE or from a file."
        })
final class DocumentSignCommand implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String PASSPHRASE = "POP_KEY_PASSPHRASE";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(paramLabel = "PDF", description = "The document.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "Key and certificate of who signs, as PKCS#12 (.p12 or .pfx).")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path key;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "A file with the passphrase of the key, instead of POP_KEY_PASSPHRASE.")
    private @Nullable Path passphraseFile;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "employee|employer",
            description = "For which side: employee or employer.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Side side;

    @Option(names = "--tsa", paramLabel = "URL", description = "A timestamp server (RFC 3161); none unless given.")
    private @Nullable URI server;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of signing; now unless given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the signed document; in the place of the old one unless given.")
    private @Nullable Path target;

    /** Signs. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        byte[] document = PdfFile.read(file);
        byte[] keyFile = PdfFile.read(key);
        char[] passphrase = passphrase();
        PadesSigner signer = PdfFile.about(key, () -> signer(keyFile, passphrase));
        SigningRequest request =
                new SigningRequest(side.party(), SignatureMeaning.FOR_AGREEMENT, moment(), console.language());
        byte[] signed = PdfFile.about(file, () -> signer.sign(document, request));
        Path place = target == null ? file : target;
        OutputFile.write(place, out -> out.write(signed));
        console.note("document.signed", Map.of("file", place.toString(), "side", side.name()));
        return ExitStatus.FINE;
    }

    private PadesSigner signer(byte[] keyFile, char[] passphrase) {
        try {
            PadesSigner signer = PadesSigner.with(Pkcs12Key.open(new ByteArrayInputStream(keyFile), passphrase));
            return server == null ? signer : signer.timestampedBy(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant moment() {
        return on == null
                ? Instant.now()
                : on.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    private char[] passphrase() throws IOException {
        if (passphraseFile != null) {
            return Files.readString(passphraseFile).strip().toCharArray();
        }
        String given = System.getenv(PASSPHRASE);
        return given == null ? new char[0] : given.toCharArray();
    }
}
