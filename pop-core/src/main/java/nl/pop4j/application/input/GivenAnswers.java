package nl.pop4j.application.input;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.pop4j.application.command.profile.AnswerInput;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.form.Answers;
import nl.pop4j.form.Question;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileQuestions;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import org.jspecify.annotations.Nullable;

/** Answers as a form sent them. */
public final class GivenAnswers {

    private GivenAnswers() {}

    /** Only what the questions do not allow: what is missing may come later. */
    public static Findings faults(@Nullable List<AnswerInput> given, Questionnaire asked) {
        return found(
                given,
                Answers.NOT_ALLOWED,
                answer -> asked.question(requireNonNull(answer.question()))
                        .filter(question -> question.accepts(requireNonNull(answer.text())))
                        .isEmpty());
    }

    /** Answers to questions that ask for no entry of a profile: nothing would be left of them. */
    public static Findings strangers(
            @Nullable List<AnswerInput> given, Questionnaire asked, ProfileQuestions questions) {
        return found(given, ProfileQuestions.NO_ENTRY, answer -> {
            String question = requireNonNull(answer.question());
            return asked.question(question).isPresent() && !questions.ask(question);
        });
    }

    private static Findings found(@Nullable List<AnswerInput> given, RuleCode code, Predicate<AnswerInput> isWrong) {
        List<AnswerInput> answers = requireNonNull(given);
        return new Findings(IntStream.range(0, answers.size())
                .filter(i -> isWrong.test(answers.get(i)))
                .mapToObj(i -> Finding.error(
                        code,
                        "/answers/" + i,
                        Map.of("question", requireNonNull(answers.get(i).question()))))
                .toList());
    }

    /** What is told to a profile, by the place of the answer. */
    public static Map<String, ProfileEntry> entries(
            AnswerQuestions command, Questionnaire asked, ProfileQuestions questions, Texts texts) {
        Locale language = Locale.forLanguageTag(requireNonNull(command.language()));
        List<AnswerInput> answers = requireNonNull(command.answers());
        Map<String, ProfileEntry> entries = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            String pointer = "/answers/" + i + "/text";
            String question = requireNonNull(answers.get(i).question());
            String words = inWords(
                    asked.question(question).orElseThrow(),
                    requireNonNull(answers.get(i).text()),
                    language,
                    texts);
            questions
                    .entry(asked.id(), question, words, language, requireNonNull(command.on()))
                    .ifPresent(entry -> entries.put(pointer, entry));
        }
        return entries;
    }

    /** An answer as somebody reads it: what was chosen says itself, a yes or no stands after its question. */
    private static String inWords(Question question, String answer, Locale language, Texts texts) {
        return switch (question.kind()) {
            case OPEN -> answer;
            case YES_NO -> question.text().in(language) + " " + texts.text("answer." + answer, language);
            case CHOICE ->
                question.choices().stream()
                        .filter(choice -> choice.id().equals(answer))
                        .map(choice -> choice.text().in(language))
                        .findFirst()
                        .orElse(answer);
        };
    }

    public static Answers of(@Nullable List<AnswerInput> given, Questionnaire asked) {
        Answers answers = Answers.none(asked);
        for (AnswerInput answer : requireNonNull(given)) {
            answers = answers.with(requireNonNull(answer.question()), requireNonNull(answer.text()));
        }
        return answers;
    }
}
