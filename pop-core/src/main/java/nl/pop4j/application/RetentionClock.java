package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.goal.funding.Scheme;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.StorePorts;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.retention.DueErasure;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.privacy.retention.RetentionEvent;
import nl.pop4j.privacy.retention.RetentionPolicy;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Finds out what is due for erasure today, from the tenant's policy and from what has happened. */
final class RetentionClock {

    private final Situation situation;
    private final PersonDirectory people;
    private final StorePorts ports;
    private final TenantId tenant;
    private final RetentionPolicy policy;

    RetentionClock(Situation situation, PersonDirectory people, StorePorts ports) {
        this.situation = situation;
        this.people = people;
        this.ports = ports;
        this.tenant = situation.tenant();
        this.policy = situation.settings().retention();
    }

    /** Why nothing can be found due: no policy, or one made for another country than the tenant reckons with. */
    Findings faults() {
        if (!policy.isSet()) {
            return Findings.of(Finding.error(Erasing.NO_POLICY, "", Map.of()));
        }
        Set<String> countries = situation.settings().schemes().stream()
                .map(Scheme::country)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean fits = policy.country().isEmpty() || countries.isEmpty() || countries.contains(policy.country());
        return fits
                ? Findings.NONE
                : new Findings(countries.stream()
                        .map(country -> Finding.error(Erasing.FOREIGN_POLICY, "", Map.of("country", country)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Everything that is due, by person; where all of somebody's data is due, no part of it is listed beside it. */
    List<DueErasure> due() {
        return ports.personalRecords().stream()
                .flatMap(records -> records.people(tenant).stream())
                .distinct()
                .sorted()
                .flatMap(person ->
                        due(person, ErasureScope.EVERYTHING)
                                .or(() -> due(person, ErasureScope.SPECIAL_CATEGORY))
                                .stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** A person's data of this scope, if it is due. */
    Optional<DueErasure> due(PersonId person, ErasureScope scope) {
        DataCategory category = scope == ErasureScope.EVERYTHING ? DataCategory.DEVELOPMENT : DataCategory.SPECIAL;
        if (!isKept(person, scope)) {
            return Optional.empty();
        }
        return policy.dueOn(category, events(person))
                .filter(day -> !day.isAfter(situation.today()))
                .map(day -> new DueErasure(person, scope, day, isHeld(person, scope)));
    }

    /** Whether an order on the person stops it, or one on a plan in the personnel file where plans would go, too. */
    boolean isHeld(PersonId person, ErasureScope scope) {
        return ports.legalHolds().find(tenant, person).isPresent()
                || (scope == ErasureScope.EVERYTHING
                        && held(person, RecordKind.DEVELOPMENT_PLAN)
                                .map(DevelopmentPlan.class::cast)
                                .anyMatch(RetentionClock::isFiledUnderAHold));
    }

    private static boolean isFiledUnderAHold(DevelopmentPlan plan) {
        return plan.revisions().stream()
                .map(Revision::number)
                .flatMap(number -> plan.execution().filingOf(number).stream())
                .anyMatch(Filing::legalHold);
    }

    private Stream<Record> held(PersonId person, RecordKind kind) {
        return ports.personalRecords().stream()
                .filter(records -> records.kind() == kind)
                .flatMap(records -> records.about(tenant, person).stream())
                .filter(HeldRecord::own)
                .map(HeldRecord::content);
    }

    private boolean isKept(PersonId person, ErasureScope scope) {
        return scope == ErasureScope.EVERYTHING
                || Arrays.stream(RecordKind.values())
                        .filter(kind -> kind.category()
                                .filter(DataCategory.SPECIAL::equals)
                                .isPresent())
                        .flatMap(kind -> held(person, kind))
                        .findAny()
                        .isPresent();
    }

    private Map<RetentionEvent, LocalDate> events(PersonId person) {
        Map<RetentionEvent, LocalDate> events = new EnumMap<>(RetentionEvent.class);
        people.lastDayOf(tenant, person).ifPresent(day -> events.put(RetentionEvent.END_OF_EMPLOYMENT, day));
        ports.adjustments()
                .find(tenant, person)
                .flatMap(adjustments -> adjustments.allEndedOn())
                .ifPresent(day -> events.put(RetentionEvent.END_OF_ADJUSTMENTS, day.minusDays(1)));
        return events;
    }
}
