package nl.pop4j.examples.cli.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/benchmarks.md says of an archive of classes: a product makes one, and starts with our classes from it. */
class ClassArchiveTest {

    @TempDir
    Path folder;

    @Test
    void aProductStartsWithOurClassesFromItsArchive() throws Exception {
        String classPath = jarsOnly();
        Path archive = folder.resolve("product.jsa");
        run("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath, FirstUser.class.getName(), "cold");
        // A JVM that cannot use the archive does not start.
        List<String> loaded = run(
                        "-Xshare:on",
                        "-XX:SharedArchiveFile=" + archive,
                        "-Xlog:class+load",
                        "-cp",
                        classPath,
                        FirstUser.class.getName(),
                        "cold")
                .lines()
                .filter(line -> line.contains(" nl.pop4j."))
                .toList();
        assertThat(loaded).hasSizeGreaterThan(300);
        assertThat(loaded.stream().filter(line -> line.contains("source: shared objects file (top)")))
                .hasSizeGreaterThan(loaded.size() * 9 / 10);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** The class path with each folder as a jar: an archive takes classes of jars only. */
    private String jarsOnly() throws IOException {
        List<String> entries = new ArrayList<>();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : path.split(File.pathSeparator)) {
            Path place = Path.of(entry);
            entries.add(Files.isDirectory(place) ? jar(place, entries.size() + ".jar") : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private String jar(Path classes, String name) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String entry = classes.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new JarEntry(entry));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar.toString();
    }
}
