package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.GivenEvidence;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.CurrentLevel;
import nl.pop4j.assessment.Rating;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Collecting ratings: by employees of themselves, by their managers and by peers. Thread-safe.
 *
 * <p>Example: Ahmed gives {@code rate} for level 3 of {@code V1} in March and for level 4 in June; {@code
 * levelsAsOf} of a day in May has 3.
 */
public final class Assessing {

    /** The framework has no such competence; argument {@code competence}. */
    public static final RuleCode UNKNOWN_COMPETENCE = RuleCode.of("RATING-1");

    /** The competence's scale has no such level; arguments {@code competence}, {@code level}. */
    public static final RuleCode LEVEL_NOT_ON_SCALE = RuleCode.of("RATING-2");

    private final Desk desk;

    Assessing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Adds a rating with what it rests on. Ratings by different people never collide: the store's version is taken as it is.
     *
     * @return a receipt, or findings: no such competence, no such level
     * @throws NotFound if the actor may not rate this employee, or the framework is not there
     */
    public Outcome<Receipt> rate(TenantId tenant, Actor actor, GiveRating command) {
        return desk.carryOut(tenant, actor, command, work -> {
            PersonId employee = PersonId.of(requireNonNull(command.employee()));
            work.situation().require(employee, Operation.RATE, "employee");
            FrameworkId framework = FrameworkId.of(requireNonNull(command.framework()));
            return work.once(() -> rate(work, command, employee, framework));
        });
    }

    /**
     * The ratings of an employee, or empty if there are none; that they were read is noted.
     *
     * @throws NotFound if the actor may not see them
     */
    public Optional<CompetenceAssessment> assessment(
            TenantId tenant, Actor actor, PersonId employee, FrameworkId framework) {
        return desk.ask(tenant, actor, (situation, ports) -> read(employee, framework, situation, ports));
    }

    /**
     * Where an employee stood at the end of a day, with what each rater said, by the tenant's rating policy; that it was
     * read is noted. What nobody had rated by then is absent.
     *
     * @param day any day; today and later ones give what is known now
     * @throws NotFound if the actor may not see it
     */
    public List<CurrentLevel> levelsAsOf(
            TenantId tenant, Actor actor, PersonId employee, FrameworkId framework, LocalDate day) {
        return desk.ask(
                tenant,
                actor,
                (situation, ports) -> read(employee, framework, situation, ports)
                        .map(assessment ->
                                assessment.asOf(day, situation.settings().ratings()))
                        .orElse(ImmutableList.of()));
    }

    /** Access comes first; what is found is noted as read. */
    private static Optional<CompetenceAssessment> read(
            PersonId employee, FrameworkId framework, Situation situation, StorePorts ports) {
        situation.require(employee, Operation.VIEW_ASSESSMENT, "employee");
        Optional<CompetenceAssessment> found = ports.assessments().find(situation.tenant(), employee, framework);
        found.ifPresent(assessment -> Desk.noteReading(
                situation,
                ports,
                employee,
                Operation.VIEW_ASSESSMENT,
                assessment.id().value()));
        return found;
    }

    private static Outcome<Receipt> rate(Work work, GiveRating command, PersonId employee, FrameworkId id) {
        CompetenceFramework framework = Ratings.framework(id, work);
        Rating rating = new Rating(
                CompetenceCode.of(requireNonNull(command.competence()).strip()),
                new Level(requireNonNull(command.level())),
                Ratings.assessor(employee, work.situation()),
                requireNonNull(command.on()),
                GivenEvidence.all(command.evidence(), work.situation().actor().person()));
        Findings faults = Ratings.faults(rating, framework, "");
        if (faults.hasErrors()) {
            return Outcome.refused(faults);
        }
        CompetenceAssessment stored = Ratings.add(work, employee, id, List.of(rating));
        return Outcome.done(new Receipt(stored.id().value(), stored.version(), 0));
    }
}
