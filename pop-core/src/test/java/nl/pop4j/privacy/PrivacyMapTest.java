package nl.pop4j.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.8")
@Tag("R13")
class PrivacyMapTest {

    private static final PrivacyMap MAP = PrivacyMap.standard();

    @Test
    void everyFieldOfWhatIsAboutSomebodyHasACategory() {
        for (RecordKind kind : RecordKind.values()) {
            if (kind.category().isPresent()) {
                assertThat(MAP.of(kind)).as("%s", kind).hasSize(leaves(kind.type()));
            }
        }
    }

    @Test
    void readsWhatTheModelDeclares() {
        assertThat(paths(RecordKind.DEVELOPMENT_PLAN))
                .contains(
                        "/employee IDENTIFIER declared",
                        "/workingCopy/goals/*/statement DEVELOPMENT declared",
                        "/revisions/*/signatures/*/by IDENTIFIER declared",
                        "/revisions/*/proposedAt DEVELOPMENT");
        assertThat(paths(RecordKind.ORGANISATION_NEEDS))
                .containsExactlyInAnyOrder("/teams/*/lead IDENTIFIER declared", "/commitment/by IDENTIFIER declared");
    }

    @Test
    @Tag("D4.8")
    void nothingOfAdjustmentsIsLessThanSpecial() {
        assertThat(MAP.of(RecordKind.WORK_ADJUSTMENTS))
                .filteredOn(field -> !field.path().equals("/employee"))
                .isNotEmpty()
                .allMatch(field -> field.category() == DataCategory.SPECIAL);
        assertThat(MAP.fields())
                .filteredOn(field -> field.category() == DataCategory.SPECIAL)
                .allMatch(field -> field.kind() == RecordKind.WORK_ADJUSTMENTS);
    }

    /** Whoever forgets the mark on a person's id would leave the id behind in an erased person's absence. */
    @Test
    void everyIdOfAPersonSaysThatItIsOne() {
        Set<String> unmarked = new TreeSet<>();
        for (RecordKind kind : RecordKind.values()) {
            collectUnmarked(kind.type(), unmarked);
        }
        assertThat(unmarked).isEmpty();
    }

    private static List<String> paths(RecordKind kind) {
        return MAP.of(kind).stream()
                .map(field -> field.path() + " " + field.category() + (field.declared() ? " declared" : ""))
                .toList();
    }

    private static int leaves(Class<?> type) {
        int leaves = 0;
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> part = part(component.getGenericType());
            leaves += part.isRecord() && !RecordShape.isSingle(part) ? leaves(part) : 1;
        }
        return leaves;
    }

    private static void collectUnmarked(Class<?> type, Set<String> unmarked) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> part = part(component.getGenericType());
            if (part == PersonId.class && !component.isAnnotationPresent(Personal.class)) {
                unmarked.add(type.getSimpleName() + "." + component.getName());
            } else if (part.isRecord() && !RecordShape.isSingle(part)) {
                collectUnmarked(part, unmarked);
            }
        }
    }

    private static Class<?> part(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] parts = generic.getActualTypeArguments();
            return Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)
                    ? part(parts[parts.length - 1])
                    : raw;
        }
        return (Class<?>) type;
    }
}
