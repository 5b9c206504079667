package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;

/** Gathers what holds for each command on a plan: the access table is asked first, and only then the command tried. */
final class OptionLines {

    private final DevelopmentPlan plan;
    private final Situation situation;
    private final ImmutableList.Builder<CommandOption> options = ImmutableList.builder();

    OptionLines(DevelopmentPlan plan, Situation situation) {
        this.plan = plan;
        this.situation = situation;
    }

    List<CommandOption> all() {
        return options.build();
    }

    /** A command that the access table speaks of. */
    void add(
            Class<? extends Command> command,
            String choice,
            Operation operation,
            Set<FieldGroup> fields,
            Supplier<Outcome<?>> trial) {
        Outcome<?> outcome = situation.mayEver(plan, operation, fields)
                ? situation
                        .refusal(plan, operation, fields)
                        .<Outcome<?>>map(Outcome::refused)
                        .orElseGet(trial)
                : notYours();
        add(command, choice, outcome);
    }

    /** A command that was tried already. */
    void add(Class<? extends Command> command, String choice, Outcome<?> outcome) {
        options.add(new CommandOption(command.getSimpleName(), choice, outcome.isDone(), outcome.findings()));
    }

    static Outcome<?> notYours() {
        return Outcome.refused(Findings.of(Finding.error(AccessPolicy.NOT_FOR_THIS_ROLE, "", Map.of())));
    }

    static Outcome<?> nothingThere() {
        return Outcome.refused(Findings.of(Finding.error(CommandOption.NOTHING_THERE, "", Map.of())));
    }
}
