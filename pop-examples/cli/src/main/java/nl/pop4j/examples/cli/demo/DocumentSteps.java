package nl.pop4j.examples.cli.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.examples.cli.file.OutputFolder;
import nl.pop4j.examples.cli.plan.PlanExport;
import nl.pop4j.examples.cli.store.StoreConnection;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.Revision;

/** Writes what the story made, reads it back from the store, and lists the files. */
final class DocumentSteps {

    private static final String STORE = "store";
    private static final String FRAMEWORK = "framework.json";
    private static final String NEEDS = "needs.json";

    private final StoryVoice voice;
    private final OutputFolder output;
    private final Locale language;
    private String canonical = "";

    DocumentSteps(StoryVoice voice, OutputFolder output, Locale language) {
        this.voice = voice;
        this.output = output;
        this.language = language;
    }

    StoreConnection openStore() {
        return StoreConnection.open(address(output.file(STORE)), null, null);
    }

    void write(Scene scene) throws IOException {
        DevelopmentPlan plan = scene.current();
        PlanDossier dossier = scene.pop().planning().dossier(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN);
        PlanExport export = new PlanExport(output, Documents.standard());
        for (DocumentFormat format : DocumentFormat.values()) {
            export.document(dossier, format);
        }
        export.progress(scene.pop().planning().progress(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN), DocumentFormat.PDF);
        export.plan(plan);
        export.dossier(dossier);
        canonical = export.canonical(plan);
        try (OutputStream out = Files.newOutputStream(output.file(FRAMEWORK))) {
            PopJson.standard().writeFramework(scene.sample().framework(), out);
        }
        try (OutputStream out = Files.newOutputStream(output.file(NEEDS))) {
            PopJson.standard().needs().write(scene.sample().needs(), out);
        }
    }

    /** Opens the store once more, as another program would, and holds what was signed against the file. */
    void readBack(LocalDate start) throws IOException {
        voice.step("demo.read-back", Map.of());
        try (StoreConnection store = openStore()) {
            Scene scene = Scene.on(store.persistence().build(), start, voice, language);
            DevelopmentPlan plan = scene.current();
            Revision signed = plan.signed().orElseThrow();
            Digest ofFile = Digest.of(Files.readAllBytes(output.file(canonical)));
            boolean isSame = signed.digest().equals(ofFile)
                    && signed.signatures().stream()
                            .allMatch(signature -> signature.digest().equals(ofFile));
            if (!isSame) {
                throw CommandFailure.wanting("demo.digest-differs", Map.of("file", canonical));
            }
            voice.line(
                    "demo.read-back.same",
                    Map.of(
                            "version", plan.version().toString(),
                            "revision", "" + signed.number(),
                            "status", voice.phrase("demo.status." + plan.status())));
            voice.line("demo.read-back.digest", Map.of("file", canonical, "digest", ofFile.hex()));
        }
    }

    void list(Path folder, List<Path> files, Duration taken) throws IOException {
        voice.step(
                "demo.files",
                Map.of(
                        "folder", folder.toString(),
                        "seconds", voice.tenths(taken)));
        int width = files.stream()
                .mapToInt(file -> file.getFileName().toString().length())
                .max()
                .orElse(0);
        for (Path file : files) {
            String name = file.getFileName().toString();
            voice.item(
                    "demo.file",
                    Map.of(
                            "file", name + " ".repeat(width - name.length()),
                            "what", voice.phrase("demo.file." + kind(name)),
                            "size", Files.size(file) / 1024 + 1 + " kB"));
        }
        voice.line("demo.again", Map.of("store", address(folder.resolve(STORE)), "tenant", Scene.TENANT.value()));
    }

    private static String kind(String name) {
        if (name.equals(FRAMEWORK) || name.equals(NEEDS)) {
            return name.substring(0, name.indexOf('.'));
        }
        if (name.endsWith(".dossier.json")) {
            return "dossier";
        }
        if (name.endsWith("-progress.pdf")) {
            return "progress";
        }
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The address of an embedded database in this file, without the endings that the database adds. */
    private static String address(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath().normalize();
    }
}
