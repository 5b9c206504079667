package nl.pop4j.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.form.Checklist;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.profile.ProfileQuestions;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A way of working with a POP: who does what in which order, with which forms.
 *
 * <p>Example: {@code PlanMethod.builder(MethodCode.of("ACME"), LocalizedText.of("Acme-aanpak", "The Acme way"))
 * .step("talk", title, StepOwner.BOTH, PlanSection.GOALS).build()} is a method of one step.
 *
 * @param code its stable name
 * @param version from 1; one more with every change
 * @param title what people call it
 * @param steps in order; each waits only for steps before it
 * @param questionnaires what can be asked
 * @param checklists what not to forget
 * @param shortest the shortest usual horizon
 * @param longest the longest usual horizon
 * @param cadence how often progress is looked at unless agreed otherwise
 * @param readingDays how many working days the employee has to read the summary of a preparatory talk before the talk
 *     about the plan; 0 if there need be no preparatory talk
 * @param rules what it does with the tenant's rules, each code once; null for nothing
 * @param profile which of its questions asks for what in a profile, or null where the library's own questions say enough
 */
public record PlanMethod(
        MethodCode code,
        int version,
        LocalizedText title,
        List<MethodStep> steps,
        List<Questionnaire> questionnaires,
        List<Checklist> checklists,
        Period shortest,
        Period longest,
        Cadence cadence,
        int readingDays,
        @Nullable List<RuleChoice> rules,
        @Nullable ProfileQuestions profile) {

    /**
     * Copies the lists and checks the order.
     *
     * @throws IllegalArgumentException if there is no step, an id occurs twice, or a step waits for one that does not come
     *     before it, or names a questionnaire that is not there, or the days to read are negative, or there are two choices
     *     about one rule
     */
    public PlanMethod {
        steps = ImmutableList.copyOf(steps);
        questionnaires = ImmutableList.copyOf(questionnaires);
        checklists = ImmutableList.copyOf(checklists);
        // As before there were rules: a method that says nothing of them is written alike.
        rules = rules == null || rules.isEmpty() ? null : ImmutableList.copyOf(rules);
        if (rules != null && rules.stream().map(RuleChoice::code).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("rules must name each code once");
        }
        if (readingDays < 0) {
            throw new IllegalArgumentException("readingDays must not be negative");
        }
        checkSteps(steps, questionnaires.stream().map(Questionnaire::id).collect(ImmutableSet.toImmutableSet()));
    }

    /** Starts a method of version 1 for one to three years, with a look at progress every three months. */
    public static PlanMethodBuilder builder(MethodCode code, LocalizedText title) {
        return new PlanMethodBuilder(code, title);
    }

    /** The step with this id. */
    public Optional<MethodStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The questionnaire with this id. */
    public Optional<Questionnaire> questionnaire(String id) {
        return questionnaires.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** What it does with the tenant's rules, in the order in which it was said. */
    public List<RuleChoice> ruleChoices() {
        return rules == null ? ImmutableList.of() : rules;
    }

    /** Which question asks for what in a profile. */
    public ProfileQuestions profileQuestions() {
        return profile == null ? ProfileQuestions.standard() : profile;
    }

    /** Code and version. */
    @Override
    public String toString() {
        return code + "/" + version;
    }

    private static void checkSteps(List<MethodStep> steps, Set<String> forms) {
        Set<String> before = new HashSet<>();
        for (MethodStep step : steps) {
            if (!before.containsAll(step.after())) {
                throw new IllegalArgumentException("step " + step.id() + " must wait only for steps before it");
            }
            if (!forms.containsAll(step.questionnaires())) {
                throw new IllegalArgumentException("step " + step.id() + " names a questionnaire that is not there");
            }
            if (!before.add(step.id())) {
                throw new IllegalArgumentException("step " + step.id() + " occurs twice");
            }
        }
        if (before.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
    }
}
