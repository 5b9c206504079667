package nl.pop4j.method;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import nl.pop4j.form.Checklist;
import nl.pop4j.form.Checklist.Item;
import nl.pop4j.form.Checklist.Moment;
import nl.pop4j.form.Question;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.actor.Party;

/**
 * The questionnaires and checklists of the standard methods. A vendor replaces them by its own.
 *
 * <p>Example: {@code SELF_QUESTIONS.question("learn")} asks what the employee wants to learn; {@code
 * EMPLOYEE_CHECKLIST.at(Checklist.Moment.BEFORE)} has three items.
 */
public final class StandardForms {

    private static final int ITEMS_FOR_EACH_MOMENT = 3;

    /** What the employee asks of themselves, with constraints asked as working conditions only. */
    public static final Questionnaire SELF_QUESTIONS = new Questionnaire(
            "self-questions",
            1,
            text("form.self-questions"),
            ImmutableList.of(
                    question("self-questions", "good-at"),
                    question("self-questions", "like"),
                    question("self-questions", "hard"),
                    question("self-questions", "use-now"),
                    question("self-questions", "direction"),
                    question("self-questions", "ambitions"),
                    question("self-questions", "learn"),
                    question("self-questions", "values").optional(),
                    question("self-questions", "conditions")
                            .optional()
                            .helpedBy(text("form.self-questions.conditions.help"))));

    /** What someone takes along to the first talk, in plain language. */
    public static final Questionnaire PREPARATION = new Questionnaire(
            "preparation",
            1,
            text("form.preparation"),
            ImmutableList.of(
                    question("preparation", "going-well"),
                    question("preparation", "better"),
                    question("preparation", "learn"),
                    question("preparation", "help"),
                    new Question(
                            "trusted-person",
                            Question.Kind.YES_NO,
                            text("form.preparation.trusted-person"),
                            null,
                            true,
                            ImmutableList.of())));

    /**
     * Skills that any job asks (werknemersvaardigheden), for a talk: employee and manager each say of which they see that
     * they are strong, and which are still growing. What they have no view of they leave open; the last question is for a
     * skill that the list does not have. Nothing is added up.
     */
    public static final Questionnaire EMPLOYEE_SKILLS = new Questionnaire(
            "employee-skills",
            1,
            text("form.employee-skills"),
            ImmutableList.<Question>builder()
                    .addAll(Stream.of(
                                    "on-time",
                                    "promises",
                                    "tasks",
                                    "help",
                                    "together",
                                    "contact",
                                    "feedback",
                                    "say",
                                    "order",
                                    "careful",
                                    "safe",
                                    "alone",
                                    "new",
                                    "calm")
                            .map(StandardForms::skill)
                            .toList())
                    .add(question("employee-skills", "other").optional())
                    .build());

    /** For the manager, around the talk. */
    public static final Checklist MANAGER_CHECKLIST = checklist("manager", Party.EMPLOYER);

    /** For the employee, around the talk. */
    public static final Checklist EMPLOYEE_CHECKLIST = checklist("employee", Party.EMPLOYEE);

    private StandardForms() {}

    private static Question skill(String id) {
        return new Question(
                id,
                Question.Kind.CHOICE,
                text("form.employee-skills." + id),
                null,
                false,
                ImmutableList.of(
                        new Question.Choice("strong", text("form.employee-skills.strong")),
                        new Question.Choice("growing", text("form.employee-skills.growing"))));
    }

    private static Question question(String form, String id) {
        return Question.open(id, text("form." + form + "." + id));
    }

    private static Checklist checklist(String id, Party reader) {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        for (Moment moment : Moment.values()) {
            for (int i = 1; i <= ITEMS_FOR_EACH_MOMENT; i++) {
                items.add(new Item(moment, text("checklist." + id + "." + moment.name() + "." + i)));
            }
        }
        return new Checklist("talk-" + id, reader, text("checklist." + id), items.build());
    }

    private static LocalizedText text(String key) {
        return Texts.standard().localized(key);
    }
}
