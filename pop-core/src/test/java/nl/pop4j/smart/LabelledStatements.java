package nl.pop4j.smart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Statements with their labels, and how well a validator agrees with them. */
record LabelledStatements(List<Row> rows) {

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    record Row(String id, String language, String text, boolean[] labels) {}

    /** Precision, recall and their harmonic mean. */
    record Score(int right, int wrong, int missed) {

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "F1 %.3f, precision %.3f, recall %.3f", f1(), precision(), recall());
        }
    }

    static LabelledStatements resource(String name) {
        try (InputStream in = LabelledStatements.class.getResourceAsStream(name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The development set beside the project, if this machine has it. */
    static Optional<LabelledStatements> beside() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolveSibling("shared").resolve("smart").resolve("dev.tsv");
            if (folder.getParent() != null && Files.isReadable(file)) {
                try {
                    return Optional.of(parse(Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }

    private static LabelledStatements parse(String tsv) {
        List<Row> rows = new ArrayList<>();
        tsv.lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            boolean[] labels = {cells[3].equals("1"), cells[4].equals("1"), cells[5].equals("1")};
            rows.add(new Row(cells[0], cells[1], cells[2], labels));
        });
        return new LabelledStatements(rows);
    }

    Score score(SmartCriterion criterion, String language) {
        int label = criterion == SmartCriterion.SPECIFIC ? 0 : criterion == SmartCriterion.MEASURABLE ? 1 : 2;
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Row row : rows) {
            if (row.language().startsWith(language)) {
                boolean found = SmartValidator.standard()
                        .read(row.text(), Locale.forLanguageTag(row.language()), TODAY)
                        .verdict(criterion)
                        .isMet();
                right += found && row.labels()[label] ? 1 : 0;
                wrong += found && !row.labels()[label] ? 1 : 0;
                missed += !found && row.labels()[label] ? 1 : 0;
            }
        }
        return new Score(right, wrong, missed);
    }
}
