package nl.pop4j.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Primitives;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.error.SchemaMismatch;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.error.StoreUnavailable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns whatever went wrong into one line on standard error and an exit status; a stack trace is never shown.
 *
 * @param err where the line goes
 * @param language in which language
 */
record FailureMessages(PrintWriter err, Locale language) {

    private static final int MAX_LINE = 1000;

    /** SQL:2016, class 42: access rule violation. */
    private static final String NO_RIGHTS = "SQLSTATE 42501";

    /** Says what went wrong. */
    int report(Throwable failure) {
        if (failure instanceof ParameterException e) {
            return usage(e);
        }
        if (failure instanceof CommandFailure e) {
            return say(e.status(), text(e.key(), e.arguments()));
        }
        if (failure instanceof UncheckedIOException e && e.getCause() != null) {
            return report(e.getCause());
        }
        if (failure instanceof IOException e) {
            return say(ExitStatus.UNUSABLE, io(e));
        }
        if (failure instanceof PopException e) {
            return refused(e);
        }
        if (failure instanceof IllegalArgumentException e) {
            return say(
                    ExitStatus.UNUSABLE, text("cli.wrong-argument", Map.of("reason", String.valueOf(e.getMessage()))));
        }
        if (failure instanceof OutOfMemoryError) {
            return say(ExitStatus.UNUSABLE, text("cli.memory", Map.of()));
        }
        return say(
                ExitStatus.UNUSABLE,
                text("cli.unexpected", Map.of("kind", failure.getClass().getSimpleName())));
    }

    private int refused(PopException e) {
        if (e instanceof SchemaMismatch schema) {
            boolean isEmpty = schema.found().equals("none");
            return say(
                    ExitStatus.UNUSABLE,
                    text(
                            isEmpty ? "store.not-migrated" : "store.other-version",
                            Map.of("found", schema.found(), "needed", schema.needed())));
        }
        if (e instanceof StaleVersion stale) {
            return say(
                    ExitStatus.WANTING,
                    text(
                            "store.stale",
                            Map.of(
                                    "expected", stale.expected().toString(),
                                    "current", stale.current().toString())));
        }
        if (e instanceof CommandReused) {
            return say(ExitStatus.WANTING, text("store.command-reused", Map.of()));
        }
        if (e instanceof StoreUnavailable store) {
            String key = store.reason().contains(NO_RIGHTS) ? "store.no-rights" : "store.unavailable";
            return say(ExitStatus.UNUSABLE, text(key, Map.of("reason", store.reason())));
        }
        if (e instanceof OutcomeUnknown) {
            return say(ExitStatus.UNUSABLE, text("store.unknown", Map.of()));
        }
        return say(status(e), text("cli.refused", Map.of("reason", String.valueOf(e.getMessage()))));
    }

    /** Says that standard output could not be written. */
    int outputLost() {
        return say(ExitStatus.UNUSABLE, text("cli.output-lost", Map.of()));
    }

    private int usage(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        return say(ExitStatus.UNUSABLE, reason(e) + " " + text("cli.see-help", Map.of("command", command)));
    }

    private String reason(ParameterException e) {
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names =
                    missing.getMissing().stream().map(FailureMessages::name).collect(Collectors.joining(", "));
            return text("cli.missing", Map.of("names", names));
        }
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return text("cli.unknown", Map.of("arguments", String.join(" ", unmatched.getUnmatched())));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return wrongValue(e.getArgSpec(), e.getValue());
        }
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private String wrongValue(ArgSpec argument, String value) {
        Map<String, String> arguments = Map.of("name", name(argument), "value", value);
        Class<?> type = Primitives.wrap(argument.auxiliaryTypes()[0]);
        if (argument.completionCandidates() != null) {
            return text(
                    "cli.wrong-choice",
                    ImmutableMap.<String, String>builder()
                            .putAll(arguments)
                            .put("values", String.join(", ", argument.completionCandidates()))
                            .buildOrThrow());
        }
        if (type.equals(LocalDate.class)) {
            return text("cli.wrong-day", arguments);
        }
        return text(Number.class.isAssignableFrom(type) ? "cli.wrong-number" : "cli.wrong-value", arguments);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String io(IOException e) {
        String file = e instanceof FileSystemException named ? String.valueOf(named.getFile()) : "";
        if (e instanceof NoSuchFileException) {
            return text("cli.no-such-file", Map.of("file", file));
        }
        if (e instanceof AccessDeniedException) {
            return text("cli.access-denied", Map.of("file", file));
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return text("cli.not-a-folder", Map.of("file", file));
        }
        if (e instanceof FileNotFoundException || file.isEmpty()) {
            return text("cli.io", Map.of("reason", String.valueOf(e.getMessage())));
        }
        String reason = ((FileSystemException) e).getReason();
        return reason == null
                ? text("cli.io-file-only", Map.of("file", file))
                : text("cli.io-file", Map.of("file", file, "reason", reason));
    }

    private static int status(PopException e) {
        return e instanceof NotFound || e instanceof CorruptRecord ? ExitStatus.UNUSABLE : ExitStatus.WANTING;
    }

    private String text(String key, Map<String, String> arguments) {
        return Reasons.sentence(key, language, arguments);
    }

    private int say(int status, String sentence) {
        String line = sentence.lines().map(String::strip).collect(Collectors.joining(" "));
        err.println("pop: " + (line.length() > MAX_LINE ? line.substring(0, MAX_LINE) + " ..." : line));
        err.flush();
        return status;
    }
}
