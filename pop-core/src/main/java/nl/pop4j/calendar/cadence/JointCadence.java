package nl.pop4j.calendar.cadence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Several cadences together; a date that two of them name counts once.
 *
 * <p>Example: {@code Cadence.parse("START+P42D | P3M")} gives 12 February, 1 April, 1 July and 1 October in the year
 * 2027.
 *
 * @param parts at least two; none of them is joint itself
 */
public record JointCadence(List<Cadence> parts) implements Cadence {

    /**
     * Copies the parts; the parts of a joint one take its place.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public JointCadence {
        parts = parts.stream()
                .flatMap(part -> part instanceof JointCadence joint ? joint.parts().stream() : List.of(part).stream())
                .collect(ImmutableList.toImmutableList());
        if (parts.size() < 2) {
            throw new IllegalArgumentException("parts must be two or more");
        }
    }

    @Override
    public List<LocalDate> datesIn(Anchors anchors) {
        ImmutableSortedSet.Builder<LocalDate> all = ImmutableSortedSet.naturalOrder();
        parts.forEach(part -> all.addAll(part.datesIn(anchors)));
        return all.build().asList();
    }

    /** The earliest that one of the parts asks for. */
    @Override
    public Optional<LocalDate> dueAfter(String event, LocalDate on) {
        return parts.stream().flatMap(part -> part.dueAfter(event, on).stream()).min(LocalDate::compareTo);
    }

    /** The parts, such as {@code START+P42D | P3M}. */
    @Override
    public String toString() {
        return Joiner.on(CadenceText.SEPARATOR).join(parts);
    }
}
