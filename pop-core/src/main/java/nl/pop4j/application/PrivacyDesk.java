package nl.pop4j.application;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.privacy.AddStatement;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.ShownPeople;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Work;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.dossier.SubjectDossier;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.StorePorts;
import nl.pop4j.privacy.HeldRecord;
import nl.pop4j.privacy.Reading;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.statement.SubjectStatement;
import nl.pop4j.privacy.statement.SubjectStatements;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * What people may ask about their own data: to see all of it, to take along what they supplied, to hear who looked, and
 * to put a statement beside a text (GDPR art. 15, 16, 20). Thread-safe.
 *
 * <p>Example: {@code subjectAccess} of Noor holds every field that is kept about her; {@code portableData} only
 * what she supplied.
 */
public final class PrivacyDesk {

    private final Desk desk;
    private final PersonDirectory people;

    PrivacyDesk(Desk desk, PersonDirectory people) {
        this.desk = desk;
        this.people = people;
    }

    /**
     * All that is kept about a person, what is private to others included, and each time that somebody looked at it;
     * others who are named in it are masked. Empty lists where nothing is kept; otherwise it is noted that somebody
     * else than the person asked.
     *
     * @throws NotFound if the actor may not see it
     */
    public SubjectAccess subjectAccess(TenantId tenant, Actor actor, PersonId person) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(person, Operation.VIEW_PERSONAL_DATA, "person");
            List<HeldRecord> held = held(tenant, person, ports);
            if (!held.isEmpty()) {
                // Of somebody who was erased not even a question stays behind.
                note(situation, ports, person, Operation.VIEW_PERSONAL_DATA);
            }
            return SubjectAccess.of(person, held, readings(tenant, person, ports, Integer.MAX_VALUE), situation.now());
        });
    }

    /**
     * What a person supplied, to take along.
     *
     * @throws NotFound if the actor may not see it
     */
    public SubjectAccess portableData(TenantId tenant, Actor actor, PersonId person) {
        return subjectAccess(tenant, actor, person).portable();
    }

    /**
     * What {@link #subjectAccess} or {@link #portableData} gives, to be printed for the person.
     *
     * @param purpose which of both
     * @param language the language in which it is printed
     * @throws NotFound if the actor may not see it
     */
    public SubjectDossier dossier(
            TenantId tenant, Actor actor, PersonId person, SubjectAccess.Purpose purpose, Locale language) {
        SubjectAccess all = subjectAccess(tenant, actor, person);
        return desk.ask(
                tenant,
                actor,
                (situation, ports) -> new SubjectDossier(
                        situation.addressed(language),
                        situation.settings().organisation(),
                        situation.settings().zone(),
                        shown(person, situation.addressed(language), situation),
                        purpose == SubjectAccess.Purpose.ACCESS ? all : all.portable(),
                        situation.settings().retention()));
    }

    private DossierPerson shown(PersonId person, Locale language, Situation situation) {
        PersonCard card = new ShownPeople(people).card(person, language, situation);
        return new DossierPerson(card.name(), card.function());
    }

    /**
     * Who looked at what is kept about a person, newest first; by role it says only whether it was the person.
     *
     * @param limit at most this many
     * @throws NotFound if the actor may not see it
     */
    public List<Reading> readings(TenantId tenant, Actor actor, PersonId person, int limit) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(person, Operation.VIEW_ACCESS_LOG, "person");
            return readings(tenant, person, ports, limit);
        });
    }

    /**
     * What an employee put beside texts about him or her.
     *
     * @throws NotFound if the actor may not see it
     */
    public SubjectStatements statements(TenantId tenant, Actor actor, PersonId employee) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(employee, Operation.VIEW_STATEMENTS, "employee");
            note(situation, ports, employee, Operation.VIEW_STATEMENTS);
            return ports.statements().find(tenant, employee).orElseGet(() -> SubjectStatements.none(employee));
        });
    }

    /**
     * Puts a statement beside a text about oneself.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor may not, or nothing of that name is kept about the employee
     */
    public Outcome<Receipt> addStatement(TenantId tenant, Actor actor, AddStatement command) {
        return desk.carryOut(tenant, actor, command, work -> {
            PersonId employee = PersonId.of(requireNonNull(command.employee()));
            work.situation().require(employee, Operation.ADD_STATEMENT, "employee");
            String record = requireNonNull(command.record());
            if (held(tenant, employee, work.ports()).stream()
                    .noneMatch(one -> one.own()
                            && one.kind() != RecordKind.WORK_ADJUSTMENTS
                            && one.names().contains(record))) {
                throw new NotFound("record");
            }
            return work.once(() -> {
                SubjectStatements old = work.ports()
                        .statements()
                        .find(tenant, employee)
                        .orElseGet(() -> SubjectStatements.none(employee));
                work.requireVersion(old.version(), command.expectedVersion());
                return keep(old.add(statement(command, work)), work);
            });
        });
    }

    private static SubjectStatement statement(AddStatement command, Work work) {
        return new SubjectStatement(
                requireNonNull(command.statementId()),
                requireNonNull(command.record()),
                requireNonNullElse(command.pointer(), ""),
                requireNonNull(command.text()),
                Locale.forLanguageTag(requireNonNull(command.language())),
                work.situation().today());
    }

    private static Outcome<Receipt> keep(Outcome<SubjectStatements> outcome, Work work) {
        if (!(outcome instanceof Outcome.Done<SubjectStatements> done)) {
            return Outcome.refused(outcome.findings());
        }
        SubjectStatements stored = work.ports().statements().save(work.tenant(), done.value());
        return Outcome.done(new Receipt(stored.employee().value(), stored.version(), 0));
    }

    private static List<HeldRecord> held(TenantId tenant, PersonId person, StorePorts ports) {
        return ports.personalRecords().stream()
                .flatMap(records -> records.about(tenant, person).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Reading> readings(TenantId tenant, PersonId person, StorePorts ports, int limit) {
        return ports.accessLog().about(tenant, person, limit).stream()
                .map(PrivacyDesk::reading)
                .collect(ImmutableList.toImmutableList());
    }

    private static Reading reading(AccessEntry entry) {
        return new Reading(entry.operation(), entry.reader().equals(entry.employee()), entry.at());
    }

    private static void note(Situation situation, StorePorts ports, PersonId person, Operation operation) {
        if (!situation.actor().person().equals(person)) {
            Desk.noteReading(situation, ports, person, operation, person.value());
        }
    }
}
