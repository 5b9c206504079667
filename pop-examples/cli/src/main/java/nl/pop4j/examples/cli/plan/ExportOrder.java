package nl.pop4j.examples.cli.plan;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.plan.DevelopmentPlan;

/**
 * In which formats plans are wanted, and what is known beside them.
 *
 * @param formats each once
 * @param progress whether what came of the plan is wanted too, in the printed ones of these formats
 * @param facts what the user gave
 */
record ExportOrder(List<ExportFormat> formats, boolean progress, PlanFacts facts) {

    /**
     * Writes one plan or dossier.
     *
     * @param name what the user calls the file
     * @throws CommandFailure if one of the formats cannot be made of it
     */
    void write(PlanFile input, String name, PlanExport export) throws IOException {
        if (input instanceof PlanFile.OfPlan plan) {
            writePlan(plan.plan(), export);
        } else if (input instanceof PlanFile.OfDossier dossier) {
            writeDossier(dossier.dossier(), name, export);
        }
    }

    private void writePlan(DevelopmentPlan plan, PlanExport export) throws IOException {
        PlanDossier dossier = PlanDossiers.of(
                plan, facts.framework(plan.workingCopy().targets().framework()), facts.needs(), facts.today());
        for (ExportFormat format : formats) {
            DocumentFormat document = format.document();
            if (document != null) {
                export.document(dossier, document);
            } else if (format.equals(ExportFormat.CANONICAL)) {
                export.canonical(plan);
            } else {
                export.plan(plan);
            }
        }
        if (progress) {
            writeProgress(plan, export);
        }
    }

    private void writeProgress(DevelopmentPlan plan, PlanExport export) throws IOException {
        ProgressDossier dossier = PlanDossiers.progressOf(
                plan, facts.framework(plan.workingCopy().targets().framework()), facts.needs(), facts.today());
        for (ExportFormat format : formats) {
            DocumentFormat document = format.document();
            if (document != null && document.isPrinted()) {
                export.progress(dossier, document);
            }
        }
    }

    private void writeDossier(PlanDossier dossier, String name, PlanExport export) throws IOException {
        if (progress) {
            throw CommandFailure.unusable("plan.dossier-given", Map.of("file", name));
        }
        for (ExportFormat format : formats) {
            DocumentFormat document = format.document();
            if (document != null) {
                export.document(dossier, document);
            } else if (format.equals(ExportFormat.CANONICAL)) {
                throw CommandFailure.unusable("plan.dossier-given", Map.of("file", name));
            } else {
                export.dossier(dossier);
            }
        }
    }
}
