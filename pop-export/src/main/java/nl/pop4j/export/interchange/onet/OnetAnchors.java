package nl.pop4j.export.interchange.onet;

import java.util.Optional;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import nl.pop4j.shared.LocalizedText;

/** The anchors of the level scale: an example of what each level of an element looks like. */
final class OnetAnchors {

    private OnetAnchors() {}

    static void read(Table table, FrameworkAssembly assembly) {
        int notUsed = 0;
        for (Row row : table.checkedRows(assembly.warnings())) {
            Place place = table.place(row);
            Optional<CompetenceDraft> element = assembly.code(
                            row.at(table.columns().find(OnetImporter.ELEMENT)), place)
                    .flatMap((CompetenceCode code) -> assembly.known(code));
            if (element.isEmpty()
                    || !row.at(table.columns().find(OnetImporter.SCALE)).equals(OnetImporter.LEVEL)) {
                notUsed++;
                continue;
            }
            String text = row.at(table.columns().find("Anchor Description"));
            if (!text.isEmpty()) {
                assembly.level(row.at(table.columns().find("Anchor Value")), place)
                        .ifPresent(level -> element.get()
                                .indicator(new BehaviouralIndicator(
                                        level, LocalizedText.of(LocalizedText.ENGLISH, text))));
            }
        }
        if (notUsed > 0) {
            assembly.warnings().add(table.file(), 0, WarningCode.RECORDS_NOT_USED, "count", String.valueOf(notUsed));
        }
    }
}
