package nl.pop4j.application;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.application.command.profile.ProfileCommand;
import nl.pop4j.application.command.profile.PutInsight;
import nl.pop4j.application.command.profile.PutProfileEntry;
import nl.pop4j.application.command.profile.RemoveFromProfile;
import nl.pop4j.application.command.profile.ShareProfile;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.TenantMethods;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.application.input.GivenAnswers;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.profile.Insight;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileCommands;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileQuestions;
import nl.pop4j.profile.ProfileSource;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.text.health.HealthWording;

/**
 * Drawing the picture of an employee: what someone brings and wants, and where that meets what the organisation needs.
 * What the employee writes stays with the employee until it is shared. Thread-safe.
 *
 * <p>Example: {@code put} an ambition and {@code share}; from then on {@code profile} shows it to the manager as
 * well, and until then to Noor alone.
 */
public final class Picturing {

    private final Desk desk;
    private final ProfileCommands commands = new ProfileCommands(HealthWording.standard());

    Picturing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Writes an entry. A learning style names its instrument and with whom it was determined.
     *
     * @return a receipt, with a remark where the text seems to speak of health, or findings
     * @throws NotFound if the actor may not write in this profile
     */
    public Outcome<Receipt> put(TenantId tenant, Actor actor, PutProfileEntry command) {
        return change(tenant, actor, command, (profile, work) -> {
            Findings faults = isStyle(command)
                    ? ProfileCommands.styleFaults(Edits.orEmpty(command.instrument()), source(command))
                    : Findings.NONE;
            return faults.hasErrors()
                    ? Outcome.refused(faults)
                    : commands.put(profile, entry(command), work.situation().now());
        });
    }

    /**
     * Joins an ambition with a need that the organisation has stated and committed to.
     *
     * @return a receipt, with a remark where the text seems to speak of health, or findings
     * @throws NotFound if the actor may not write in this profile
     */
    public Outcome<Receipt> putInsight(TenantId tenant, Actor actor, PutInsight command) {
        return change(
                tenant,
                actor,
                command,
                (profile, work) -> commands.put(
                        profile,
                        insight(command),
                        work.ports().needs().find(tenant),
                        work.situation().now()));
    }

    /**
     * Turns answers to a questionnaire into entries; half-finished answers will do. A question that asks for nothing in a
     * profile is refused.
     *
     * @return a receipt, with a remark for each answer that seems to speak of health, or findings
     * @throws NotFound if the actor may not write in this profile
     */
    public Outcome<Receipt> answerQuestions(TenantId tenant, Actor actor, AnswerQuestions command) {
        return change(tenant, actor, command, (profile, work) -> answer(command, profile, work));
    }

    /**
     * Takes an entry or insight out.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor may not write in this profile
     */
    public Outcome<Receipt> removeFromProfile(TenantId tenant, Actor actor, RemoveFromProfile command) {
        return change(
                tenant,
                actor,
                command,
                (profile, work) -> commands.remove(
                        profile,
                        requireNonNull(command.elementId()),
                        work.situation().now()));
    }

    /**
     * Lets others read what is in the profile now.
     *
     * @throws NotFound if the actor may not write in this profile
     */
    public Outcome<Receipt> share(TenantId tenant, Actor actor, ShareProfile command) {
        return change(
                tenant,
                actor,
                command,
                (profile, work) -> commands.share(profile, work.situation().now()));
    }

    /**
     * The profile of an employee; others than the employee see what is shared. Empty where there is none yet. That
     * somebody else looked is noted.
     *
     * @throws NotFound if the actor may not see it
     */
    public PersonalProfile profile(TenantId tenant, Actor actor, PersonId employee) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(employee, Operation.VIEW_PROFILE, "employee");
            PersonalProfile profile =
                    ports.profiles().find(tenant, employee).orElseGet(() -> PersonalProfile.empty(employee));
            if (actor.person().equals(employee)) {
                return profile;
            }
            Desk.noteReading(situation, ports, employee, Operation.VIEW_PROFILE, employee.value());
            return profile.sharedPart();
        });
    }

    private <C extends Record & ProfileCommand> Outcome<Receipt> change(
            TenantId tenant,
            Actor actor,
            C command,
            BiFunction<PersonalProfile, Work, Outcome<PersonalProfile>> change) {
        return desk.carryOut(tenant, actor, command, work -> {
            PersonId employee = PersonId.of(requireNonNull(command.employee()));
            work.situation().require(employee, Operation.EDIT_PROFILE, "employee");
            return work.once(() -> {
                PersonalProfile profile =
                        work.ports().profiles().find(tenant, employee).orElseGet(() -> PersonalProfile.empty(employee));
                work.requireVersion(profile.version(), command.expectedVersion());
                return keep(change.apply(profile, work), work);
            });
        });
    }

    private static Outcome<Receipt> keep(Outcome<PersonalProfile> outcome, Work work) {
        if (!(outcome instanceof Outcome.Done<PersonalProfile> done)) {
            return Outcome.refused(outcome.findings());
        }
        PersonalProfile stored = work.ports().profiles().save(work.tenant(), done.value());
        done.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        return new Outcome.Done<>(
                new Receipt(stored.employee().value(), stored.version(), 0), done.events(), done.remarks());
    }

    private Outcome<PersonalProfile> answer(AnswerQuestions command, PersonalProfile profile, Work work) {
        String form = requireNonNull(command.questionnaire());
        Optional<PlanMethod> method = new TenantMethods(work.situation(), work.ports()).asking(form);
        Optional<Questionnaire> asked = method.flatMap(one -> one.questionnaire(form));
        if (method.isEmpty() || asked.isEmpty()) {
            return Outcome.refused(Finding.error(Codes.UNREADABLE, "/questionnaire", Map.of()));
        }
        ProfileQuestions questions = method.get().profileQuestions();
        Findings faults = GivenAnswers.faults(command.answers(), asked.get())
                .and(GivenAnswers.strangers(command.answers(), asked.get(), questions));
        return faults.hasErrors()
                ? Outcome.refused(faults)
                : commands.answer(
                        profile,
                        GivenAnswers.entries(
                                command,
                                asked.get(),
                                questions,
                                work.situation().settings().texts()),
                        work.situation().now());
    }

    private static ProfileEntry entry(PutProfileEntry command) {
        String id = requireNonNull(command.entryId());
        String text = requireNonNull(command.text());
        Locale language = Locale.forLanguageTag(requireNonNull(command.language()));
        LocalDate on = requireNonNull(command.on());
        if (isStyle(command)) {
            return ProfileEntry.learningStyle(
                    id, text, language, on, Edits.orEmpty(command.instrument()), source(command));
        }
        ProfileKind kind = ProfileKind.valueOf(requireNonNull(command.kind()));
        LocalDate until = command.until();
        ProfileEntry entry = ProfileEntry.of(id, kind, text, language, on).from(source(command));
        return kind == ProfileKind.AMBITION && until != null ? entry.until(DateRange.ofClosed(on, until)) : entry;
    }

    private static boolean isStyle(PutProfileEntry command) {
        return ProfileKind.LEARNING_STYLE.name().equals(command.kind());
    }

    private static ProfileSource source(PutProfileEntry command) {
        return ProfileSource.valueOf(requireNonNullElse(command.source(), "EMPLOYEE"));
    }

    private static Insight insight(PutInsight command) {
        String competence = command.competence();
        return new Insight(
                requireNonNull(command.insightId()),
                requireNonNull(command.ambition()),
                requireNonNull(command.need()),
                competence == null ? null : CompetenceCode.of(competence.strip()),
                requireNonNull(command.text()),
                Locale.forLanguageTag(requireNonNull(command.language())),
                requireNonNull(command.on()),
                false);
    }
}
