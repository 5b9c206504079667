package nl.pop4j.examples.benchmarks;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import nl.pop4j.examples.benchmarks.start.FirstBean;
import nl.pop4j.examples.benchmarks.start.FirstPlan;
import nl.pop4j.examples.benchmarks.start.FirstSession;
import nl.pop4j.examples.benchmarks.start.Nothing;

/**
 * B9: a whole JVM from its start to its end, each contender in a fresh one with the same class path; one of them with an
 * archive of classes, which a host makes when it builds its product.
 */
final class StartRace {

    private final Path folder;
    private final String classPath;
    private final Path archive;

    StartRace() throws IOException {
        folder = Files.createTempDirectory("start");
        folder.toFile().deleteOnExit();
        classPath = jarsOnly();
        archive = folder.resolve("first-plan.jsa");
        run(List.of("-XX:ArchiveClassesAtExit=" + archive), FirstPlan.class);
        archive.toFile().deleteOnExit();
    }

    Race race() {
        return new Race(
                "B9",
                "start a JVM and check a first plan",
                1,
                "starts",
                "at most 300 ms more than an empty main",
                false,
                List.of(
                        contender("pop4j, first plan checked", Contender.Part.OURS, FirstPlan.class),
                        new Contender(
                                "pop4j, with an archive of classes",
                                Contender.Part.OURS,
                                1,
                                () -> run(List.of("-XX:SharedArchiveFile=" + archive), FirstPlan.class)),
                        contender("Hibernate Validator, first bean checked", Contender.Part.PEER, FirstBean.class),
                        contender("Hibernate ORM, session factory", Contender.Part.PEER, FirstSession.class),
                        contender("empty main", Contender.Part.FLOOR, Nothing.class),
                        contender("empty main once more", Contender.Part.FLOOR, Nothing.class)));
    }

    private Contender contender(String name, Contender.Part part, Class<?> main) {
        return new Contender(name, part, 1, () -> run(List.of(), main));
    }

    private long run(List<String> options, Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
            }
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The class path with each folder as a jar: an archive takes classes of jars only. */
    private String jarsOnly() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path"))) {
            Path path = Path.of(entry);
            entries.add(Files.isDirectory(path) ? jar(path, entries.size()).toString() : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private Path jar(Path classes, int number) throws IOException {
        Path jar = folder.resolve(number + ".jar");
        jar.toFile().deleteOnExit();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
