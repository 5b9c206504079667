package nl.pop4j.export.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.pdf.PdfWriter;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.port.SigningRequest;
import nl.pop4j.shared.actor.Party;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second validator that shares no code with the signer: {@code pdfsig} of Poppler, where it is installed. */
@Tag("D1.3")
class PdfSigTest {

    @TempDir
    static Path folder;

    private static byte[] signed;

    @BeforeAll
    static void signs() throws IOException {
        assumeTrue(isInstalled(), "skipped: pdfsig (poppler-utils) is not installed");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter(Look.standard()).write(SampleDossiers.normal(SampleDossiers.ENGLISH), pdf);
        byte[] once = PadesSigner.with(SampleKeys.EMPLOYEE.opened()).sign(pdf.toByteArray(), as(Party.EMPLOYEE));
        signed = PadesSigner.with(SampleKeys.EMPLOYER.opened()).sign(once, as(Party.EMPLOYER));
    }

    @Test
    void acceptsBothSignatures() throws Exception {
        String report = pdfsig(signed);
        assertThat(report.split("Signature is Valid", -1)).as(report).hasSize(3);
        assertThat(report).contains("ETSI.CAdES.detached").contains("Total document signed");
    }

    @Test
    void rejectsAFlippedByte() throws Exception {
        byte[] flipped = signed.clone();
        flipped[new String(signed, ISO_8859_1).indexOf("/Producer") + 11] ^= 1;
        assertThat(pdfsig(flipped)).doesNotContain("Signature is Valid").contains("Digest Mismatch");
    }

    private static SigningRequest as(Party party) {
        Instant monday = Instant.parse("2026-11-02T09:00:00Z");
        return new SigningRequest(party, SignatureMeaning.FOR_AGREEMENT, monday, SampleDossiers.ENGLISH);
    }

    private static String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("plan.pdf"), pdf);
        Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return report;
    }

    private static boolean isInstalled() {
        try {
            Process process =
                    new ProcessBuilder("pdfsig", "-v").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
