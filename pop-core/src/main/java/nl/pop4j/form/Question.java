package nl.pop4j.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * <p>Example: {@code Question.open("good-at", LocalizedText.of("Waar ben je goed in?", "What are you good at?"))}.
 *
 * @param id names it within its questionnaire, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param kind how it is answered
 * @param text what is asked
 * @param help what makes answering easier, or null
 * @param required whether an answer is needed
 * @param choices what can be chosen; at least two for {@link Kind#CHOICE}, else none
 */
public record Question(
        String id,
        Kind kind,
        LocalizedText text,
        @Nullable LocalizedText help,
        boolean required,
        List<Choice> choices) {

    /** How a question is answered. */
    public enum Kind {
        /** In the employee's own words. */
        OPEN,
        /** With yes or no: {@code yes}, {@code no}. */
        YES_NO,
        /** With one of the choices. */
        CHOICE
    }

    /**
     * One thing that can be chosen.
     *
     * @param id names it within the question
     * @param text what it says
     */
    public record Choice(String id, LocalizedText text) {}

    /**
     * Copies the choices and checks the form.
     *
     * @throws IllegalArgumentException if the id has another form, or choices do not fit the kind
     */
    public Question {
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        choices = ImmutableList.copyOf(choices);
        if ((kind == Kind.CHOICE) != (choices.size() >= 2)) {
            throw new IllegalArgumentException("choices must be at least two for a choice, else none");
        }
    }

    /** A question that must be answered in the employee's own words. */
    public static Question open(String id, LocalizedText text) {
        return new Question(id, Kind.OPEN, text, null, true, ImmutableList.of());
    }

    /** The same, with help beside it. */
    public Question helpedBy(LocalizedText other) {
        return new Question(id, kind, text, other, required, choices);
    }

    /** The same, without the need to answer. */
    public Question optional() {
        return new Question(id, kind, text, help, false, choices);
    }

    /** Whether this can be an answer. Any text answers an open question, blank ones excepted. */
    public boolean accepts(String answer) {
        return switch (kind) {
            case OPEN -> !answer.isBlank();
            case YES_NO -> answer.equals("yes") || answer.equals("no");
            case CHOICE -> choices.stream().anyMatch(choice -> choice.id().equals(answer));
        };
    }
}
