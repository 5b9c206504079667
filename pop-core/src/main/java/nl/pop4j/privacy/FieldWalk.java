package nl.pop4j.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.ReferenceToken;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record apart, field by field. Of a record that belongs to others only the person's own part is taken: the
 * fields of the innermost record that names the person, and of those no words, unless they are about nobody.
 */
final class FieldWalk {

    private static final Set<String> FROM_THE_EMPLOYEE = ImmutableSet.of("EMPLOYEE", "QUESTIONNAIRE", "SELF");

    private final PersonId person;
    private final boolean own;
    private final boolean isAboutNobody;
    private final List<SubjectField> fields = new ArrayList<>();

    private FieldWalk(HeldRecord held, PersonId person) {
        this.person = person;
        this.own = held.own();
        this.isAboutNobody = held.kind().category().isEmpty();
    }

    /** What a value stands in: its category, who supplied it, and whether it is the person's part. */
    private record Place(String pointer, DataCategory category, boolean supplied, boolean shown) {}

    static List<SubjectField> of(HeldRecord held, PersonId person) {
        FieldWalk walk = new FieldWalk(held, person);
        walk.record(
                held.content(),
                new Place("", held.kind().category().orElse(DataCategory.EMPLOYMENT), false, held.own()));
        return ImmutableList.copyOf(walk.fields);
    }

    private void record(Record whole, Place place) {
        Supplier all = whole.getClass().getAnnotation(Supplier.class);
        RecordComponent[] components = whole.getClass().getRecordComponents();
        RecordComponent supplier = Arrays.stream(components)
                .filter(component -> component.isAnnotationPresent(Supplier.class))
                .findFirst()
                .orElse(null);
        boolean named = own || names(whole, supplier);
        for (RecordComponent component : components) {
            Object value = RecordShape.valueOf(component, whole);
            if (value != null) {
                Personal personal = component.getAnnotation(Personal.class);
                value(
                        value,
                        new Place(
                                place.pointer() + "/" + component.getName(),
                                personal == null ? place.category() : personal.value(),
                                all != null || supplied(whole, component, supplier, place),
                                named));
            }
        }
    }

    /** Whether the record itself, or its supplier, names the person; not only another record that stands in it. */
    private boolean names(Record whole, @Nullable RecordComponent supplier) {
        return isPersonIn(whole)
                || (supplier != null
                        && RecordShape.valueOf(supplier, whole) instanceof Record part
                        && isPersonIn(part));
    }

    private boolean isPersonIn(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .anyMatch(component -> person.equals(RecordShape.valueOf(component, part)));
    }

    private boolean supplied(Record whole, RecordComponent component, @Nullable RecordComponent supplier, Place place) {
        if (supplier == null) {
            return place.supplied();
        }
        List<String> only = Arrays.asList(supplier.getAnnotation(Supplier.class).of());
        return (only.isEmpty() || only.contains(component.getName())) && isTheirs(RecordShape.valueOf(supplier, whole));
    }

    private boolean isTheirs(@Nullable Object source) {
        if (source instanceof Enum<?> constant) {
            return own && FROM_THE_EMPLOYEE.contains(constant.name());
        }
        return person.equals(source) || (source instanceof Record part && isPersonIn(part));
    }

    private void value(Object value, Place place) {
        if (value instanceof Record whole && !RecordShape.isSingle(whole.getClass())) {
            record(whole, place);
        } else if (value instanceof Iterable<?> elements) {
            int i = 0;
            for (Object element : elements) {
                value(element, at(place, Integer.toString(i++)));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> value(element, at(place, ReferenceToken.escaped(String.valueOf(key)))));
        } else if (place.shown() && !value.equals("") && (own || tellsNoWords(value, place))) {
            SubjectValue told = SubjectValue.of(value, place.category(), person);
            fields.add(new SubjectField(place.pointer(), place.category(), place.supplied(), told.form(), told.text()));
        }
    }

    private static Place at(Place place, String name) {
        return new Place(place.pointer() + "/" + name, place.category(), place.supplied(), place.shown());
    }

    /** What the person said of nobody tells of the person alone. */
    private boolean tellsNoWords(Object value, Place place) {
        return value.equals(person)
                || value instanceof Temporal
                || value instanceof Enum<?>
                || (place.supplied() && isAboutNobody);
    }
}
