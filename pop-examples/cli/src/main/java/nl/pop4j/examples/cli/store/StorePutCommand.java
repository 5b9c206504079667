package nl.pop4j.examples.cli.store;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.file.InputFile;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code pop store put}: keeps a plan. A plan that the store has is overwritten only from the version that the file
 * says; one that it does not have begins at version 1. The same file again has one effect.
 */
@Command(
        name = "put",
        description = {
            "Keep a plan; prints 'ack PLAN REVISION VERSION' once it is committed.",
            "The file must hold the version that the store has; the same file again has one effect."
        })
final class StorePutCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FILE", description = "Plan as JSON; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path file;

    @Option(
            names = "--command",
            paramLabel = "ID",
            description = "Names this command, so that a retry has one effect; from the content unless given.")
    private @Nullable String command;

    /** Keeps the plan. */
    @Override
    public Integer call() throws IOException {
        InputFile input = InputFile.open(file);
        DevelopmentPlan plan = input.as(PopJson.standard().plan()::read);
        String payload = Hashing.sha256().hashBytes(input.bytes()).toString();
        CommandId id = CommandId.of(command == null ? payload : command);
        TenantId tenant = options.tenant();
        CommandRecord done;
        try (StoreConnection store = options.open(false)) {
            Instant now = Instant.now();
            done = store.persistence().build().run(tenant, ports -> keep(ports, tenant, plan, id, payload, now));
        }
        spec.commandLine().getOut().println("ack " + done.aggregate() + " " + done.revision() + " " + done.version());
        return ExitStatus.FINE;
    }

    private static CommandRecord keep(
            StorePorts ports, TenantId tenant, DevelopmentPlan plan, CommandId id, String payload, Instant now) {
        Optional<CommandRecord> before = ports.commands().find(tenant, id);
        if (before.isPresent()) {
            if (!before.get().payload().equals(payload)) {
                throw new CommandReused(id);
            }
            return before.get();
        }
        boolean isNew = ports.plans().find(tenant, plan.id()).isEmpty();
        DevelopmentPlan stored = ports.plans().save(tenant, isNew ? plan.at(Version.NONE) : plan);
        CommandRecord record = new CommandRecord(
                id,
                payload,
                stored.id().value(),
                stored.version(),
                stored.revisions().size(),
                now);
        ports.commands().add(tenant, record);
        return record;
    }
}
