package nl.pop4j.application.input;

import static java.util.Objects.requireNonNull;
import static nl.pop4j.application.input.OrganisationTexts.text;
import static nl.pop4j.application.input.OrganisationTexts.textOrNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.application.command.rollout.GoCriterionInput;
import nl.pop4j.application.command.rollout.LayFoundation;
import nl.pop4j.application.command.rollout.PutCommunication;
import nl.pop4j.application.command.rollout.PutSupport;
import nl.pop4j.application.command.rollout.PutWave;
import nl.pop4j.application.command.rollout.RecordExpectations;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.Audience;
import nl.pop4j.rollout.basis.Benefit;
import nl.pop4j.rollout.basis.Country;
import nl.pop4j.rollout.basis.ExpectedHours;
import nl.pop4j.rollout.basis.Foundation;
import nl.pop4j.rollout.basis.OwnResponsibility;
import nl.pop4j.rollout.basis.PersonnelPolicy;
import nl.pop4j.rollout.basis.RolloutStep;
import nl.pop4j.rollout.basis.StartingPoint;
import nl.pop4j.rollout.basis.StepStrategy;
import nl.pop4j.rollout.engagement.Communication;
import nl.pop4j.rollout.engagement.ExpectationSurvey;
import nl.pop4j.rollout.engagement.Extent;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.wave.AdoptionStage;
import nl.pop4j.rollout.wave.GoCriterion;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Parts of a rollout programme as they were typed in, once their form was checked. */
public final class ProgrammeForms {

    private ProgrammeForms() {}

    public static Foundation foundation(LayFoundation command) {
        return new Foundation(
                requireNonNull(command.languages()).stream()
                        .map(Locale::forLanguageTag)
                        .toList(),
                requireNonNull(command.countries()).stream()
                        .map(Country::valueOf)
                        .collect(Sets.toImmutableEnumSet()),
                textOrNull(command.purpose()),
                textOrNull(command.reason()),
                requireNonNull(command.benefits()).stream()
                        .map(one -> new Benefit(Audience.valueOf(requireNonNull(one.audience())), text(one.text())))
                        .toList(),
                hours(command),
                policy(command),
                start(command),
                requireNonNull(command.strategies()).stream()
                        .map(one -> new StepStrategy(RolloutStep.valueOf(requireNonNull(one.step())), text(one.text())))
                        .toList(),
                requireNonNull(command.responsibilities()).stream()
                        .map(one -> new OwnResponsibility(
                                OwnResponsibility.Area.valueOf(requireNonNull(one.area())), text(one.text())))
                        .toList());
    }

    public static Communication communication(PutCommunication command) {
        return new Communication(
                requireNonNull(command.communicationId()),
                Audience.valueOf(requireNonNull(command.by())),
                Audience.valueOf(requireNonNull(command.to())),
                text(command.message()),
                requireNonNull(command.channel()),
                requireNonNull(command.plannedOn()),
                command.doneOn());
    }

    public static ExpectationSurvey expectations(RecordExpectations command) {
        return new ExpectationSurvey(
                requireNonNull(command.heldOn()),
                command.asked(),
                command.answered(),
                requireNonNull(command.outcomes()).stream()
                        .map(one -> new ExpectationSurvey.Expectation(
                                requireNonNull(one.id()), text(one.text()), one.people(), textOrNull(one.response())))
                        .toList());
    }

    public static Support support(PutSupport command) {
        return new Support(
                requireNonNull(command.supportId()),
                Support.Kind.valueOf(requireNonNull(command.kind())),
                text(command.text()),
                new Extent(new Money(command.offeredCents()), command.offeredMinutes()),
                new Extent(new Money(command.takenUpCents()), command.takenUpMinutes()));
    }

    /** A wave that keeps what was judged and decided about it, and how many of it are forgotten. */
    public static Wave wave(PutWave command, RolloutProgramme programme) {
        String id = requireNonNull(command.waveId());
        Optional<Wave> old = programme.wave(id);
        return new Wave(
                id,
                Wave.Kind.valueOf(requireNonNull(command.kind())),
                text(command.title()),
                DateRange.ofClosed(requireNonNull(command.first()), requireNonNull(command.last())),
                people(command.people()),
                old.map(Wave::erased).orElse(0),
                requireNonNull(command.criteria()).stream()
                        .map(input -> criterion(input, old))
                        .toList(),
                old.map(Wave::decision).orElse(null));
    }

    private static Set<PersonId> people(@Nullable List<String> ids) {
        return requireNonNull(ids).stream().map(PersonId::of).collect(ImmutableSet.toImmutableSet());
    }

    private static GoCriterion criterion(GoCriterionInput input, Optional<Wave> wave) {
        String id = requireNonNull(input.id());
        String stage = input.stage();
        if (stage != null) {
            return GoCriterion.counted(id, text(input.text()), AdoptionStage.valueOf(stage), input.percent());
        }
        GoCriterion open = GoCriterion.toJudge(id, text(input.text()));
        return wave.stream()
                .flatMap(one -> one.criteria().stream())
                .filter(one -> one.id().equals(id))
                .map(GoCriterion::judged)
                .filter(Objects::nonNull)
                .findFirst()
                .map(open::judged)
                .orElse(open);
    }

    private static @Nullable ExpectedHours hours(LayFoundation command) {
        ExpectedHours hours =
                new ExpectedHours(command.employeeMinutes(), command.managerMinutes(), command.coachMinutes());
        return hours.equals(new ExpectedHours(0, 0, 0)) ? null : hours;
    }

    private static @Nullable PersonnelPolicy policy(LayFoundation command) {
        LocalDate on = command.policyRecordedOn();
        return on == null ? null : new PersonnelPolicy(textOrNull(command.policy()), on);
    }

    private static @Nullable StartingPoint start(LayFoundation command) {
        String kind = command.startKind();
        return kind == null ? null : new StartingPoint(StartingPoint.Kind.valueOf(kind), text(command.start()));
    }
}
