package nl.pop4j.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.feedback.culture.CultureSurvey;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What remains of an erased person in what belongs to others (voormalig medewerker): the deed, and no longer the doer.
 *
 * <p>Example: the signature of a manager who was erased says {@code former-employee}; its day, its meaning and the
 * digest that it names stay, so that the plan of the employee who signed, too, still holds.
 */
public final class FormerEmployee {

    /** Stands for everybody who was erased; no host may give this id to a person. */
    public static final PersonId ID = PersonId.of("former-employee");

    private FormerEmployee() {}

    /**
     * The record in which the person's id, wherever it stands, has become {@link #ID}; an equal record where it does not
     * name the person. Texts that people wrote are left as they are, but for an objection to a rollout, whose words are
     * the person's own.
     */
    public static <T extends Record> T in(T record, PersonId person) {
        @SuppressWarnings("unchecked") // a record is made anew of its own class
        T next = (T) replaced(counted(record, person), person);
        return next;
    }

    /** Where people are counted nobody may stand for several of them: such a record knows itself how to forget. */
    private static Record counted(Record record, PersonId person) {
        if (record instanceof CultureSurvey survey) {
            return survey.forgetting(ImmutableSet.of(person));
        }
        return record instanceof RolloutProgramme programme ? programme.forgetting(ImmutableSet.of(person)) : record;
    }

    private static Object replaced(Object value, PersonId person) {
        if (value.equals(person)) {
            return ID;
        }
        if (value instanceof Record whole) {
            return inRecord(whole, person);
        }
        if (value instanceof List<?> list) {
            List<Object> next =
                    list.stream().map(one -> replaced(one, person)).collect(ImmutableList.toImmutableList());
            return same(next, list) ? list : next;
        }
        if (value instanceof Set<?> set) {
            Set<Object> next = set.stream().map(one -> replaced(one, person)).collect(ImmutableSet.toImmutableSet());
            return next.equals(set) ? set : next;
        }
        if (value instanceof Map<?, ?> map) {
            return inMap(map, person);
        }
        return value;
    }

    private static Object inMap(Map<?, ?> map, PersonId person) {
        ImmutableMap.Builder<Object, Object> next = ImmutableMap.builder();
        map.forEach((key, one) -> next.put(replaced(key, person), replaced(one, person)));
        Map<Object, Object> made = next.buildKeepingLast();
        return made.equals(map) ? map : made;
    }

    private static Record inRecord(Record whole, PersonId person) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        boolean changed = false;
        for (RecordComponent component : components) {
            Object old = RecordShape.valueOf(component, whole);
            Object next = old == null ? null : replaced(component, old, person);
            values.add(next);
            changed |= next != old;
        }
        return changed ? RecordShape.of(whole.getClass(), values) : whole;
    }

    private static Object replaced(RecordComponent component, Object old, PersonId person) {
        Personal personal = component.getAnnotation(Personal.class);
        boolean isId = personal != null && personal.value() == DataCategory.IDENTIFIER;
        return isId && old.equals(person.value()) ? ID.value() : replaced(old, person);
    }

    private static boolean same(List<?> next, List<?> old) {
        for (int i = 0; i < old.size(); i++) {
            if (next.get(i) != old.get(i)) {
                return false;
            }
        }
        return true;
    }
}
