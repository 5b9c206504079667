package nl.pop4j.examples.cli.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.sample.CommandHead;
import nl.pop4j.examples.cli.sample.SamplePlan;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;

/** Carries commands out one after the other and remembers the version of the plan, as a user's screen does. */
final class PlanAuthor {

    private int commands;
    private long version;

    /** An id for a command that changes something beside the plan. */
    String commandId() {
        commands++;
        return "demo-" + commands;
    }

    /** Carries a command on the plan out. */
    Receipt write(Function<CommandHead, Outcome<Receipt>> command) {
        Receipt receipt = expect(command.apply(head()));
        version = receipt.version().number();
        return receipt;
    }

    /** Carries a row of commands of one kind out. */
    <C> void writeAll(List<Function<CommandHead, C>> commands, Function<C, Outcome<Receipt>> useCase) {
        commands.forEach(command -> write(command.andThen(useCase)));
    }

    /** What a command must have done in this story. */
    static Receipt expect(Outcome<Receipt> outcome) {
        return outcome.result()
                .orElseThrow(() -> CommandFailure.wanting("demo.refused", Map.of("codes", codes(outcome.findings()))));
    }

    /** The head of a command on the plan as it was last seen. */
    CommandHead head() {
        return new CommandHead(commandId(), SamplePlan.ID, version);
    }

    private static String codes(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .collect(Collectors.joining(", "));
    }
}
