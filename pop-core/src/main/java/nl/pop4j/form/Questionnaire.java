package nl.pop4j.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.Identifiers;

/**
 * Questions that are asked together. A change of a question is a new version, so that old answers keep their questions.
 *
 * <p>See {@link Question} for an example.
 *
 * @param id names it in every version, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param version from 1
 * @param title what people call it
 * @param questions in the order in which they are asked, each id once
 */
public record Questionnaire(String id, int version, LocalizedText title, List<Question> questions) {

    /**
     * Copies the questions.
     *
     * @throws IllegalArgumentException if the id has another form, the version is below 1, or a question id occurs twice
     */
    public Questionnaire {
        if (!Identifiers.isValid(id) || version < 1) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -, version 1 or more");
        }
        questions = ImmutableList.copyOf(questions);
        if (questions.stream().map(Question::id).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("questions must have ids of their own");
        }
    }

    /** The question with this id. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }
}
