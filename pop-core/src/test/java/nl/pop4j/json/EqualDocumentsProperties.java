package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.feedback.Feedback;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.FeedbackGenerator;
import nl.pop4j.testkit.LibraryGenerator;
import nl.pop4j.testkit.NeedsGenerator;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.ProfileGenerator;
import nl.pop4j.testkit.RolloutGenerator;

/** Whatever order sets and maps were filled in: what is equal is written in the same bytes. */
class EqualDocumentsProperties {

    private static final PopJson JSON = PopJson.standard();

    @Property(tries = 60)
    void whatIsEqualIsWrittenAlike(@ForAll long seed) {
        alike(PlanContent.class, new PlanGenerator(seed).content(), JSON.content());
        alike(LibraryGoal.class, new LibraryGenerator(seed).goal("g1", 5), JSON.libraryGoal());
        alike(PersonalProfile.class, new ProfileGenerator(seed).profile(), JSON.profile());
        alike(OrganisationNeeds.class, new NeedsGenerator(seed).needs(), JSON.needs());
        alike(Feedback.class, new FeedbackGenerator(seed).feedback("f1"), JSON.feedback());
        alike(CultureSurvey.class, new FeedbackGenerator(seed).survey("s1"), JSON.cultureSurvey());
        alike(RolloutProgramme.class, new RolloutGenerator(seed).programme("r1"), JSON.rolloutProgramme());
    }

    @Example
    void aGoalIsWrittenAlikeInWhateverOrderItsCompetencesAndNeedsWereNamed() {
        assertThat(text(List.of("V1", "A2"), List.of("n2", "n1")))
                .isEqualTo(text(List.of("A2", "V1"), List.of("n1", "n2")))
                .contains("\"competences\":[\"A2\",\"V1\"]", "\"needs\":[\"n1\",\"n2\"]");
    }

    private static String text(List<String> competences, List<String> needs) {
        DevelopmentGoal goal = DevelopmentGoal.builder(GoalId.of("g1"), "Ik haal EHBO.", GoalOrigin.ownWish())
                .competences(competences.stream()
                        .map(CompetenceCode::of)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .needs(new LinkedHashSet<>(needs))
                .build();
        return JSON.planTemplate().text(new PlanTemplate("t1", 1, List.of(goal), List.of()));
    }

    private static <T> void alike(Class<T> type, T document, JsonForm<T> form) {
        T turned = type.cast(turned(document));
        assertThat(turned).isEqualTo(document);
        assertThat(form.text(turned)).isEqualTo(form.text(document));
    }

    /** The same with every set and map filled the other way round. */
    private static Object turned(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(EqualDocumentsProperties::turned).toList();
        }
        if (value instanceof Set<?> set) {
            return new LinkedHashSet<>(backwards(set, EqualDocumentsProperties::turned));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> next = new LinkedHashMap<>();
            backwards(map.entrySet(), entry -> entry)
                    .forEach(entry -> next.put(turned(entry.getKey()), turned(entry.getValue())));
            return next;
        }
        return value instanceof Record whole ? remade(whole) : value;
    }

    private static <E, R> List<R> backwards(Set<E> set, Function<E, R> change) {
        List<R> all = new ArrayList<>(set.stream().map(change).toList());
        Collections.reverse(all);
        return all;
    }

    private static Object remade(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                Method accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                Object part = accessor.invoke(whole);
                values[i] = part == null ? null : turned(part);
            }
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(whole.getClass().getSimpleName(), e);
        }
    }
}
