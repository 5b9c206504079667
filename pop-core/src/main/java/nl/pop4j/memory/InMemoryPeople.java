package nl.pop4j.memory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * A directory of a few people in memory, for first steps and tests: the same in every tenant and on every day.
 *
 * <p>Example: {@code InMemoryPeople.none().with(noor).with(ahmed).managing(ahmed.person(), noor.person())}.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class InMemoryPeople implements PersonDirectory {

    private static final InMemoryPeople NONE =
            new InMemoryPeople(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());

    private final ImmutableMap<PersonId, PersonCard> cards;
    private final ImmutableMap<PersonId, PersonId> managers;
    private final ImmutableMap<PersonId, LocalDate> lastDays;

    private InMemoryPeople(
            Map<PersonId, PersonCard> cards, Map<PersonId, PersonId> managers, Map<PersonId, LocalDate> lastDays) {
        this.cards = ImmutableMap.copyOf(cards);
        this.managers = ImmutableMap.copyOf(managers);
        this.lastDays = ImmutableMap.copyOf(lastDays);
    }

    /** Nobody. */
    public static InMemoryPeople none() {
        return NONE;
    }

    /** The same with one more person, or with another card for a person. */
    public InMemoryPeople with(PersonCard card) {
        return new InMemoryPeople(
                ImmutableMap.<PersonId, PersonCard>builder()
                        .putAll(cards)
                        .put(card.person(), card)
                        .buildKeepingLast(),
                managers,
                lastDays);
    }

    /** The same where the first person is the manager of the second. */
    public InMemoryPeople managing(PersonId manager, PersonId employee) {
        return new InMemoryPeople(
                cards,
                ImmutableMap.<PersonId, PersonId>builder()
                        .putAll(managers)
                        .put(employee, manager)
                        .buildKeepingLast(),
                lastDays);
    }

    /** The same where a person's employment ends or ended on this day. */
    public InMemoryPeople leaving(PersonId person, LocalDate lastDay) {
        return new InMemoryPeople(
                cards,
                managers,
                ImmutableMap.<PersonId, LocalDate>builder()
                        .putAll(lastDays)
                        .put(person, lastDay)
                        .buildKeepingLast());
    }

    @Override
    public Optional<PersonCard> find(TenantId tenant, PersonId person) {
        return Optional.ofNullable(cards.get(person));
    }

    @Override
    public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (actor.equals(employee)) {
            roles.add(Role.EMPLOYEE);
        }
        if (actor.equals(managers.get(employee))) {
            roles.add(Role.MANAGER);
        }
        return Sets.immutableEnumSet(roles);
    }

    @Override
    public Optional<LocalDate> lastDayOf(TenantId tenant, PersonId person) {
        return Optional.ofNullable(lastDays.get(person));
    }

    @Override
    public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
        return Optional.ofNullable(managers.get(employee));
    }
}
