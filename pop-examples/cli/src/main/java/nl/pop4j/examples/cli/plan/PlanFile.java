package nl.pop4j.examples.cli.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.file.InputFile;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.error.CorruptRecord;

/** What a JSON file about a plan holds: the plan itself, or a dossier that was made of it. */
public sealed interface PlanFile {

    /**
     * A plan with its revisions.
     *
     * @param plan the plan
     */
    record OfPlan(DevelopmentPlan plan) implements PlanFile {}

    /**
     * A plan as documents show it.
     *
     * @param dossier the dossier
     */
    record OfDossier(PlanDossier dossier) implements PlanFile {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws CommandFailure if it is neither
     */
    static PlanFile read(Path file) throws IOException {
        return read(InputFile.open(file));
    }

    /**
     * Makes sense of what was read.
     *
     * @throws CommandFailure if it is neither
     */
    static PlanFile read(InputFile input) {
        try {
            return new OfPlan(PopJson.standard().plan().read(new ByteArrayInputStream(input.bytes())));
        } catch (CorruptRecord e) {
            if (!isOfAnotherType(e)) {
                throw input.unreadable(e);
            }
        }
        return new OfDossier(input.as(PopJson.standard().dossier()::read));
    }

    /**
     * Reads a file that must hold a plan.
     *
     * @throws IOException if it cannot be read
     * @throws CommandFailure if it does not
     */
    static DevelopmentPlan readPlan(Path file) throws IOException {
        return read(file).fold(plan -> plan, dossier -> {
            throw CommandFailure.unusable("plan.dossier-given", Map.of("file", file.toString()));
        });
    }

    /** One of two answers, by what the file holds. */
    default <T> T fold(Function<DevelopmentPlan, T> ofPlan, Function<PlanDossier, T> ofDossier) {
        return this instanceof OfPlan plan ? ofPlan.apply(plan.plan()) : ofDossier.apply(((OfDossier) this).dossier());
    }

    private static boolean isOfAnotherType(CorruptRecord e) {
        return e.where().equals("/type");
    }
}
