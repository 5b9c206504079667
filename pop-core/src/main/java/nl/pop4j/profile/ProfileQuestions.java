package nl.pop4j.profile;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.Identifiers;

/**
 * Which question of a questionnaire asks for which kind of entry. A vendor with a questionnaire of its own says so in
 * the builder of its method.
 *
 * <p>Example: {@code standard().kinds().get("ambitions")} is {@link ProfileKind#AMBITION}, and
 * {@code standard().and("dream", ProfileKind.AMBITION)} knows one question more.
 *
 * @param kinds the kind of each question, by the question's id; other questions ask for no entry of a profile
 */
public record ProfileQuestions(Map<String, ProfileKind> kinds) {

    /** The question asks for nothing in a profile, so that nothing would be left of an answer; argument {@code question}. */
    public static final RuleCode NO_ENTRY = RuleCode.of("PROFILE-QUESTION-1");

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

    /**
     * Copies the table.
     *
     * @throws IllegalArgumentException if a question asks for a learning style: nobody determines that alone
     */
    public ProfileQuestions {
        kinds = ImmutableMap.copyOf(kinds);
        if (kinds.containsValue(ProfileKind.LEARNING_STYLE)) {
            throw new IllegalArgumentException("kinds must not ask for a learning style");
        }
    }

    /** The table for the questions to oneself that the library comes with. */
    public static ProfileQuestions standard() {
        return STANDARD;
    }

    /** The same with one question more, or with another kind for one. */
    public ProfileQuestions and(String question, ProfileKind kind) {
        return new ProfileQuestions(ImmutableMap.<String, ProfileKind>builder()
                .putAll(kinds)
                .put(question, kind)
                .buildKeepingLast());
    }

    /** Whether a question asks for an entry of a profile. */
    public boolean ask(String question) {
        return kinds.containsKey(question);
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
                .map(kind -> ProfileEntry.of(entryId(questionnaire, question), kind, answer, language, on)
                        .from(ProfileSource.QUESTIONNAIRE));
    }

    /**
     * The id of the entry that an answer makes: both ids in one, or a digest where the two together are longer than an id
     * may be.
     */
    public static String entryId(String questionnaire, String question) {
        String both = questionnaire + "." + question;
        return both.length() <= Identifiers.MAX_LENGTH
                ? both
                : Hashing.sha256().hashString(both, StandardCharsets.UTF_8).toString();
    }
}
