package nl.pop4j.export.interchange.source;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.competence.CompetenceFramework;

/**
 * What came out of published files.
 *
 * <p>Example: {@code FrameworkFormat.CSV.read(List.of(folder)).warnings()} is empty where every line was understood.
 *
 * @param framework whatever held together
 * @param warnings what was skipped, guessed or dangling, in the order in which it was met
 */
public record Imported(CompetenceFramework framework, List<ImportWarning> warnings) {

    /** Copies the warnings. */
    public Imported {
        warnings = ImmutableList.copyOf(warnings);
    }
}
