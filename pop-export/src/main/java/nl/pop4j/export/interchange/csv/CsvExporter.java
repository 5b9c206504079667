package nl.pop4j.export.interchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.Crosswalk;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.competence.ScaleConversion;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a framework as one CSV file that loses nothing: each line says in its first column what it is about.
 *
 * <p>UTF-8, comma, header first. Texts that a spreadsheet would take for a formula begin with an apostrophe, which {@link
 * CsvImporter} takes off again.
 */
public final class CsvExporter {

    private final CsvWriter csv;

    private CsvExporter(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * Writes the framework; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(CompetenceFramework framework, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvExporter exporter = new CsvExporter(
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
        exporter.csv.writeRecord(CsvForm.HEADER);
        exporter.framework(framework);
        exporter.csv.flush();
        writer.flush();
    }

    private void framework(CompetenceFramework framework) {
        line("framework", framework.id().value(), "", "", "", "", "", "", framework.edition());
        texts("title", framework.id().value(), "", "", framework.title());
        framework.scales().forEach(this::scale);
        framework.conversions().forEach(this::conversion);
        framework.competences().forEach(this::competence);
        for (CompetenceRelation relation : framework.relations()) {
            line(
                    "relation",
                    relation.from().value(),
                    relation.to().value(),
                    relation.kind().name(),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        framework.roles().forEach(this::role);
        framework.crosswalks().forEach(this::crosswalk);
    }

    private void scale(ProficiencyScale scale) {
        String id = scale.id();
        line("scale", id, "", scale.kind().name(), number(scale.minimum()), number(scale.maximum()), "", "", "");
        texts("scale-label", id, "", "", scale.label());
        for (ProficiencyLevel level : scale.levels()) {
            texts("level-label", id, "", number(level.level()), level.label());
            texts("level-description", id, "", number(level.level()), level.description());
        }
    }

    private void conversion(ScaleConversion conversion) {
        line("conversion", conversion.from(), conversion.to(), "", "", "", "", "", "");
        for (ScaleConversion.Step step : conversion.steps()) {
            line(
                    "conversion-step",
                    conversion.from(),
                    conversion.to(),
                    "",
                    number(step.from()),
                    number(step.to()),
                    "",
                    "",
                    "");
        }
    }

    private void competence(Competence competence) {
        String code = competence.code().value();
        String parent = competence.parent() == null ? "" : competence.parent().value();
        String scale = competence.scale() == null ? "" : competence.scale();
        line("competence", code, parent, competence.kind().name(), "", "", "", "", scale);
        texts("competence-label", code, "", "", competence.label());
        texts("competence-definition", code, "", "", competence.definition());
        int number = 0;
        for (BehaviouralIndicator indicator : competence.indicators()) {
            texts("indicator", code, String.valueOf(number++), number(indicator.level()), indicator.text());
        }
    }

    private void role(RoleProfile role) {
        String code = role.code().value();
        String family = role.family();
        line("role", code, "", family == null ? "" : "FAMILY", "", "", "", "", family == null ? "" : family);
        texts("role-title", code, "", "", role.title());
        texts("role-description", code, "", "", role.description());
        for (RoleRequirement requirement : role.requirements()) {
            Level level = requirement.level();
            line(
                    "requirement",
                    code,
                    requirement.competence().value(),
                    "",
                    level == null ? "" : number(level),
                    number(requirement.weight()),
                    String.valueOf(requirement.essential()),
                    "",
                    "");
        }
    }

    private void crosswalk(Crosswalk crosswalk) {
        line("crosswalk", crosswalk.target(), "", "", "", "", "", "", "");
        for (Crosswalk.Match match : crosswalk.matches()) {
            line("match", crosswalk.target(), match.to(), "", "", number(match.confidence()), "", "", match.from());
        }
    }

    private void texts(String record, String code, String to, String level, @Nullable LocalizedText text) {
        if (text != null) {
            text.byLanguage().forEach((language, words) -> line(record, code, to, "", level, "", "", language, words));
        }
    }

    private void line(String... fields) {
        String[] guarded = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            guarded[i] = CsvForm.guarded(fields[i]);
        }
        csv.writeRecord(guarded);
    }

    private static String number(Level level) {
        return level.toString();
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }
}
