package nl.pop4j.examples.cli.smart;

import java.util.BitSet;
import java.util.Map;
import nl.pop4j.examples.cli.Console;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Texts;
import nl.pop4j.smart.CriterionVerdict;
import nl.pop4j.smart.SmartAssessment;
import nl.pop4j.smart.Suggestion;
import nl.pop4j.smart.Verdict;
import nl.pop4j.text.token.Span;

/**
 * One statement for a person to read: the words that count underlined, a line for each criterion, what to add.
 *
 * @param console where it goes
 * @param colour whether the terminal shows colours; without, marks stand on a line below the words
 */
record Explanation(Console console, boolean colour) {

    private static final String UNDERLINE = "\u001B[4m";
    private static final String GREEN = "\u001B[32m";
    private static final String YELLOW = "\u001B[33m";
    private static final String GREY = "\u001B[90m";
    private static final String PLAIN = "\u001B[0m";

    void print(String text, SmartAssessment assessment) {
        BitSet marked = new BitSet(text.length());
        for (CriterionVerdict verdict : assessment.verdicts()) {
            if (verdict.isMet()) {
                verdict.evidence().forEach(span -> marked.set(span.start(), span.end()));
            }
        }
        printStatement(printable(text), marked);
        for (CriterionVerdict verdict : assessment.verdicts()) {
            printVerdict(text, verdict);
        }
    }

    /** Control characters would move the cursor or change the terminal. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(c -> clean.append(Character.isISOControl(c) ? ' ' : (char) c));
        return clean.toString();
    }

    private void printStatement(String text, BitSet marked) {
        if (colour) {
            StringBuilder line = new StringBuilder(text.length() * 2);
            for (int i = 0; i < text.length(); i++) {
                boolean starts = marked.get(i) && (i == 0 || !marked.get(i - 1));
                line.append(starts ? UNDERLINE : "").append(text.charAt(i));
                line.append(marked.get(i) && !marked.get(i + 1) ? PLAIN : "");
            }
            console.out().println(line);
            return;
        }
        StringBuilder marks = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            marks.append(marked.get(i) ? '~' : ' ');
        }
        console.out().println(text);
        console.out().println(marks.toString().stripTrailing());
    }

    private void printVerdict(String text, CriterionVerdict verdict) {
        String name = console.text("smart.name." + verdict.criterion().letter(), Map.of());
        String answer = console.text("smart.answer." + VerdictLines.answer(verdict), Map.of());
        StringBuilder line = new StringBuilder(colour ? colourOf(verdict.verdict()) : "")
                .append(verdict.criterion().letter())
                .append("  ")
                .append(name)
                .append(": ")
                .append(answer)
                .append(colour ? PLAIN : "");
        if (verdict.isMet()) {
            for (Span span : verdict.evidence()) {
                line.append("  “").append(printable(span.in(text))).append('”');
            }
        }
        DateRange dates = verdict.dates();
        line.append(dates == null ? "" : "  " + dates);
        console.out().println(line);
        Suggestion suggestion = verdict.suggestion();
        if (suggestion != null) {
            console.out().println("   " + printable(suggestion.text(Texts.standard(), console.language())));
        }
    }

    private static String colourOf(Verdict verdict) {
        return switch (verdict) {
            case MET -> GREEN;
            case WEAK, MISSING -> YELLOW;
            case UNKNOWN -> GREY;
        };
    }
}
