package nl.pop4j.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.export.docx.FormFile;
import nl.pop4j.export.form.FormReading;
import nl.pop4j.export.form.PlanForm;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.error.DocumentRefused;
import nl.pop4j.shared.id.FrameworkId;

/**
 * The plan as a form to fill in by hand, and back.
 *
 * <p>Example: {@code PlanForms.of(Documents.standard()).write(StandardMethods.SIX_STEPS, LocalizedText.DUTCH, today,
 * DocumentFormat.DOCX, folder)} writes {@code plan-form-SIX_STEPS-nl.docx}; filled in with a word processor,
 * {@link #read} makes a draft of it.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class PlanForms {

    private final Documents documents;
    private final List<PlanMethod> methods;

    private PlanForms(Documents documents, Collection<PlanMethod> methods) {
        this.documents = documents;
        this.methods = List.copyOf(methods);
    }

    /** Forms of the standard methods. */
    public static PlanForms of(Documents documents) {
        return new PlanForms(documents, StandardMethods.all());
    }

    /** Forms of these methods only, which may be a vendor's own. */
    public static PlanForms of(Documents documents, Collection<PlanMethod> methods) {
        return new PlanForms(documents, methods);
    }

    /**
     * Writes the empty form of a method into a folder.
     *
     * @param made the day on which the form was made
     * @param format a printed format; only a DOCX can be read back
     * @return the file written
     * @throws IOException if the folder cannot be written
     * @throws IllegalArgumentException if the format is not a printed one
     */
    public Path write(PlanMethod method, Locale language, LocalDate made, DocumentFormat format, Path directory)
            throws IOException {
        String name = "plan-form-" + method.code() + "-" + language.getLanguage();
        return documents.write(PlanForm.paper(method, language, made), format, directory, name);
    }

    /**
     * Reads a filled form. The file may come from anyone: it is read by limits on its size, depth and number of fields,
     * and nothing that it names is opened.
     *
     * @param docx the file
     * @param framework by which the plan is to be made
     * @param today where the plan begins if the form does not say
     * @throws DocumentRefused if the file is no form of one of the methods, or breaks a limit
     * @throws IOException if the stream fails
     */
    public FilledForm read(InputStream docx, FrameworkId framework, LocalDate today) throws IOException {
        Map<String, String> fields = FormFile.fields(docx);
        String code = fields.getOrDefault(FormReading.methodTag(), "").strip();
        PlanMethod method = methods.stream()
                .filter(candidate -> candidate.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new DocumentRefused("", "not a form of a known method"));
        FormReading reading = FormReading.of(method, fields, language(fields), today);
        PlanContent content = reading.content(framework);
        return new FilledForm(content, reading.answers(), reading.unclear());
    }

    private static Locale language(Map<String, String> fields) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(
                            fields.getOrDefault(FormReading.languageTag(), "nl").strip())
                    .build();
        } catch (IllformedLocaleException e) {
            throw new DocumentRefused("", "the form names no language");
        }
    }
}
