package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.examples.cli.sample.SampleDates;
import nl.pop4j.examples.cli.sample.SampleOrganisation;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;

/** Puts plans and what belongs to them into files. */
record PlanFiles(Path folder) {

    String plan(DevelopmentPlan plan) throws IOException {
        Path file = folder.resolve("plan.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            PopJson.standard().plan().write(plan, out);
        }
        return file.toString();
    }

    String dossier(PlanDossier dossier) throws IOException {
        Path file = folder.resolve("dossier.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            PopJson.standard().dossier().write(dossier, out);
        }
        return file.toString();
    }

    String framework() throws IOException {
        Path file = folder.resolve("framework.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            PopJson.standard()
                    .writeFramework(
                            SampleOrganisation.load(SampleDates.asWritten()).framework(), out);
        }
        return file.toString();
    }

    String needs() throws IOException {
        Path file = folder.resolve("needs.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            PopJson.standard()
                    .needs()
                    .write(SampleOrganisation.load(SampleDates.asWritten()).needs(), out);
        }
        return file.toString();
    }
}
