package nl.pop4j.examples.cli.privacy;

import nl.pop4j.examples.cli.Console;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Findings;

/** Why something was refused, as lines on standard error. */
final class Refusals {

    private Refusals() {}

    /** Prints the sentences; gives the status that they lead to. */
    static int print(Findings findings, Console console) {
        findings.forEach(
                finding -> console.err().println("pop: " + finding.text(Texts.standard(), console.language())));
        console.err().flush();
        return findings.hasErrors() ? ExitStatus.WANTING : ExitStatus.FINE;
    }
}
