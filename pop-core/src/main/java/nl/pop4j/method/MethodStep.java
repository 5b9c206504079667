package nl.pop4j.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.Identifiers;

/**
 * One step of a method. It is done when its sections are filled; what was done can be reopened by emptying them.
 *
 * <p>See {@link PlanMethod} for an example.
 *
 * @param id names it within the method, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param title what people call it
 * @param owner who takes it
 * @param after ids of the steps that must be done first (its gate)
 * @param sections what it fills
 * @param questionnaires ids of questionnaires that help, or that must be answered where {@link PlanSection#QUESTIONS} is
 *     one of the sections
 */
public record MethodStep(
        String id,
        LocalizedText title,
        StepOwner owner,
        Set<String> after,
        Set<PlanSection> sections,
        List<String> questionnaires) {

    /**
     * Copies the collections, steps in the order of their ids.
     *
     * @throws IllegalArgumentException if the id has another form, or questions are to be answered and none are named
     */
    public MethodStep {
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        after = ImmutableSortedSet.copyOf(after);
        sections = Sets.immutableEnumSet(sections);
        questionnaires = ImmutableList.copyOf(questionnaires);
        if (sections.contains(PlanSection.QUESTIONS) && questionnaires.isEmpty()) {
            throw new IllegalArgumentException("questionnaires must not be empty where they are to be answered");
        }
    }
}
