package nl.pop4j.goal.funding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The packs that come as files: columns code, country, kind, from, until, conditions, certainty, source and link, with
 * tabs between them, {@code -} for nothing. Title and text stand in the texts under {@code scheme.CODE} and
 * {@code scheme.CODE.text}.
 */
final class PolicyFiles {

    static final PolicyPack NETHERLANDS = new PolicyPack("NL/2026-11", read("netherlands.tsv"));

    private PolicyFiles() {}

    /** Read when somebody asks for it: most programs work in one country. */
    static final class Belgium {
        static final PolicyPack PACK = new PolicyPack("BE/2026-11", read("belgium.tsv"));

        private Belgium() {}
    }

    private static List<Scheme> read(String file) {
        try (InputStream in = requireNonNull(PolicyFiles.class.getResourceAsStream(file), file)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> scheme(List.of(line.split("\t", -1))))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scheme scheme(List<String> cells) {
        String code = cells.get(0);
        return new Scheme(
                code,
                cells.get(1),
                Scheme.Kind.valueOf(cells.get(2)),
                Texts.standard().localized("scheme." + code),
                Texts.standard().localized("scheme." + code + ".text"),
                day(cells.get(3)),
                day(cells.get(4)),
                conditions(cells.get(5)),
                new Source(
                        cells.get(7),
                        cells.get(8).equals("-") ? "" : cells.get(8),
                        Source.Certainty.valueOf(cells.get(6))));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals("-") ? null : LocalDate.parse(cell);
    }

    private static Set<Condition> conditions(String cell) {
        return cell.equals("-")
                ? Set.of()
                : Stream.of(cell.split(",", -1)).map(Condition::valueOf).collect(Sets.toImmutableEnumSet());
    }
}
