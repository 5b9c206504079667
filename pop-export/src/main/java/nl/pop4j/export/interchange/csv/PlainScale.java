package nl.pop4j.export.interchange.csv;

import java.util.List;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.shared.LocalizedText;

/** The one scale of plain tables, since these name none: from zero to the highest level that occurs. */
final class PlainScale {

    static final String ID = "scale";

    private Level highest = Level.ZERO;

    /** A level that occurs. */
    void reach(Level level) {
        highest = level.isAtLeast(highest) ? level : highest;
    }

    void addTo(FrameworkAssembly assembly, String file) {
        if (highest.compareTo(Level.ZERO) > 0) {
            assembly.warnings().add(file, 0, WarningCode.SCALE_GUESSED, "code", ID);
            assembly.scale(new ProficiencyScale(
                    ID,
                    LocalizedText.of("Niveau", "Level"),
                    ProficiencyScale.Kind.NUMERIC,
                    Level.ZERO,
                    highest,
                    List.of()));
        }
    }
}
