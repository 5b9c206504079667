package nl.pop4j.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.ReferenceToken;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/**
 * What somebody answered to one version of a questionnaire; half-finished answers can exist.
 *
 * <p>Example: answers to {@code self-questions} by id of the question, such as {@code learn}; what was not answered
 * is not there. {@link Question} shows one.
 *
 * @param questionnaire id of the questionnaire
 * @param version its version
 * @param byQuestion answers by question id, each at most 8,000 characters
 */
public record Answers(
        String questionnaire,
        int version,
        @Personal(DataCategory.DEVELOPMENT) Map<String, String> byQuestion) {

    /** A question that must be answered is not; argument {@code question}. */
    public static final RuleCode MISSING = RuleCode.of("FORM-MISSING-1");

    /** An answer that the question does not allow, or to no question; argument {@code question}. */
    public static final RuleCode NOT_ALLOWED = RuleCode.of("FORM-ANSWER-1");

    /**
     * Copies the answers.
     *
     * @throws IllegalArgumentException if an answer is too long or unclean
     */
    public Answers {
        byQuestion.values().forEach(answer -> UserText.checked("byQuestion", answer, UserText.LONG));
        byQuestion = ImmutableSortedMap.copyOf(byQuestion);
    }

    /** No answers yet. */
    public static Answers none(Questionnaire questionnaire) {
        return new Answers(questionnaire.id(), questionnaire.version(), ImmutableMap.of());
    }

    /** The same with one more answer, or another one. */
    public Answers with(String question, String answer) {
        return new Answers(
                questionnaire,
                version,
                ImmutableMap.<String, String>builder()
                        .putAll(byQuestion)
                        .put(question, answer)
                        .buildKeepingLast());
    }

    /**
     * What is missing or not allowed, with pointers from the answers: {@code /byQuestion/good-at}.
     *
     * @throws IllegalArgumentException if these are answers to another questionnaire or version
     */
    public Findings check(Questionnaire asked) {
        if (!asked.id().equals(questionnaire) || asked.version() != version) {
            throw new IllegalArgumentException("asked must be the questionnaire that was answered");
        }
        Stream<Finding> missing = asked.questions().stream()
                .filter(question -> question.required()
                        && byQuestion.getOrDefault(question.id(), "").isBlank())
                .map(question -> finding(MISSING, question.id()));
        Stream<Finding> notAllowed = byQuestion.entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .filter(answer -> asked.question(answer.getKey())
                        .filter(question -> question.accepts(answer.getValue()))
                        .isEmpty())
                .map(answer -> finding(NOT_ALLOWED, answer.getKey()));
        return new Findings(Stream.concat(missing, notAllowed).toList());
    }

    /** Without the answers. */
    @Override
    public String toString() {
        return "Answers[" + questionnaire + " v" + version + ", " + byQuestion.size() + " answers]";
    }

    private static Finding finding(RuleCode code, String question) {
        return Finding.error(code, "/byQuestion/" + ReferenceToken.escaped(question), Map.of("question", question));
    }
}
