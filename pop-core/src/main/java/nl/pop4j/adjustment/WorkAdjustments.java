package nl.pop4j.adjustment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;

/**
 * The adjustments at work (werkaanpassingen) that were agreed with one employee. Special-category data: GDPR art. 9.
 *
 * <p>Immutable and thread-safe; {@link AdjustmentCommands} changes it.
 *
 * <p>{@link AdjustmentCommands} shows how it changes.
 *
 * @param employee with whom
 * @param agreed what was agreed, in the order in which it was written down; each id once
 * @param version how often it was stored
 */
public record WorkAdjustments(
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        @Personal(DataCategory.SPECIAL) List<WorkAdjustment> agreed,
        Version version) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an id occurs twice
     */
    public WorkAdjustments {
        agreed = ImmutableList.copyOf(agreed);
        Set<String> ids = new HashSet<>();
        if (!agreed.stream().map(WorkAdjustment::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("adjustments must have ids of their own");
        }
    }

    /** Nothing agreed, not stored yet. */
    public static WorkAdjustments none(PersonId employee) {
        return new WorkAdjustments(employee, ImmutableList.of(), Version.NONE);
    }

    /** The same as it is after being stored once more. */
    public WorkAdjustments at(Version stored) {
        return new WorkAdjustments(employee, agreed, stored);
    }

    /** The adjustment with this id. */
    public Optional<WorkAdjustment> adjustment(String id) {
        return agreed.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those that hold on a day. */
    public List<WorkAdjustment> holdingOn(LocalDate day) {
        return agreed.stream().filter(one -> one.holdsOn(day)).collect(ImmutableList.toImmutableList());
    }

    /** The last day on which one of them ended, once all have; empty while one holds or there is none. */
    public Optional<LocalDate> allEndedOn() {
        List<LocalDate> ends = agreed.stream()
                .map(WorkAdjustment::endedOn)
                .filter(Objects::nonNull)
                .toList();
        return ends.size() < agreed.size() ? Optional.empty() : ends.stream().max(LocalDate::compareTo);
    }

    /** The same with one more. */
    WorkAdjustments with(WorkAdjustment one) {
        return new WorkAdjustments(
                employee, Stream.concat(agreed.stream(), Stream.of(one)).toList(), version);
    }

    /** The same with this one in the place of the one with its id. */
    WorkAdjustments replacing(WorkAdjustment changed) {
        return new WorkAdjustments(
                employee,
                agreed.stream()
                        .map(old -> old.id().equals(changed.id()) ? changed : old)
                        .toList(),
                version);
    }

    /** Whose, and not even how many. */
    @Override
    public String toString() {
        return "WorkAdjustments[" + employee + "]";
    }
}
