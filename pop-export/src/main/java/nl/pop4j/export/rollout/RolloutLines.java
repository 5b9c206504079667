package nl.pop4j.export.rollout;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.words.Words;
import nl.pop4j.rollout.engagement.Extent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a report are said in cells of tables.
 *
 * @param words in which language
 */
record RolloutLines(Words words) {

    static final String NOTHING = "–";

    <T> void table(
            PaperBuilder paper,
            String caption,
            Collection<T> lines,
            List<String> heads,
            Function<T, List<String>> cells) {
        paper.table(
                words.of(caption),
                columns(heads.stream()),
                lines.stream().map(cells).collect(ImmutableList.toImmutableList()));
    }

    List<Column> columns(Stream<String> heads) {
        return heads.map(head -> new Column(words.of(head), head.equals("rollout.what") ? 4 : 2))
                .collect(ImmutableList.toImmutableList());
    }

    String text(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(words.language());
    }

    String count(@Nullable Integer people) {
        return people == null ? words.of("team.hidden") : Integer.toString(people);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : words.shortDate(day);
    }

    String extent(Extent extent) {
        return Stream.of(
                        extent.amount().equals(Money.ZERO) ? "" : words.money(extent.amount()),
                        extent.minutes() == 0 ? "" : words.time(extent.minutes()))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse(NOTHING);
    }

    /** The word of the rollout for a constant. */
    String word(String kind, Enum<?> constant) {
        return core("rollout." + kind + "." + constant.name(), Map.of());
    }

    /** A sentence that the model has. */
    String core(String key, Map<String, String> arguments) {
        return Texts.standard().text(key, words.language(), arguments);
    }
}
