package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.pop4j.application.command.profile.AnswerInput;
import nl.pop4j.form.Answers;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Answers as a form sent them. */
final class GivenAnswers {

    private GivenAnswers() {}

    /** Only what the questions do not allow: what is missing may come later. */
    static Findings faults(@Nullable List<AnswerInput> given, Questionnaire asked) {
        List<AnswerInput> answers = requireNonNull(given);
        return new Findings(IntStream.range(0, answers.size())
                .filter(i -> asked.question(requireNonNull(answers.get(i).question()))
                        .filter(question ->
                                question.accepts(requireNonNull(answers.get(i).text())))
                        .isEmpty())
                .mapToObj(i -> Finding.error(
                        Answers.NOT_ALLOWED,
                        "/answers/" + i,
                        Map.of("question", requireNonNull(answers.get(i).question()))))
                .toList());
    }

    static Answers of(@Nullable List<AnswerInput> given, Questionnaire asked) {
        Answers answers = Answers.none(asked);
        for (AnswerInput answer : requireNonNull(given)) {
            answers = answers.with(requireNonNull(answer.question()), requireNonNull(answer.text()));
        }
        return answers;
    }
}
