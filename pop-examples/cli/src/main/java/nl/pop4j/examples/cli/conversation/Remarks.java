package nl.pop4j.examples.cli.conversation;

import nl.pop4j.examples.cli.Console;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;

/** What is found wanting in a conversation, as lines on standard output. */
final class Remarks {

    private Remarks() {}

    /** Severity, code, place and sentence, with tabs between them. */
    static void print(Findings findings, Console console) {
        for (Finding finding : findings) {
            console.out()
                    .println(String.join(
                            "\t",
                            finding.severity().name(),
                            finding.code().value(),
                            finding.pointer(),
                            finding.text(Texts.standard(), console.language())));
        }
    }
}
