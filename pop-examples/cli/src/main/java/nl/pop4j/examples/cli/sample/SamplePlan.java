package nl.pop4j.examples.cli.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.shared.actor.Party;
import org.jspecify.annotations.Nullable;

/**
 * The plan of Noor van Dijk, care assistant, who wants the position that comes free: as the commands that write it.
 *
 * @param language the language in which it is written
 * @param dates when it begins
 */
public record SamplePlan(Locale language, SampleDates dates) {

    /** Names the plan. */
    public static final String ID = "pop-2027-001";

    /** Whose plan it is. */
    public static final String EMPLOYEE = "noor";

    /** Who speaks for the employer. */
    public static final String MANAGER = "karim";

    /** The position aimed at. */
    public static final String ROLE = "EVV";

    private static final int MINUTES_A_WEEK = 240;
    private static final int MINUTES_OF_THE_MANAGER = 360;
    private static final long BUDGET_IN_CENTS = 100_000;

    /** An empty plan for one year. */
    public StartPlan start(CommandHead head, String framework) {
        return new StartPlan(
                head.commandId(),
                head.planId(),
                EMPLOYEE,
                language.toLanguageTag(),
                dates.start(),
                dates.start().plusYears(1).minusDays(1),
                framework);
    }

    /** What the role asks, as targets. */
    public List<Function<CommandHead, SetTarget>> targets(RoleProfile role) {
        return role.requirements().stream()
                .map(requirement -> (Function<CommandHead, SetTarget>) head -> target(head, requirement))
                .toList();
    }

    /** Where the employee wants to go. */
    public DescribePerspective perspective(CommandHead head) {
        return new DescribePerspective(
                head.commandId(),
                head.planId(),
                head.version(),
                text("perspective.career"),
                text("perspective.realisation"),
                text("perspective.not-promised"));
    }

    /** Four hours a week and a thousand euros. */
    public AgreeCapacity capacity(CommandHead head) {
        return new AgreeCapacity(
                head.commandId(),
                head.planId(),
                head.version(),
                MINUTES_A_WEEK,
                0,
                MINUTES_OF_THE_MANAGER,
                0,
                BUDGET_IN_CENTS);
    }

    /** A review every three months. */
    public AgreeReviews reviews(CommandHead head) {
        return new AgreeReviews(head.commandId(), head.planId(), head.version(), "P3M");
    }

    /** The first goal as it was first written down: a wish. */
    public PutGoal firstTry(CommandHead head) {
        return new PutGoal(
                head.commandId(),
                head.planId(),
                head.version(),
                "naasten",
                text("goal.naasten.first-try"),
                "",
                "naasten",
                List.of("S2"),
                List.of(),
                List.of(),
                null);
    }

    /** The goals, ready to be signed. */
    public List<Function<CommandHead, PutGoal>> goals() {
        return new SampleGoals(this).all();
    }

    /** The work towards the goals. */
    public List<Function<CommandHead, PutActivity>> activities() {
        return new SampleActivities(this).all();
    }

    /** What the sides promise each other. */
    public List<Function<CommandHead, PutAgreement>> agreements() {
        return List.of(
                agreement("rooster", Party.EMPLOYER, dates.of(2, 1)),
                agreement("meekijken", Party.EMPLOYER, dates.of(9, 24)),
                agreement("inplannen", Party.EMPLOYEE, dates.of(3, 31)));
    }

    String text(String key) {
        return SampleOrganisation.TEXTS.text(key, language);
    }

    String text(String key, @Nullable LocalDate deadline) {
        return deadline == null
                ? text(key)
                : SampleOrganisation.TEXTS.text(key, language, Map.of("deadline", words(deadline)));
    }

    private String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    private static SetTarget target(CommandHead head, RoleRequirement requirement) {
        return new SetTarget(
                head.commandId(),
                head.planId(),
                head.version(),
                requirement.competence().value(),
                requirement.level() == null ? null : requirement.level().value(),
                requirement.weight(),
                TargetSource.POSITION.name(),
                null);
    }

    private Function<CommandHead, PutAgreement> agreement(String id, Party obliged, LocalDate due) {
        return head -> new PutAgreement(
                head.commandId(), head.planId(), head.version(), id, obliged.name(), text("agreement." + id), due);
    }
}
