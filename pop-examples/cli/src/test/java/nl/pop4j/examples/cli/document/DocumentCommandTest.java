package nl.pop4j.examples.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.json.PopJson;
import nl.pop4j.shared.Version;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D1.3")
class DocumentCommandTest {

    @TempDir
    static Path shared;

    private static Path employee;
    private static Path employer;
    private static Path plan;
    private static byte[] canonical;

    @TempDir
    Path folder;

    private Path pdf;

    @BeforeAll
    static void makesKeysAndPlan() throws Exception {
        employee = KeyFiles.make(shared, "noor");
        employer = KeyFiles.make(shared, "karim");
        plan = shared.resolve("plan.json");
        try (OutputStream out = Files.newOutputStream(plan)) {
            PopJson.standard().plan().write(ToldPlan.signed(), out);
        }
        canonical = ToldPlan.signed().revisions().get(0).canonical().bytes();
    }

    @BeforeEach
    void printsThePlan() throws IOException {
        pdf = Documents.standard().write(ToldPlan.dossier(), DocumentFormat.PDF, folder);
    }

    @Test
    void bothSidesSignOneAfterTheOther() throws IOException {
        assertThat(sign(employee, "employee").status()).isZero();
        assertThat(sign(employer, "employer").status()).isZero();
        Ran verified = Ran.pop("document", "verify", pdf.toString(), "--as=employee,employer");
        assertThat(verified.status()).isZero();
        assertThat(verified.out().lines())
                .containsExactly(
                        "side\tintegrity\tat\ttimestamp\ttrusted\tsigner",
                        "employee\tINTACT\t2027-01-08T11:00:00Z\t\tno\tnoor",
                        "employer\tINTACT\t2027-01-08T11:00:00Z\t\tno\tkarim");
    }

    @Test
    void leavesTheDocumentAloneWhenToldWhereToWrite() throws IOException {
        byte[] before = Files.readAllBytes(pdf);
        Path signed = folder.resolve("signed.pdf");
        assertThat(sign(employee, "employee", "--out=" + signed).status()).isZero();
        assertThat(pdf).hasBinaryContent(before);
        assertThat(Ran.pop("document", "verify", signed.toString()).status()).isZero();
        assertWanting(Ran.pop("document", "verify", pdf.toString()));
    }

    @Test
    void holdsTheDocumentAgainstTextAndPlan() throws IOException {
        sign(employee, "employee");
        Path text = Files.write(folder.resolve("revision.txt"), canonical);
        Ran same = Ran.pop("document", "verify", pdf.toString(), "--canonical=" + text, "--plan=" + plan);
        assertThat(same.status()).isZero();
        assertThat(same.err().lines()).hasSize(2);
        Files.write(text, "other".getBytes());
        assertWanting(Ran.pop("document", "verify", pdf.toString(), "--canonical=" + text));
    }

    @Test
    void holdsTheDocumentAgainstTheStore() throws IOException {
        sign(employee, "employee");
        String jdbc = "--jdbc=jdbc:h2:" + folder.resolve("store");
        Ran.pop("store", "migrate", jdbc, "--tenant=linde");
        Ran empty = Ran.pop("document", "verify", pdf.toString(), jdbc, "--tenant=linde");
        assertWanting(empty);
        Path fresh = folder.resolve("fresh.json");
        Files.writeString(
                fresh, PopJson.standard().plan().text(ToldPlan.signed().at(Version.NONE)));
        assertThat(Ran.pop("store", "put", jdbc, "--tenant=linde", fresh.toString())
                        .status())
                .isZero();
        assertThat(Ran.pop("document", "verify", pdf.toString(), jdbc, "--tenant=linde")
                        .status())
                .isZero();
    }

    @Test
    void saysWhichSideIsMissing() throws IOException {
        sign(employee, "employee");
        Ran ran = Ran.pop("document", "verify", pdf.toString(), "--as=employer");
        assertWanting(ran);
        assertThat(ran.err()).contains("de handtekening van de werkgever ontbreekt");
    }

    @Test
    void noticesAFlippedByte() throws IOException {
        sign(employee, "employee");
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("/Producer") + 11] ^= 1;
        Files.write(pdf, bytes);
        assertWanting(Ran.pop("document", "verify", pdf.toString()));
        assertWanting(sign(employer, "employer"));
    }

    @Test
    void trustsWhomItIsTold() throws Exception {
        sign(employee, "employee");
        Path trusted = folder.resolve("trusted.der");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(Files.newInputStream(employee), KeyFiles.PASSPHRASE.toCharArray());
        Files.write(trusted, store.getCertificate("noor").getEncoded());
        assertThat(Ran.pop("document", "verify", pdf.toString(), "--trust=" + trusted)
                        .status())
                .isZero();
        sign(employer, "employer");
        assertWanting(Ran.pop("document", "verify", pdf.toString(), "--trust=" + trusted));
        assertUnusable(Ran.pop("document", "verify", pdf.toString(), "--trust=" + plan));
    }

    @Test
    void nobodySignsTwiceOrForBoth() throws IOException {
        sign(employee, "employee");
        assertWanting(sign(employer, "employee"));
        assertWanting(sign(employee, "employer"));
    }

    @Test
    void answersBadInputWithOneLine() throws IOException {
        byte[] before = Files.readAllBytes(pdf);
        Path wrong = KeyFiles.passphrase(shared, "wrong");
        assertUnusable(signWith(employee, "employee", "--passphrase-file=" + wrong));
        assertUnusable(Ran.pop("document", "sign", pdf.toString(), "--key=" + employee, "--as=employee"));
        assertUnusable(sign(plan, "employee"));
        assertUnusable(sign(folder.resolve("absent.p12"), "employee"));
        assertUnusable(sign(employee, "boss"));
        assertUnusable(sign(employee, "employee", "--tsa=file:///etc/passwd"));
        assertUnusable(Ran.pop("document", "verify", plan.toString()));
        assertUnusable(Ran.pop("document", "verify", folder.toString()));
        assertThat(pdf).hasBinaryContent(before);
        Path fake = Files.writeString(folder.resolve("fake.pdf"), "%PDF-1.7\nnot really\n");
        assertUnusable(Ran.pop("document", "verify", fake.toString()));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf(List.of(pdf.getFileName().toString(), "fake.pdf"));
        }
    }

    private Ran sign(Path key, String side, String... more) throws IOException {
        String[] options = Arrays.copyOf(more, more.length + 1);
        options[more.length] = "--passphrase-file=" + KeyFiles.passphrase(shared, KeyFiles.PASSPHRASE);
        return signWith(key, side, options);
    }

    private Ran signWith(Path key, String side, String... more) {
        return Ran.pop(Stream.concat(
                        Stream.of(
                                "document", "sign", pdf.toString(), "--key=" + key, "--as=" + side, "--on=2027-01-08"),
                        Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static void assertWanting(Ran ran) {
        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.err().lines()).hasSize(1).first().asString().startsWith("pop: ");
    }

    private static void assertUnusable(Ran ran) {
        assertThat(ran.status()).as(ran.err()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ran.err().lines()).hasSize(1).first().asString().startsWith("pop: ");
    }
}
