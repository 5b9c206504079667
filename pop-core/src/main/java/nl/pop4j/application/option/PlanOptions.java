package nl.pop4j.application.option;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.access.PlanStage;
import nl.pop4j.plan.guidance.PlanGuidance;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is, and which commands one person may give on it now.
 *
 * <p>Example: on a plan that was proposed to Ahmed, {@code options.option("AnswerProposal", "AGREE").get().allowed()}
 * is true for him and false for the one who proposed it.
 *
 * @param plan which plan
 * @param version what a command has to name as the version that its user saw
 * @param stage how far the plan is, as far as permission goes
 * @param party for which side this person speaks, or null for neither
 * @param revision number of the latest revision, or 0 if there is none
 * @param digest what a signature under the latest revision has to name, or null if there is none
 * @param guidance what is done, what is missing, what comes next and by whom, as far as this person may see it
 * @param commands every command that can be given on a plan, in the order of a plan's life
 */
public record PlanOptions(
        PlanId plan,
        Version version,
        PlanStage stage,
        @Nullable Party party,
        int revision,
        @Nullable Digest digest,
        PlanGuidance guidance,
        List<CommandOption> commands) {

    /** Copies the commands. */
    public PlanOptions {
        commands = ImmutableList.copyOf(commands);
    }

    /** The commands that this person may give now. */
    public List<CommandOption> allowed() {
        return commands.stream().filter(CommandOption::allowed).collect(ImmutableList.toImmutableList());
    }

    /**
     * What holds for one command, or empty if there is no such command or choice.
     *
     * @param command simple name of the command's record
     * @param choice which choice of it, empty for a command without
     */
    public Optional<CommandOption> option(String command, String choice) {
        return commands.stream()
                .filter(option ->
                        option.command().equals(command) && option.choice().equals(choice))
                .findFirst();
    }
}
