package nl.pop4j.export;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.shared.error.DocumentRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTest {

    private static final Documents DOCUMENTS = Documents.standard();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void writesOneFileNamedAfterThePlan(DocumentFormat format) throws IOException {
        Path file = DOCUMENTS.write(SampleDossiers.normal(DUTCH), format, folder);
        assertThat(file).isEqualTo(folder.resolve("plan-2026-0147." + format.extension()));
        assertThat(Files.size(file)).isPositive();
        assertThat(names()).containsExactly(file.getFileName().toString());
    }

    /** The PDF has its own test, since it takes longest. */
    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "XLSX"})
    void stillHoldsFiveHundredGoals(DocumentFormat format) throws IOException {
        Path file = DOCUMENTS.write(SampleDossiers.veryLong(DUTCH, 500), format, folder);
        String text = format == DocumentFormat.HTML
                ? Files.readString(file)
                : HostilePapersTest.unzipped(Files.readAllBytes(file)).toString();
        assertThat(text).contains("D1", "D250", "D500", "A500");
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void writesTheSameBytesTwice(DocumentFormat format) throws IOException {
        byte[] first = Files.readAllBytes(DOCUMENTS.write(SampleDossiers.normal(DUTCH), format, folder));
        Path second = Documents.standard().write(SampleDossiers.normal(DUTCH), format, folder);
        assertThat(Files.readAllBytes(second)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void leavesTheEarlierFileAsItWasWhenATextIsRefused(DocumentFormat format) throws IOException {
        Path file = DOCUMENTS.write(SampleDossiers.normal(DUTCH), format, folder);
        byte[] before = Files.readAllBytes(file);
        PlanDossier refused = with("plan-2026-0147", "Zorggroep\u0000");
        assertThatThrownBy(() -> DOCUMENTS.write(refused, format, folder))
                .isInstanceOfSatisfying(
                        DocumentRefused.class, e -> assertThat(e.where()).isEqualTo("/head/organisation"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void passesOnThatTheDiskIsFull(DocumentFormat format) {
        assertThatThrownBy(() -> DOCUMENTS.writer(format).write(SampleDossiers.normal(DUTCH), new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void letsTheSamePeopleReadItAsOtherFilesOfTheHost() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        Path written = DOCUMENTS.write(SampleDossiers.normal(DUTCH), DocumentFormat.CSV, folder);
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void neverLeavesTheFolder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOCUMENTS.write(with("../outside", "x"), DocumentFormat.HTML, folder));
        assertThat(folder.resolveSibling("outside.html")).doesNotExist();
    }

    @Test
    void saysWhenTheFolderIsNotThere() throws IOException {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> DOCUMENTS.write(SampleDossiers.normal(DUTCH), DocumentFormat.HTML, missing))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    private java.util.List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static PlanDossier with(String plan, String organisation) {
        PlanDossier normal = SampleDossiers.normal(DUTCH);
        DossierHead head = normal.head();
        return new PlanDossier(
                new DossierHead(
                        plan,
                        head.language(),
                        organisation,
                        head.employee(),
                        head.manager(),
                        head.status(),
                        head.revision(),
                        head.revisionStatus(),
                        head.digest(),
                        head.first(),
                        head.last(),
                        head.made()),
                normal.perspective(),
                normal.competences(),
                normal.goals(),
                normal.activities(),
                normal.agreements(),
                normal.capacity(),
                normal.reviews(),
                normal.signatures(),
                normal.remarks());
    }

    /** Takes nothing. */
    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("disk full");
        }
    }
}
