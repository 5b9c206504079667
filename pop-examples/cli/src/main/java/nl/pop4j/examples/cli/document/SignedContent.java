package nl.pop4j.examples.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.plan.PlanFile;
import nl.pop4j.examples.cli.store.StoreOptions;
import nl.pop4j.examples.cli.store.StoredPlan;
import nl.pop4j.export.signing.CheckedDocument;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Digest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What a document is held against: the revision whose digest it names. */
final class SignedContent {

    @Option(
            names = "--canonical",
            paramLabel = "FILE",
            description = "The canonical text that was signed; its SHA-256 must be the one in the document.")
    private @Nullable Path canonical;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "The plan as JSON; it must hold the revision that the document shows.")
    private @Nullable Path plan;

    @ArgGroup(exclusive = false)
    private @Nullable StoreOptions store;

    /**
     * Compares with all that was given.
     *
     * @throws CommandFailure if the document shows something else, or does not say what it shows
     */
    void compare(CheckedDocument checked, Path file, Console console) throws IOException {
        if (canonical != null) {
            Digest digest = Digest.of(PdfFile.read(canonical));
            hold(checked, file, digest.hex().equals(checked.digest()), canonical.toString(), console);
        }
        if (plan != null) {
            hold(checked, file, holds(PlanFile.readPlan(plan), checked), plan.toString(), console);
        }
        if (store != null) {
            requireMark(checked, file);
            hold(checked, file, holds(StoredPlan.read(store, checked.plan()), checked), checked.plan(), console);
        }
    }

    private static boolean holds(DevelopmentPlan plan, CheckedDocument checked) {
        return plan.id().value().equals(checked.plan())
                && plan.revision(checked.revision())
                        .map(revision -> revision.digest().hex().equals(checked.digest()))
                        .orElse(false);
    }

    private static void hold(CheckedDocument checked, Path file, boolean holds, String against, Console console) {
        requireMark(checked, file);
        Map<String, String> named = Map.of(
                "file",
                file.toString(),
                "plan",
                checked.plan(),
                "revision",
                Integer.toString(checked.revision()),
                "against",
                against);
        if (!holds) {
            throw CommandFailure.wanting("document.other-content", named);
        }
        console.note("document.same-content", named);
    }

    private static void requireMark(CheckedDocument checked, Path file) {
        if (checked.digest().isEmpty()) {
            throw CommandFailure.wanting("document.no-digest", Map.of("file", file.toString()));
        }
    }
}
