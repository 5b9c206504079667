package nl.pop4j.export.interchange.esco;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/** Columns of one kind by language: {@code preferredLabel} of a file {@code _nl.csv}, or {@code preferredLabel_nl_v1.0}. */
final class EscoLabels {

    private static final String DEFAULT_LANGUAGE = "en";

    private final Map<String, Integer> byLanguage = new LinkedHashMap<>();

    EscoLabels(Table table, String column) {
        for (int i = 0; i < table.columns().names().size(); i++) {
            String name = table.columns().names().get(i).strip();
            if (!name.toLowerCase(Locale.ROOT).startsWith(column.toLowerCase(Locale.ROOT))) {
                continue;
            }
            String rest = name.substring(column.length());
            if (rest.isEmpty()) {
                byLanguage.putIfAbsent(languageOf(table.file()), i);
                table.columns().find(name);
            } else if (rest.length() >= 3
                    && rest.charAt(0) == '_'
                    && isLanguage(rest.substring(1, 3))
                    && (rest.length() == 3 || rest.charAt(3) == '_')) {
                byLanguage.putIfAbsent(rest.substring(1, 3).toLowerCase(Locale.ROOT), i);
                table.columns().find(name);
            }
        }
    }

    /** The texts of a row by language, blank ones left out. */
    Map<String, String> of(Row row) {
        Map<String, String> texts = new LinkedHashMap<>();
        byLanguage.forEach((language, index) -> {
            String text = row.at(index);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        });
        return texts;
    }

    /** The language that a file is in, by the end of its name. */
    static String languageOf(String file) {
        int dot = file.lastIndexOf('.');
        String stem = withoutCopyNumber(dot < 0 ? file : file.substring(0, dot));
        int bar = stem.lastIndexOf('_');
        String end = stem.substring(bar + 1);
        return bar >= 0 && end.length() == 2 && isLanguage(end) ? end.toLowerCase(Locale.ROOT) : DEFAULT_LANGUAGE;
    }

    /** The name without what a browser adds when a file is fetched again, as in {@code skills_nl (1)}. */
    private static String withoutCopyNumber(String stem) {
        int open = stem.lastIndexOf(" (");
        return open > 0 && stem.endsWith(")") ? stem.substring(0, open) : stem;
    }

    private static boolean isLanguage(String text) {
        return text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }
}
