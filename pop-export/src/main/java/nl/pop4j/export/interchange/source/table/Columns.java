package nl.pop4j.export.interchange.source.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The columns of a table by name. Case, accents, spaces and punctuation do not matter: {@code O*NET-SOC Code},
 * {@code onet_soc_code} and {@code ONETSOCCODE} are one name. Remembers which columns were asked for.
 *
 * <p>Example: {@code Columns.plain("O*NET-SOC Code")} is {@code onetsoccode}.
 */
public final class Columns {

    private static final int NONE = -1;

    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final Map<String, Integer> asked = new HashMap<>();

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent(plain(names.get(i)), i);
        }
    }

    /** The place of the first of these names that the table has, from 0. */
    public OptionalInt find(String... anyOf) {
        for (String name : anyOf) {
            int index = asked.computeIfAbsent(name, raw -> byName.getOrDefault(plain(raw), NONE));
            if (index != NONE) {
                used.add(index);
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the table has a column of each of these names. */
    public boolean hasAll(String... all) {
        for (String name : all) {
            if (!byName.containsKey(plain(name))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the table has a column of one of these names. */
    public boolean hasAny(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(name -> byName.containsKey(plain(name)));
    }

    /** The names as they stand in the file. */
    public List<String> names() {
        return names;
    }

    /** The columns that nobody asked for, as they stand in the file. */
    public List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!used.contains(i) && !names.get(i).isBlank()) {
                unused.add(names.get(i));
            }
        }
        return unused;
    }

    /** A name without case, accents, spaces and punctuation. */
    public static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(bare.length());
        bare.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
