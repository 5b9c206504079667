package nl.pop4j.examples.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path root;

    @Test
    void showsFilesOnlyWhenAllAreThere() throws IOException {
        Path folder = root.resolve("out");
        try (OutputFolder output = OutputFolder.open(folder)) {
            Files.writeString(output.file("b.txt"), "b");
            Files.writeString(output.file("a.txt"), "a");
            assertThat(folder.resolve("a.txt")).doesNotExist();
            assertThat(output.publish()).containsExactly(folder.resolve("a.txt"), folder.resolve("b.txt"));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(folder.resolve("a.txt"), folder.resolve("b.txt"));
        }
    }

    @Test
    void leavesNoTraceWhenNothingIsPublished() throws IOException {
        try (OutputFolder output = OutputFolder.open(root.resolve("x").resolve("y"))) {
            Files.writeString(output.file("a.txt"), "a");
        }
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void leavesOlderFilesAloneUntilItPublishes() throws IOException {
        Files.writeString(root.resolve("a.txt"), "old");
        try (OutputFolder output = OutputFolder.open(root)) {
            Files.writeString(output.file("a.txt"), "half");
        }
        assertThat(root.resolve("a.txt")).hasContent("old");
        try (OutputFolder output = OutputFolder.open(root)) {
            Files.writeString(output.file("a.txt"), "new");
            output.publish();
        }
        assertThat(root.resolve("a.txt")).hasContent("new");
    }

    @Test
    void namesItselfWhenTheDiskIsFull() throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            assertThat(output.about(new IOException("No space left on device")))
                    .hasMessage(root + ": No space left on device");
            IOException named = new NotDirectoryException("elsewhere");
            assertThat(output.about(named)).isSameAs(named);
        }
    }

    @Test
    void refusesAFileInThePlaceOfAFolder() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        assertThatThrownBy(() -> OutputFolder.open(file)).isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("below"))).isInstanceOf(IOException.class);
        assertThat(file).exists();
    }
}
