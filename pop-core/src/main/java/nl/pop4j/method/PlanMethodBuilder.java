package nl.pop4j.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.form.Checklist;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileQuestions;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a method; {@link #build()} checks them against each other. Not thread-safe.
 *
 * <p>See {@link PlanMethod} for an example.
 */
public final class PlanMethodBuilder {

    private final MethodCode code;
    private final LocalizedText title;
    private final ImmutableList.Builder<MethodStep> steps = ImmutableList.builder();
    private final ImmutableList.Builder<Questionnaire> questionnaires = ImmutableList.builder();
    private final ImmutableList.Builder<Checklist> checklists = ImmutableList.builder();
    private int version = 1;
    private Period shortest = Period.ofYears(1);
    private Period longest = Period.ofYears(3);
    private Cadence cadence = Cadence.everyMonths(3);
    private int readingDays;
    private final Map<RuleCode, RuleChoice> rules = new LinkedHashMap<>();
    private @Nullable ProfileQuestions profile;

    PlanMethodBuilder(MethodCode code, LocalizedText title) {
        this.code = code;
        this.title = title;
    }

    /** The version; 1 unless given. */
    public PlanMethodBuilder version(int number) {
        this.version = number;
        return this;
    }

    /** The usual horizon; one to three years unless given. */
    public PlanMethodBuilder horizon(Period from, Period to) {
        this.shortest = from;
        this.longest = to;
        return this;
    }

    /** How often progress is looked at unless agreed otherwise. */
    public PlanMethodBuilder cadence(Cadence usual) {
        this.cadence = usual;
        return this;
    }

    /** Working days to read the summary of a preparatory talk, which then must come first; none unless given. */
    public PlanMethodBuilder readingDays(int days) {
        this.readingDays = days;
        return this;
    }

    /** Adds a step that waits for nothing and needs no form. */
    public PlanMethodBuilder step(String id, LocalizedText name, StepOwner owner, PlanSection... sections) {
        return step(new MethodStep(id, name, owner, Set.of(), ImmutableSet.copyOf(sections), ImmutableList.of()));
    }

    /** Adds a step that waits for nothing and is done when this questionnaire is answered, which is added as well. */
    public PlanMethodBuilder questions(String id, LocalizedText name, StepOwner owner, Questionnaire form) {
        return questionnaire(form)
                .step(new MethodStep(
                        id,
                        name,
                        owner,
                        Set.of(),
                        ImmutableSet.of(PlanSection.QUESTIONS),
                        ImmutableList.of(form.id())));
    }

    /** Adds a step. */
    public PlanMethodBuilder step(MethodStep step) {
        steps.add(step);
        return this;
    }

    /** Adds a questionnaire. */
    public PlanMethodBuilder questionnaire(Questionnaire form) {
        questionnaires.add(form);
        return this;
    }

    /**
     * Switches a rule off for plans by this method.
     *
     * <p>Example: {@code withoutRule(RuleCode.of("PLAN-CAPACITY-1"))} where nobody counts the hours of a week.
     */
    public PlanMethodBuilder withoutRule(RuleCode code) {
        rules.put(code, new RuleChoice(code, false, null));
        return this;
    }

    /** Switches a rule on for plans by this method, one that waits for that in the tenant's rules. */
    public PlanMethodBuilder withRule(RuleCode code) {
        rules.put(code, new RuleChoice(code, true, null));
        return this;
    }

    /**
     * Has a rule matter so much for plans by this method, and switches it on if it waits for that.
     *
     * <p>Example: {@code withRule(RuleCode.of("PLAN-METHOD-2"), Severity.ERROR)} lets nobody propose a plan with an empty
     * part.
     */
    public PlanMethodBuilder withRule(RuleCode code, Severity severity) {
        rules.put(code, new RuleChoice(code, true, severity));
        return this;
    }

    /**
     * Says what a question asks for in a profile, beside the questions that come with the library. Answers to a question
     * that asks for nothing are refused.
     *
     * <p>Example: {@code asking("dream", ProfileKind.AMBITION)} makes each answer to question {@code dream} an ambition.
     */
    public PlanMethodBuilder asking(String question, ProfileKind kind) {
        profile = (profile == null ? ProfileQuestions.standard() : profile).and(question, kind);
        return this;
    }

    /** Adds a checklist. */
    public PlanMethodBuilder checklist(Checklist list) {
        checklists.add(list);
        return this;
    }

    /**
     * The method.
     *
     * @throws IllegalArgumentException if there is no step, an id occurs twice, or a step waits for one that does not come
     *     before it
     */
    public PlanMethod build() {
        return new PlanMethod(
                code,
                version,
                title,
                steps.build(),
                questionnaires.build(),
                checklists.build(),
                shortest,
                longest,
                cadence,
                readingDays,
                ImmutableList.copyOf(rules.values()),
                profile);
    }
}
