package nl.pop4j.export.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.paper.SigningPlace;
import nl.pop4j.export.words.Words;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.method.MethodStep;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.actor.Party;

/** The empty form of a method: a chapter for each of its steps, in its order and words. */
public final class PlanForm {

    static final int GOALS = 3;
    static final int ACTIVITIES = 4;
    static final int AGREEMENTS = 2;

    private final PlanMethod method;
    private final Words words;
    private final PaperBuilder paper;

    private PlanForm(PlanMethod method, Locale language, LocalDate made) {
        this.method = method;
        this.words = Words.in(language);
        this.paper = Paper.builder(words.language(), words.of("form.title"), made);
    }

    /** The form of a method in a language. */
    public static Paper paper(PlanMethod method, Locale language, LocalDate made) {
        return new PlanForm(method, language, made).paper();
    }

    private Paper paper() {
        paper.subtitle(method.title().in(words.language())).reference(words.of("form.title") + " · " + method.code());
        paper.chapter(words.of("form.about"))
                .text(words.of("form.about.text"))
                .blank("about.employee", words.of("employee"), "", 1)
                .blank("about.manager", words.of("manager"), "", 1)
                .blank(FormTag.FIRST, words.of("form.first"), "", 1)
                .blank(FormTag.LAST, words.of("form.last"), "", 1)
                .text(words.of("form.mark.text"))
                .filled(
                        FormTag.METHOD,
                        words.of("form.mark.method"),
                        method.code().value())
                .filled(
                        FormTag.LANGUAGE,
                        words.of("form.mark.language"),
                        words.language().toLanguageTag());
        loose().ifPresent(this::questions);
        method.steps().forEach(this::step);
        return paper.build();
    }

    /** The questionnaire that no step names: it comes before the steps. */
    private Optional<Questionnaire> loose() {
        Set<String> named = method.steps().stream()
                .flatMap(step -> step.questionnaires().stream())
                .collect(Collectors.toSet());
        return method.questionnaires().stream()
                .filter(form -> !named.contains(form.id()))
                .findFirst();
    }

    private void questions(Questionnaire questionnaire) {
        paper.chapter(questionnaire.title().in(words.language()));
        ask(questionnaire);
    }

    private void ask(Questionnaire questionnaire) {
        questionnaire.questions().forEach(question -> {
            var help = question.help();
            paper.blank(
                    FormTag.answer(questionnaire.id(), question.id()),
                    question.text().in(words.language()),
                    help == null ? "" : help.in(words.language()),
                    3);
        });
    }

    private void step(MethodStep step) {
        paper.chapter(step.title().in(words.language())).text(words.of("form.owner", step.owner()));
        step.questionnaires().forEach(id -> method.questionnaire(id).ifPresent(this::ask));
        step.sections().forEach(this::section);
    }

    private void section(PlanSection section) {
        switch (section) {
            case QUESTIONS -> {} // the questionnaires of the step are asked at its beginning
            case ORGANISATION_NEEDS -> blank(FormTag.ORGANISATION, 4);
            case PERSPECTIVE -> {
                blank(FormTag.CAREER, 5);
                blank(FormTag.REALISATION, 4);
                blank(FormTag.NOT_PROMISED, 2);
            }
            case TARGETS -> blank(FormTag.OWN, 4);
            case GOALS -> goals();
            case ACTIVITIES -> activities();
            case PLANNING -> {
                blank(FormTag.WEEK, 1);
                blank(FormTag.BUDGET, 1);
            }
            case REVIEWS -> blank(FormTag.REVIEWS, 1);
            case AGREEMENT -> agreements();
            case SIGNATURES -> signatures();
            case INSIGHTS, CURRENT_LEVELS, NEEDS, PRESENTATION, PROGRESS, EVALUATION ->
                paper.text(words.of("form.later", section));
        }
    }

    private void goals() {
        for (int i = 1; i <= GOALS; i++) {
            paper.subheading(words.of("form.goal", "number", Integer.toString(i)));
            part("goal", i, "statement", 2);
            part("goal", i, "reason", 2);
            part("goal", i, "measure", 1);
            part("goal", i, "deadline", 1);
        }
    }

    private void activities() {
        for (int i = 1; i <= ACTIVITIES; i++) {
            paper.subheading(words.of("form.activity", "number", Integer.toString(i)));
            part("activity", i, "title-of-activity", 1);
            part("activity", i, "kind", kinds(), 1);
            for (String part : List.of("for-goal", "first-day", "last-day", "hours", "cost")) {
                part("activity", i, part, 1);
            }
        }
    }

    private void agreements() {
        for (Party party : Party.values()) {
            String who = party.name().toLowerCase(Locale.ROOT);
            paper.subheading(words.of("form.promises", party));
            for (int i = 1; i <= AGREEMENTS; i++) {
                part(who, i, "promise", 1);
                part(who, i, "due", 1);
            }
        }
    }

    private void signatures() {
        paper.signing(
                new SigningPlace(words.of("signature.party", Party.EMPLOYEE), "", ""),
                new SigningPlace(words.of("signature.party", Party.EMPLOYER), "", ""));
    }

    private String kinds() {
        return Arrays.stream(ActivityKind.values())
                .map(kind -> words.of("activity.kind", kind))
                .collect(Collectors.joining(", "));
    }

    private void part(String what, int number, String part, int space) {
        part(what, number, part, "", space);
    }

    private void part(String what, int number, String part, String hint, int space) {
        paper.blank(FormTag.numbered(what, number, part), words.of("form." + part), hint, space);
    }

    private void blank(String tag, int space) {
        paper.blank(tag, words.of("form." + tag), "", space);
    }
}
