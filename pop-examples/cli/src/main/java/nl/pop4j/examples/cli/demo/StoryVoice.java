package nl.pop4j.examples.cli.demo;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Texts;

/** Tells the story: numbered steps, indented lines, words for days and amounts. */
final class StoryVoice {

    static final Texts TEXTS = Texts.load(StoryVoice.class::getResourceAsStream, "nl", "en");

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final Locale language;
    private int steps;

    StoryVoice(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    /** The line above all. */
    void title(String key, Map<String, String> arguments) {
        print("", TEXTS.text(key, language, arguments));
    }

    /** The next step. */
    void step(String key, Map<String, String> arguments) {
        steps++;
        out.println();
        print((steps < 10 ? " " : "") + steps + "  ", TEXTS.text(key, language, arguments));
    }

    /** What the step did. */
    void line(String key, Map<String, String> arguments) {
        print(INDENT, TEXTS.text(key, language, arguments));
    }

    /** One of several things of the same kind. */
    void item(String key, Map<String, String> arguments) {
        print(INDENT + "- ", TEXTS.text(key, language, arguments));
    }

    /** A phrase. */
    String phrase(String key) {
        return TEXTS.text(key, language);
    }

    /** A phrase with its places filled. */
    String phrase(String key, Map<String, String> arguments) {
        return TEXTS.text(key, language, arguments);
    }

    /** A day with its weekday. */
    String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language).format(day);
    }

    /** A day. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    /** A period within a year, in short. */
    String period(LocalDate first, LocalDate last) {
        DateTimeFormatter brief = DateTimeFormatter.ofPattern("d MMM", language);
        return brief.format(first) + " - " + brief.format(last);
    }

    /** Whole hours and minutes. */
    String hours(int minutes) {
        String rest = minutes % 60 == 0 ? "" : (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
        return minutes / 60 + rest;
    }

    /** An amount in euros. */
    String euros(long cents) {
        return new Money(cents).in(language);
    }

    /** Seconds with one decimal. */
    String tenths(Duration taken) {
        return number(BigDecimal.valueOf(taken.toMillis() / 100, 1));
    }

    /** A number. */
    String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    private void print(String before, String text) {
        StringBuilder line = new StringBuilder(before);
        String gap = "";
        for (String word : text.split(" ", -1)) {
            if (line.length() + gap.length() + word.length() > WIDTH && line.length() > before.length()) {
                out.println(line);
                line = new StringBuilder(" ".repeat(before.length()));
                gap = "";
            }
            line.append(gap).append(word);
            gap = " ";
        }
        out.println(line);
        out.flush();
    }
}
