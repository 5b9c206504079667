package nl.pop4j.method;

import static nl.pop4j.method.PlanSection.ACTIVITIES;
import static nl.pop4j.method.PlanSection.AGREEMENT;
import static nl.pop4j.method.PlanSection.CURRENT_LEVELS;
import static nl.pop4j.method.PlanSection.EVALUATION;
import static nl.pop4j.method.PlanSection.GOALS;
import static nl.pop4j.method.PlanSection.INSIGHTS;
import static nl.pop4j.method.PlanSection.NEEDS;
import static nl.pop4j.method.PlanSection.ORGANISATION_NEEDS;
import static nl.pop4j.method.PlanSection.PERSPECTIVE;
import static nl.pop4j.method.PlanSection.PLANNING;
import static nl.pop4j.method.PlanSection.PRESENTATION;
import static nl.pop4j.method.PlanSection.PROGRESS;
import static nl.pop4j.method.PlanSection.QUESTIONS;
import static nl.pop4j.method.PlanSection.REVIEWS;
import static nl.pop4j.method.PlanSection.SIGNATURES;
import static nl.pop4j.method.PlanSection.TARGETS;
import static nl.pop4j.method.StepOwner.BOTH;
import static nl.pop4j.method.StepOwner.EMPLOYEE;
import static nl.pop4j.method.StepOwner.EMPLOYER;
import static nl.pop4j.method.StepOwner.MANAGEMENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;

/**
 * The four methods that come ready to use.
 *
 * <p>See {@link PlanMethod} for an example.
 */
public final class StandardMethods {

    /** Six steps from the desired development to the evaluation; the employee writes, both plan and sign. */
    public static final PlanMethod SIX_STEPS = method("SIX_STEPS")
            .step(step("SIX_STEPS", "desired", EMPLOYEE, Set.of(), PERSPECTIVE))
            .step(step("SIX_STEPS", "competences", EMPLOYEE, Set.of("desired"), CURRENT_LEVELS, TARGETS))
            .step(step("SIX_STEPS", "goals", EMPLOYEE, Set.of("competences"), GOALS))
            .step(step("SIX_STEPS", "activities", EMPLOYEE, Set.of("goals"), ACTIVITIES))
            .step(step("SIX_STEPS", "planning", BOTH, Set.of("activities"), PLANNING, REVIEWS, AGREEMENT, SIGNATURES))
            .step(step("SIX_STEPS", "evaluation", BOTH, Set.of("planning"), EVALUATION))
            .questionnaire(StandardForms.SELF_QUESTIONS)
            .build();

    /** No fixed cycle: ambitions of both sides, levels, steps, and frequent talks. */
    public static final PlanMethod CONTINUOUS = method("CONTINUOUS")
            .step(step("CONTINUOUS", "ambitions", BOTH, Set.of(), ORGANISATION_NEEDS, PERSPECTIVE))
            .step(step("CONTINUOUS", "levels", BOTH, Set.of(), CURRENT_LEVELS, TARGETS))
            .step(step("CONTINUOUS", "goals", EMPLOYEE, Set.of("ambitions", "levels"), NEEDS, GOALS, ACTIVITIES))
            .step(step("CONTINUOUS", "agreement", BOTH, Set.of("goals"), PLANNING, REVIEWS, AGREEMENT, SIGNATURES))
            .step(step("CONTINUOUS", "progress", BOTH, Set.of("agreement"), PROGRESS))
            .horizon(Period.ofMonths(3), Period.ofYears(2))
            .cadence(Cadence.everyWeeks(6))
            .build();

    /** From the organisation's needs and the employee's answers to priorities, tested with management. */
    public static final PlanMethod IST_SOLL = method("IST_SOLL")
            .step(step("IST_SOLL", "needs", MANAGEMENT, Set.of(), ORGANISATION_NEEDS))
            .step(new MethodStep(
                    "questions",
                    title("IST_SOLL", "questions"),
                    EMPLOYEE,
                    Set.of(),
                    ImmutableSet.of(QUESTIONS),
                    ImmutableList.of(StandardForms.SELF_QUESTIONS.id())))
            .step(step(
                    "IST_SOLL",
                    "deepening",
                    EMPLOYEE,
                    Set.of("needs", "questions"),
                    PERSPECTIVE,
                    INSIGHTS,
                    CURRENT_LEVELS,
                    TARGETS))
            .step(step("IST_SOLL", "priorities", EMPLOYEE, Set.of("deepening"), NEEDS, GOALS, ACTIVITIES, PLANNING))
            .step(step("IST_SOLL", "presentation", BOTH, Set.of("priorities"), PRESENTATION, AGREEMENT, SIGNATURES))
            .step(step("IST_SOLL", "implementation", BOTH, Set.of("presentation"), REVIEWS, PROGRESS))
            .questionnaire(StandardForms.SELF_QUESTIONS)
            .build();

    /** Guided growth in small steps, open to everyone, fit for people with a work disability. */
    public static final PlanMethod WORK_AGREEMENT = method("WORK_AGREEMENT")
            .step(step("WORK_AGREEMENT", "preparation", EMPLOYER, Set.of(), PERSPECTIVE))
            .step(step("WORK_AGREEMENT", "talk", BOTH, Set.of("preparation"), CURRENT_LEVELS, TARGETS, GOALS))
            .step(step("WORK_AGREEMENT", "activities", BOTH, Set.of("talk"), ACTIVITIES, PLANNING, REVIEWS))
            .step(step("WORK_AGREEMENT", "record", BOTH, Set.of("activities"), AGREEMENT, SIGNATURES))
            .step(step("WORK_AGREEMENT", "evaluation", BOTH, Set.of("record"), EVALUATION))
            .questionnaire(StandardForms.PREPARATION)
            .questionnaire(StandardForms.EMPLOYEE_SKILLS)
            .checklist(StandardForms.MANAGER_CHECKLIST)
            .checklist(StandardForms.EMPLOYEE_CHECKLIST)
            .horizon(Period.ofMonths(3), Period.ofYears(1))
            .cadence(Cadence.everyWeeks(4))
            .readingDays(5)
            .build();

    private static final ImmutableList<PlanMethod> ALL =
            ImmutableList.of(SIX_STEPS, CONTINUOUS, IST_SOLL, WORK_AGREEMENT);

    private StandardMethods() {}

    /** All four. */
    public static List<PlanMethod> all() {
        return ALL;
    }

    /** The one with this code. */
    public static Optional<PlanMethod> find(MethodCode code) {
        return ALL.stream().filter(method -> method.code().equals(code)).findFirst();
    }

    private static PlanMethodBuilder method(String code) {
        return PlanMethod.builder(MethodCode.of(code), Texts.standard().localized("method." + code));
    }

    private static MethodStep step(
            String method, String id, StepOwner owner, Set<String> after, PlanSection... sections) {
        return new MethodStep(id, title(method, id), owner, after, ImmutableSet.copyOf(sections), ImmutableList.of());
    }

    private static LocalizedText title(String method, String step) {
        return Texts.standard().localized("method." + method + "." + step);
    }
}
