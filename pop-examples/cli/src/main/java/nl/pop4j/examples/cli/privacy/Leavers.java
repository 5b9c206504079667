package nl.pop4j.examples.cli.privacy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.file.JsonLines;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.StorePorts;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Who has left, and when: all that a shell knows of people.
 *
 * @param lastDays the last day of each employment that ended
 */
record Leavers(Map<PersonId, LocalDate> lastDays) implements PersonDirectory {

    private static final String HEADER = "person,last_day";

    /** Copies the map. */
    Leavers {
        lastDays = ImmutableMap.copyOf(lastDays);
    }

    /**
     * Reads a file with the columns {@code person} and {@code last_day}.
     *
     * @throws CommandFailure naming file and line if it is not one
     */
    static Leavers in(Path file) throws IOException {
        List<String> lines = JsonLines.text(file);
        Map<PersonId, LocalDate> found = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int comma = line.indexOf(',');
            if (i == 0 ? !line.equals(HEADER) : comma < 0 && !line.isEmpty()) {
                throw wrong(file, i);
            }
            if (i > 0 && comma > 0) {
                try {
                    found.put(PersonId.of(line.substring(0, comma)), LocalDate.parse(line.substring(comma + 1)));
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw wrong(file, i);
                }
            }
        }
        if (lines.isEmpty()) {
            throw wrong(file, 0);
        }
        return new Leavers(found);
    }

    /** Those all of whose plans are closed, the last one because they left. */
    static Leavers of(TenantId tenant, StorePorts ports) {
        Map<PersonId, LocalDate> left = new HashMap<>();
        Set<PersonId> staying = new HashSet<>();
        ports.personalRecords().stream()
                .filter(records -> records.kind() == RecordKind.DEVELOPMENT_PLAN)
                .forEach(plans -> plans.people(tenant)
                        .forEach(person -> plans.about(tenant, person).stream()
                                .filter(HeldRecord::own)
                                .map(held -> (DevelopmentPlan) held.content())
                                .forEach(plan -> note(plan, left, staying))));
        left.keySet().removeAll(staying);
        return new Leavers(left);
    }

    private static void note(DevelopmentPlan plan, Map<PersonId, LocalDate> left, Set<PersonId> staying) {
        Closing closing = plan.closing();
        if (closing == null) {
            staying.add(plan.employee());
        } else if (closing.employmentEnded() != null) {
            left.merge(plan.employee(), closing.retentionFrom(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private static CommandFailure wrong(Path file, int line) {
        return CommandFailure.unusable(
                "privacy.leavers", Map.of("file", file.toString(), "line", Integer.toString(line + 1)));
    }

    @Override
    public Optional<PersonCard> find(TenantId tenant, PersonId person) {
        return Optional.empty();
    }

    @Override
    public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
        return Set.of();
    }

    @Override
    public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDayOf(TenantId tenant, PersonId person) {
        return Optional.ofNullable(lastDays.get(person));
    }

    /** How many, and nobody of them. */
    @Override
    public String toString() {
        return "Leavers[" + lastDays.size() + "]";
    }
}
