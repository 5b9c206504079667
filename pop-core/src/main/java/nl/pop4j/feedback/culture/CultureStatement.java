package nl.pop4j.feedback.culture;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.id.Identifiers;

/**
 * Something with which people agree more or less, from {@value #LOWEST} (not at all) to {@value #HIGHEST} (fully). More
 * is better: what is put the other way round cannot be added up.
 *
 * <p>See {@link CultureFigures} for an example.
 *
 * @param id names it within its survey, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param theme what it belongs to
 * @param text what it says
 */
public record CultureStatement(String id, CultureTheme theme, LocalizedText text) {

    /** Not at all. */
    public static final int LOWEST = 1;

    /** Fully. */
    public static final int HIGHEST = 5;

    private static final int FOR_EACH_THEME = 2;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public CultureStatement {
        Identifiers.check("id", id);
    }

    /** The library's own statements, two for each theme, in the order of the themes. */
    public static List<CultureStatement> standard() {
        return Arrays.stream(CultureTheme.values())
                .flatMap(theme -> IntStream.rangeClosed(1, FOR_EACH_THEME)
                        .mapToObj(number -> new CultureStatement(
                                theme.name() + "-" + number,
                                theme,
                                Texts.standard().localized("culture.statement." + theme + "-" + number))))
                .collect(ImmutableList.toImmutableList());
    }
}
