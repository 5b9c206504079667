package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.file.InputFile;
import nl.pop4j.json.PopJson;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user can give beside a plan. */
final class PlanFacts {

    @Option(names = "--framework", paramLabel = "FILE", description = "The framework of the plan, as JSON.")
    private @Nullable Path framework;

    @Option(names = "--needs", paramLabel = "FILE", description = "What the organisation needs, as JSON.")
    private @Nullable Path needs;

    @Option(names = "--on", paramLabel = "DATE", description = "The day that counts as today; today unless given.")
    private @Nullable LocalDate on;

    private @Nullable CompetenceFramework readFramework;
    private @Nullable OrganisationNeeds readNeeds;

    /** The day that counts as today. */
    LocalDate today() {
        return on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
    }

    /**
     * The framework, or null if none was given.
     *
     * @throws CommandFailure if it is another than the plan's
     */
    @Nullable CompetenceFramework framework(FrameworkId wanted) throws IOException {
        if (framework == null) {
            return null;
        }
        CompetenceFramework found =
                readFramework == null ? InputFile.open(framework).as(PopJson.standard()::readFramework) : readFramework;
        readFramework = found;
        if (!found.id().equals(wanted)) {
            throw CommandFailure.unusable(
                    "plan.other-framework",
                    Map.of(
                            "file", framework.toString(),
                            "found", found.id().value(),
                            "wanted", wanted.value()));
        }
        return found;
    }

    /** What the organisation needs, or null if it was not given. */
    @Nullable OrganisationNeeds needs() throws IOException {
        if (readNeeds == null && needs != null) {
            readNeeds = InputFile.open(needs).as(PopJson.standard().needs()::read);
        }
        return readNeeds;
    }
}
