package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.file.InputFile;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.export.Documents;
import nl.pop4j.shared.error.PopException;

/**
 * Exports the plan of every line. Each plan's files appear together, whole, as soon as they are made; a line that
 * cannot be exported is named and the others go on. Fonts and templates are read once for all.
 */
final class BulkExport {

    private final ExportOrder order;
    private final Path folder;
    private final Console console;
    private final Documents documents;
    private final Set<String> written = new HashSet<>();
    private long exported;
    private long refused;

    BulkExport(ExportOrder order, Documents documents, Path folder, Console console) {
        this.order = order;
        this.documents = documents;
        this.folder = folder;
        this.console = console;
    }

    /**
     * Exports all lines.
     *
     * @return the exit status: wanting if a line was refused
     * @throws IOException if the lines cannot be read or the folder cannot be written
     */
    int run(PlanLines lines) throws IOException {
        for (InputFile line = lines.next(); line != null; line = lines.next()) {
            try {
                export(line);
                exported++;
            } catch (CommandFailure e) {
                refuse(line, console.text(e.key(), e.arguments()));
            } catch (PopException e) {
                refuse(line, String.valueOf(e.getMessage()));
            }
        }
        console.note(
                "plan.export.many", Map.of("exported", Long.toString(exported), "refused", Long.toString(refused)));
        return refused == 0 ? ExitStatus.FINE : ExitStatus.WANTING;
    }

    private void refuse(InputFile line, String reason) {
        refused++;
        console.note("plan.export.refused", Map.of("line", line.name(), "reason", reason));
    }

    private void export(InputFile line) throws IOException {
        PlanFile plan = PlanFile.read(line);
        try (OutputFolder output = OutputFolder.open(folder)) {
            try {
                order.write(plan, line.name(), new PlanExport(output, documents));
            } catch (UncheckedIOException e) {
                throw output.about(e);
            } catch (IOException e) {
                throw output.about(e);
            }
            claim(output.names());
            output.publish().forEach(console.out()::println);
        }
    }

    /** Some file systems take {@code A.pdf} and {@code a.pdf} for one. */
    private void claim(List<String> names) {
        List<String> keys =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (int i = 0; i < keys.size(); i++) {
            if (written.contains(keys.get(i))) {
                throw CommandFailure.wanting("plan.export.same-name", Map.of("file", names.get(i)));
            }
        }
        written.addAll(keys);
    }
}
