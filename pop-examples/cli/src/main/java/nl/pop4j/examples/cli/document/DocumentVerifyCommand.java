package nl.pop4j.examples.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.export.signing.CheckedDocument;
import nl.pop4j.export.signing.CheckedSignature;
import nl.pop4j.export.signing.SignatureCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pop document verify}: what the signatures on a PDF are worth. */
@Command(
        name = "verify",
        description = {
            "Check the signatures on a PDF: lists them tab-separated, status 1 if one does not hold or is missing.",
            "With a canonical text, a plan or a store, also whether the document shows that revision."
        })
final class DocumentVerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(paramLabel = "PDF", description = "The document.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Option(
            names = "--as",
            split = ",",
            paramLabel = "employee|employer",
            description = "A side that must have signed; may be repeated.")
    private List<Side> sides = List.of();

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "Certificates that are trusted (PEM or DER), with those that they issued.")
    private @Nullable Path trusted;

    @Mixin
    private final SignedContent content = new SignedContent();

    /** Checks. */
    @Override
    public Integer call() throws IOException {
        Console console = Console.of(spec);
        byte[] document = PdfFile.read(file);
        SignatureCheck check =
                trusted == null ? SignatureCheck.standard() : SignatureCheck.trusting(Certificates.read(trusted));
        CheckedDocument checked = PdfFile.about(file, () -> check.check(document));
        console.out().println("side\tintegrity\tat\ttimestamp\ttrusted\tsigner");
        checked.signatures().forEach(signature -> console.out().println(line(signature)));
        console.out().flush();
        require(checked);
        content.compare(checked, file, console);
        return ExitStatus.FINE;
    }

    private void require(CheckedDocument checked) {
        Map<String, String> named = Map.of("file", file.toString());
        if (checked.signatures().isEmpty()) {
            throw CommandFailure.wanting("document.unsigned", named);
        }
        if (!checked.isIntact()) {
            throw CommandFailure.wanting("document.not-intact", named);
        }
        if (trusted != null && !checked.signatures().stream().allMatch(CheckedSignature::trusted)) {
            throw CommandFailure.wanting("document.not-trusted", named);
        }
        for (Side side : sides) {
            if (checked.of(side.party()).isEmpty()) {
                throw CommandFailure.wanting(
                        "document.side-missing", Map.of("file", file.toString(), "side", side.name()));
            }
        }
    }

    private static String line(CheckedSignature signature) {
        return String.join(
                "\t",
                signature.side().map(Side::of).orElse(""),
                signature.integrity().name(),
                signature.at().toString(),
                signature.stamped().map(Object::toString).orElse(""),
                signature.trusted() ? "yes" : "no",
                signature.signer().replaceAll("[\\t\\r\\n]", " "));
    }
}
