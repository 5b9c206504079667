package nl.pop4j.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nl.pop4j.plan.revision.Mandate;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Seven people: Noor, whose manager is Ahmed, at times Bram, and in December Wim by Ahmed's mandate, with Koen as her
 * coach; Ahmed, whose manager is Hanna, HR adviser of both; and Sanne, who has a part in nothing.
 */
final class WalkPeople implements PersonDirectory {

    static final Actor NOOR = Actor.of(Samples.NOOR);
    static final Actor AHMED = Actor.of(Samples.AHMED);
    static final Actor HANNA = Actor.of(Samples.HANNA, Role.HR_ADVISER);
    static final Actor BRAM = Actor.of(PersonId.of("p-bram"));
    static final Actor WIM = Actor.of(PersonId.of("p-wim"));
    static final Actor SANNE = Actor.of(Samples.STRANGER);
    static final Actor KOEN = Actor.of(PersonId.of("p-koen"));
    static final List<Actor> PEOPLE = List.of(NOOR, AHMED, HANNA, BRAM, WIM, SANNE, KOEN);

    private static final Mandate MANDATE =
            new Mandate(Samples.AHMED, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));

    /** Written by a careless host: nobody stands in for themselves. */
    private static final Mandate OF_HIS_OWN = new Mandate(PersonId.of("p-bram"), LocalDate.of(2026, 1, 1), null);

    /** Who leads Noor's team, and what the directory says of it. */
    private enum Lead {
        AHMED,
        BRAM,
        /** The directory knows already that Bram leads, and takes him for one who stands in for himself. */
        BRAM_BY_MANDATE
    }

    private final Supplier<LocalDate> today;
    private final boolean anybodyLeads;
    private Lead lead = Lead.AHMED;

    /**
     * Everybody.
     *
     * @param today the day that it is
     * @param anybodyLeads whether the directory takes anybody for anybody's manager
     */
    WalkPeople(Supplier<LocalDate> today, boolean anybodyLeads) {
        this.today = today;
        this.anybodyLeads = anybodyLeads;
    }

    /** Everybody as they were on the first day. */
    void open() {
        lead = Lead.AHMED;
    }

    /** Somebody comes to lead Noor's team. */
    void changeLead(Random random) {
        lead = Lead.values()[random.nextInt(Lead.values().length)];
    }

    /** For which side somebody speaks in a plan today, as everybody in the office knows. */
    @Nullable Party sideOf(Actor actor, PlanId plan) {
        PersonId employee = plan.equals(WalkOffice.AHMEDS) ? Samples.AHMED : Samples.NOOR;
        if (actor.person().equals(employee)) {
            return Party.EMPLOYEE;
        }
        return actor.person().equals(manager(employee)) || standsIn(actor, plan) ? Party.EMPLOYER : null;
    }

    /** Whether somebody speaks for the employer by mandate only. */
    boolean standsIn(Actor actor, PlanId plan) {
        return actor.equals(WIM)
                && !plan.equals(WalkOffice.AHMEDS)
                && lead == Lead.AHMED
                && MANDATE.holdsOn(today.get());
    }

    private @Nullable PersonId manager(PersonId employee) {
        if (employee.equals(Samples.NOOR)) {
            return lead == Lead.AHMED ? Samples.AHMED : BRAM.person();
        }
        return employee.equals(Samples.AHMED) ? Samples.HANNA : null;
    }

    @Override
    public Optional<PersonCard> find(TenantId tenant, PersonId person) {
        return Optional.of(new PersonCard(person, "Iemand", "Iets"));
    }

    @Override
    public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (actor.equals(employee)) {
            roles.add(Role.EMPLOYEE);
        } else if (anybodyLeads || (actor.equals(manager(employee)) && !isByMandate(actor))) {
            roles.add(Role.MANAGER);
        } else if (actor.equals(KOEN.person()) && employee.equals(Samples.NOOR)) {
            roles.add(Role.COACH);
        }
        return roles;
    }

    @Override
    public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
        return Optional.ofNullable(manager(employee));
    }

    @Override
    public Optional<Mandate> mandateOf(TenantId tenant, PersonId delegate, PersonId employee, LocalDate on) {
        if (employee.equals(Samples.NOOR) && isByMandate(delegate)) {
            return Optional.of(OF_HIS_OWN);
        }
        return delegate.equals(WIM.person()) && employee.equals(Samples.NOOR) ? Optional.of(MANDATE) : Optional.empty();
    }

    private boolean isByMandate(PersonId person) {
        return lead == Lead.BRAM_BY_MANDATE && person.equals(BRAM.person());
    }
}
