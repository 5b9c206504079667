package nl.pop4j.profile;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.shared.id.Identifiers;

/**
 * Which question of a questionnaire asks for which kind of entry. A vendor with a questionnaire of its own makes a
 * table of its own.
 *
 * <p>Example: {@code standard().kinds().get("ambitions")} is {@link ProfileKind#AMBITION}.
 *
 * @param kinds the kind of each question, by the question's id; answers to other questions make no entry
 */
public record ProfileQuestions(Map<String, ProfileKind> kinds) {

    private static final ProfileQuestions STANDARD = new ProfileQuestions(ImmutableMap.<String, ProfileKind>builder()
            .put("good-at", ProfileKind.STRENGTH)
            .put("like", ProfileKind.LIKE)
            .put("hard", ProfileKind.DISLIKE)
            .put("use-now", ProfileKind.USED_NOW)
            .put("direction", ProfileKind.DIRECTION)
            .put("ambitions", ProfileKind.AMBITION)
            .put("learn", ProfileKind.LEARNING_WISH)
            .put("values", ProfileKind.VALUE)
            .put("conditions", ProfileKind.CONSTRAINT)
            .buildOrThrow());

    /** Copies the table. */
    public ProfileQuestions {
        kinds = ImmutableMap.copyOf(kinds);
    }

    /** The table for the questions to oneself that the library comes with. */
    public static ProfileQuestions standard() {
        return STANDARD;
    }

    /**
     * An answer as an entry; empty for a blank one, and for a question that asks for no kind of entry. Answering the same
     * question again gives an entry of the same id, which takes the place of the earlier one.
     *
     * <p>Example: an answer to question {@code learn} of {@code self-questions} becomes the entry
     * {@code self-questions.learn}, a {@link ProfileKind#LEARNING_WISH}.
     *
     * @param questionnaire id of the questionnaire
     * @param question id of the question
     * @param language the language in which was answered
     * @param on the day on which was answered
     */
    public Optional<ProfileEntry> entry(
            String questionnaire, String question, String answer, Locale language, LocalDate on) {
        return Optional.ofNullable(kinds.get(question))
                .filter(kind -> !answer.isBlank())
                .map(kind -> ProfileEntry.of(idOf(questionnaire, question), kind, answer, language, on)
                        .from(ProfileSource.QUESTIONNAIRE));
    }

    /** Two ids in one; a digest where the two together are longer than an id may be. */
    private static String idOf(String questionnaire, String question) {
        String both = questionnaire + "." + question;
        return both.length() <= Identifiers.MAX_LENGTH
                ? both
                : Hashing.sha256().hashString(both, StandardCharsets.UTF_8).toString();
    }
}
