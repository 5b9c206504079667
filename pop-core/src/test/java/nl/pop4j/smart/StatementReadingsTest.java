package nl.pop4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.text.number.Quantity;
import nl.pop4j.text.token.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How each statement of our own is read, to the word. A score bears a change in one statement; this file names it, so that
 * no reading changes unnoticed. Each statement is also read before the one beside it, as people write two sentences in
 * one field, and in parts and with a beginning, as people leave words out and put words in: of those a sum is kept.
 */
@Tag("D2.7")
class StatementReadingsTest {

    private static final List<String> SETS = List.of(
            "smart-own-dev.tsv",
            "smart-second-dev.tsv",
            "smart-styles-dev.tsv",
            "smart-unseen.tsv",
            "smart-second-unseen.tsv");
    private static final String FILE = "statement-readings.txt";

    @Test
    void readsEachStatementAsBefore() throws IOException {
        Map<String, String> readings = readings();
        if (Boolean.getBoolean("pop.docs.write")) {
            String lines = readings.entrySet().stream()
                    .map(reading -> reading.getKey() + " " + reading.getValue() + "\n")
                    .collect(Collectors.joining());
            Files.writeString(Path.of("src", "test", "resources", "nl", "pop4j", "smart", FILE), lines);
        }
        assertThat(readings)
                .as("look at what is read otherwise; where that is meant, run this test with -Dpop.docs.write=true")
                .isEqualTo(kept());
    }

    private static Map<String, String> readings() {
        Map<String, String> readings = new TreeMap<>();
        for (String set : SETS) {
            List<LabelledStatements.Row> rows = LabelledStatements.resource(set).rows();
            for (int i = 0; i < rows.size(); i++) {
                LabelledStatements.Row row = rows.get(i);
                readings.put(row.id(), reading(row.text(), row.language()));
                LabelledStatements.Row next = rows.get((i + 1) % rows.size());
                if (next.language().equals(row.language())) {
                    readings.put(row.id() + "+", reading(sentence(row.text()) + " " + next.text(), row.language()));
                }
                readings.put(row.id() + "~", sum(row));
            }
        }
        return readings;
    }

    private static String sum(LabelledStatements.Row row) {
        String all = variants(row).map(text -> reading(text, row.language())).collect(Collectors.joining("\n"));
        return Hashing.sha256()
                .hashString(all, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }

    /** Without its first words, without its last words, in the middle of a sentence, and wished. */
    private static Stream<String> variants(LabelledStatements.Row row) {
        List<String> words = List.of(row.text().split(" "));
        boolean dutch = row.language().startsWith("nl");
        return Stream.of(
                        IntStream.range(1, Math.min(words.size(), 7)).mapToObj(i -> words.subList(i, words.size())),
                        IntStream.range(Math.max(1, words.size() - 6), words.size())
                                .mapToObj(i -> words.subList(0, i)),
                        Stream.of(
                                with(words, 0, dutch ? "Ik wil" : "I want to"),
                                with(words, 0, dutch ? "Eind mei heb ik:" : "By the end of May:"),
                                with(words, words.size() / 2, dutch ? "en" : "and"),
                                with(words, words.size(), dutch ? "met mijn team" : "with my team")))
                .flatMap(parts -> parts)
                .map(part -> String.join(" ", part));
    }

    private static List<String> with(List<String> words, int place, String more) {
        List<String> longer = new ArrayList<>(words);
        longer.add(place, more);
        return longer;
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }

    private static Map<String, String> kept() throws IOException {
        try (InputStream in = StatementReadingsTest.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> one, TreeMap::new));
        }
    }

    /** Of specific, measurable and time-bound: verdict, confidence, words, days, value and what to add. */
    private static String reading(String text, String language) {
        SmartAssessment read =
                SmartValidator.standard().read(text, Locale.forLanguageTag(language), LabelledStatements.TODAY);
        List<String> parts = new ArrayList<>();
        for (SmartCriterion criterion :
                List.of(SmartCriterion.SPECIFIC, SmartCriterion.MEASURABLE, SmartCriterion.TIME_BOUND)) {
            CriterionVerdict verdict = read.verdict(criterion);
            List<String> words = new ArrayList<>();
            words.add(verdict.verdict() + String.format(Locale.ROOT, " %.2f", verdict.confidence()));
            verdict.evidence().stream().map(StatementReadingsTest::place).forEach(words::add);
            verdict.resolvedDates().ifPresent(dates -> words.add(dates.toString()));
            verdict.resolvedQuantity().map(StatementReadingsTest::amount).ifPresent(words::add);
            if (verdict.suggestion() != null) {
                words.add(verdict.suggestion().key() + verdict.suggestion().arguments());
            }
            parts.add(String.join(" ", words));
        }
        return read.readIn().map(Enum::name).orElse("-") + " " + String.join(" | ", parts);
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }

    private static String amount(Quantity quantity) {
        return quantity.amount() + " " + quantity.kind() + " " + place(quantity.span());
    }
}
