package nl.pop4j.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.shared.ResourceOpener;

/**
 * Reads the word lists: UTF-8, one word or phrase on a line, {@code #} opens a comment.
 *
 * <p>A verb stands as its infinitive and is inflected, a Dutch separable one as {@code af|ronden}; a line that begins
 * with {@code =} is taken as it is, a broad noun that begins with {@code *} is one in compounds too. In valued lists {@code word = 3} gives the value.
 */
final class WordLists {

    private WordLists() {}

    /** The tables of all words, as {@link Vocabulary} reads them. */
    static byte[] toTable(ResourceOpener resources) {
        VocabularyBuilder vocabulary = new VocabularyBuilder();
        for (Language language : Language.values()) {
            VerbForms forms = verbForms(language, read(resources, language, "irregular-verbs.txt"));
            read(resources, language, "grammar.txt").forEach(word -> vocabulary.add(language, word, 0));
            for (WordClass wordClass : WordClass.values()) {
                for (String line : read(resources, language, wordClass.fileName())) {
                    add(vocabulary, language, wordClass, line, forms);
                }
            }
        }
        read(resources, "foreign.txt").forEach(vocabulary::addForeign);
        return vocabulary.toTable();
    }

    private static VerbForms verbForms(Language language, List<String> irregular) {
        return language == Language.DUTCH ? new DutchVerbForms(irregular) : new EnglishVerbForms(irregular);
    }

    private static void add(
            VocabularyBuilder vocabulary, Language language, WordClass wordClass, String line, VerbForms forms) {
        int equals = line.indexOf('=');
        if (equals == 0) {
            vocabulary.add(language, line.substring(1).strip(), wordClass.bit());
        } else if (equals > 0) {
            int value = Integer.parseInt(line.substring(equals + 1).strip());
            vocabulary.addValue(language, line.substring(0, equals).strip(), wordClass, value);
        } else if (line.charAt(0) == '*') {
            vocabulary.add(language, line.substring(1), wordClass.bit() | Vocabulary.BROAD_HEAD);
        } else if (wordClass.isVerb()) {
            forms.add(vocabulary, line, wordClass.bit());
        } else {
            vocabulary.add(language, line, wordClass.bit());
        }
    }

    private static List<String> read(ResourceOpener resources, Language language, String file) {
        return read(resources, language.code() + "/" + file);
    }

    private static List<String> read(ResourceOpener resources, String name) {
        try (InputStream in = resources.open(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!entry.isEmpty()) {
                    lines.add(entry);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
