package nl.pop4j.text.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Run by the build: makes the tables of the word lists that lie beside the classes. */
final class VocabularyFile {

    private VocabularyFile() {}

    /**
     * Writes the file where {@link Vocabulary} looks for it.
     *
     * @param arguments the folder of the classes
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0])
                .resolve(Vocabulary.class.getPackageName().replace('.', '/'))
                .resolve(Vocabulary.TABLE);
        byte[] table = WordLists.toTable(Vocabulary.class::getResourceAsStream);
        // What did not change keeps its date, so that nothing is made anew from it.
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), table)) {
            Files.write(file, table);
        }
    }
}
