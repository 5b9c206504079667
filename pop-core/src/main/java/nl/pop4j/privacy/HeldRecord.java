package nl.pop4j.privacy;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;

/**
 * One record that a store keeps about a person, or that names the person.
 *
 * @param kind what it is
 * @param own whether it is about this person; otherwise it belongs to others, or to nobody
 * @param content the record, of the kind's type
 */
public record HeldRecord(RecordKind kind, boolean own, Record content) {

    private static final String IDS = PersonId.class.getPackageName();

    /**
     * Checks the type.
     *
     * @throws IllegalArgumentException if the record is not of the kind's type
     */
    public HeldRecord {
        if (!kind.type().isInstance(content)) {
            throw new IllegalArgumentException("content must be of the kind's type");
        }
    }

    /**
     * The names by which events and commands know the record: the ids at its root.
     *
     * <p>Example: for Noor's profile {@code noor}, for a review cycle its own id and that of its plan.
     */
    public Set<String> names() {
        return Arrays.stream(content.getClass().getRecordComponents())
                .filter(component ->
                        component.getType().getPackageName().equals(IDS) && component.getType() != FrameworkId.class)
                .map(component -> named(component))
                .collect(ImmutableSet.toImmutableSet());
    }

    private String named(RecordComponent component) {
        Record id = (Record) Objects.requireNonNull(RecordShape.valueOf(component, content));
        return String.valueOf(RecordShape.valueOf(id.getClass().getRecordComponents()[0], id));
    }

    /** The kind only. */
    @Override
    public String toString() {
        return "HeldRecord[" + kind + (own ? ", own]" : "]");
    }
}
