package nl.pop4j.privacy;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Which field of all that is kept is personal data, and of which kind: read by reflection from the model itself, so that
 * it cannot say anything else.
 *
 * <p>A field that declares no category takes that of what it stands in: a day within a plan tells of the employee as
 * much as a sentence does. In what is about nobody only declared fields are personal.
 *
 * <p>Example: {@code PrivacyMap.standard().of(RecordKind.ORGANISATION_NEEDS)} holds two fields, who leads
 * a team and {@code /commitment/by}, both of the category {@code IDENTIFIER}.
 *
 * @param fields by kind, in the order in which they are declared
 */
public record PrivacyMap(List<PersonalField> fields) {

    private static final String EACH = "/*";

    /** Copies the fields. */
    public PrivacyMap {
        fields = ImmutableList.copyOf(fields);
    }

    /** The map of every kind of record. */
    public static PrivacyMap standard() {
        List<PersonalField> found = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            new TypeWalk(kind, found).record(kind.type(), "", kind.category().orElse(null), false);
        }
        return new PrivacyMap(found);
    }

    /** The fields of one kind. */
    public List<PersonalField> of(RecordKind kind) {
        return fields.stream().filter(field -> field.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * Goes through the types of one kind.
     *
     * @param kind which kind
     * @param found where fields are put
     */
    private record TypeWalk(RecordKind kind, List<PersonalField> found) {

        void record(Class<?> type, String path, @Nullable DataCategory inherited, boolean declared) {
            for (RecordComponent component : type.getRecordComponents()) {
                Personal personal = component.getAnnotation(Personal.class);
                type(
                        component.getGenericType(),
                        path + "/" + component.getName(),
                        personal == null ? inherited : personal.value(),
                        personal != null || declared);
            }
        }

        private void type(Type type, String path, @Nullable DataCategory category, boolean declared) {
            if (type instanceof ParameterizedType generic
                    && (isA(generic, Collection.class) || isA(generic, Map.class))) {
                Type[] parts = generic.getActualTypeArguments();
                type(parts[parts.length - 1], path + EACH, category, declared);
            } else if (type instanceof Class<?> plain && plain.isRecord() && !RecordShape.isSingle(plain)) {
                record(plain, path, category, declared);
            } else if (category != null) {
                found.add(new PersonalField(kind, path, name(type), category, declared));
            }
        }

        private static boolean isA(ParameterizedType type, Class<?> wanted) {
            return wanted.isAssignableFrom((Class<?>) type.getRawType());
        }

        private static String name(Type type) {
            return type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
        }
    }

    /** How many fields of each category, and no path. */
    @Override
    public String toString() {
        return "PrivacyMap"
                + Arrays.stream(DataCategory.values())
                        .map(category -> category + "="
                                + fields.stream()
                                        .filter(field -> field.category() == category)
                                        .count())
                        .toList();
    }
}
