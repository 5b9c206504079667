package nl.pop4j.examples.cli.plan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Map;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Revision;

/**
 * Writes a plan and its dossier into a folder. Files are named after the plan: {@code pop-1.pdf}, {@code pop-1.json},
 * {@code pop-1.dossier.json}, and {@code pop-1-revision-2.txt} for what was signed.
 */
public final class PlanExport {

    private final OutputFolder folder;
    private final Documents documents;

    /** Into this folder, by these documents: of many plans, one for all. */
    public PlanExport(OutputFolder folder, Documents documents) {
        this.folder = folder;
        this.documents = documents;
    }

    /** Writes a document. */
    public void document(PlanDossier dossier, DocumentFormat format) throws IOException {
        String name = dossier.head().plan() + "." + format.extension();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.file(name)))) {
            documents.writer(format).write(dossier, out);
        }
    }

    /** Writes what came of the plan: evaluation, progress over time and reviews, as {@code pop-1-progress.pdf}. */
    public void progress(ProgressDossier dossier, DocumentFormat format) throws IOException {
        documents.write(dossier, format, folder.waiting());
    }

    /** Writes the plan as JSON. */
    public void plan(DevelopmentPlan plan) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.file(plan.id().value() + ".json"))) {
            PopJson.standard().plan().write(plan, out);
        }
    }

    /** Writes the dossier as JSON. */
    public void dossier(PlanDossier dossier) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.file(dossier.head().plan() + ".dossier.json"))) {
            PopJson.standard().dossier().write(dossier, out);
        }
    }

    /**
     * Writes the text that is signed: of the signed revision, else of the latest.
     *
     * @return the name of the file
     * @throws CommandFailure if nothing was proposed yet
     */
    public String canonical(DevelopmentPlan plan) throws IOException {
        Revision revision = plan.signed()
                .or(plan::latest)
                .orElseThrow(() -> CommandFailure.wanting("plan.export.nothing-proposed", Map.of()));
        String name = plan.id().value() + "-revision-" + revision.number() + ".txt";
        Files.write(folder.file(name), revision.canonical().bytes());
        return name;
    }
}
