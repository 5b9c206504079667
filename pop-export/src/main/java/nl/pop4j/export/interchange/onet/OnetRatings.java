package nl.pop4j.export.interchange.onet;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.draft.RoleDraft;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import org.jspecify.annotations.Nullable;

/** The ratings of elements for occupations, importance and level on lines of their own. */
final class OnetRatings {

    private static final String ENGLISH = "en";

    private final FrameworkAssembly assembly;
    private final Warnings warnings;
    private final OnetElements elements;
    private final OnetOccupations occupations;
    private final Map<String, Map<CompetenceCode, Rating>> ratings = new LinkedHashMap<>();
    private final Set<CompetenceCode> levelled = new HashSet<>();
    private final Set<CompetenceCode> rated = new HashSet<>();

    OnetRatings(FrameworkAssembly assembly, OnetElements elements, OnetOccupations occupations) {
        this.assembly = assembly;
        this.warnings = assembly.warnings();
        this.elements = elements;
        this.occupations = occupations;
    }

    /** What is known of one element for one occupation. */
    private static final class Rating {
        private final Place place;
        private @Nullable Level importance;
        private @Nullable Level level;
        private boolean relevant = true;

        Rating(Place place) {
            this.place = place;
        }
    }

    void read(Table table) {
        int imprecise = 0;
        int irrelevant = 0;
        int notUsed = 0;
        OptionalInt scale = table.columns().find(OnetImporter.SCALE);
        for (Row row : table.checkedRows(warnings)) {
            boolean isLevel = row.at(scale).equals(OnetImporter.LEVEL);
            if (!isLevel && !row.at(scale).equals(OnetImporter.IMPORTANCE)) {
                notUsed++;
                continue;
            }
            imprecise += isYes(row, table, "Recommend Suppress") ? 1 : 0;
            boolean relevant = !isYes(row, table, "Not Relevant");
            irrelevant += relevant ? 0 : 1;
            rating(table, row, isLevel, relevant);
        }
        count(table, WarningCode.LOW_PRECISION, imprecise);
        count(table, WarningCode.NOT_RELEVANT, irrelevant);
        count(table, WarningCode.RECORDS_NOT_USED, notUsed);
        table.columns().find("Element Name", "Scale Name", "Title", "Data Value");
        table.reportUnused(warnings);
    }

    private static boolean isYes(Row row, Table table, String column) {
        String flag = row.at(table.columns().find(column));
        return flag.equalsIgnoreCase("Y") || flag.equalsIgnoreCase("yes");
    }

    private void rating(Table table, Row row, boolean isLevel, boolean relevant) {
        Place place = table.place(row);
        Optional<CompetenceCode> code = assembly.code(row.at(table.columns().find(OnetImporter.ELEMENT)), place);
        Optional<Level> value = assembly.level(row.at(table.columns().find("Data Value")), place)
                .filter(level -> isOnScale(isLevel ? OnetImporter.LEVEL : OnetImporter.IMPORTANCE, level, place));
        String soc = row.at(table.columns().find(OnetImporter.SOC));
        if (soc.isEmpty()) {
            warnings.add(place.file(), place.line(), WarningCode.MISSING_VALUE);
        }
        if (code.isEmpty() || value.isEmpty() || soc.isEmpty()) {
            return;
        }
        rated.add(code.get());
        elements.name(code.get(), row.at(table.columns().find("Element Name")), place);
        occupations.title(soc, row.at(table.columns().find("Title")));
        Rating rating = ratings.computeIfAbsent(soc, s -> new LinkedHashMap<>())
                .computeIfAbsent(code.get(), c -> new Rating(place));
        rating.relevant &= relevant;
        Level known = isLevel ? rating.level : rating.importance;
        if (known != null && !known.equals(value.get())) {
            warnings.add(place.file(), place.line(), WarningCode.CONFLICT, "code", soc + " " + code.get());
        } else if (isLevel) {
            rating.level = value.get();
            levelled.add(code.get());
        } else {
            rating.importance = value.get();
        }
    }

    /** Makes roles and competences of what was read. */
    void finish() {
        ratings.values()
                .forEach(figures -> figures.forEach(
                        (code, rating) -> elements.add(code, levelled.contains(code), rated, rating.place)));
        ratings.forEach((soc, figures) -> {
            Place place = figures.values().iterator().next().place;
            assembly.role(soc, place).ifPresent(role -> fill(role, soc, figures, place));
        });
        occupations.reportUnrated(ratings.keySet());
    }

    private void fill(RoleDraft role, String soc, Map<CompetenceCode, Rating> figures, Place place) {
        OnetOccupation occupation = occupations.get(soc);
        if (occupation != null) {
            role.title(ENGLISH, occupation.title()).description(ENGLISH, occupation.description());
        } else if (!occupations.isEmpty()) {
            warnings.add(place.file(), place.line(), WarningCode.NOT_DESCRIBED, "code", soc);
        }
        figures.forEach((code, rating) -> {
            Level importance = rating.importance;
            if (importance == null) {
                warnings.add(rating.place.file(), rating.place.line(), WarningCode.MISSING_VALUE);
            }
            BigDecimal weight = importance == null ? BigDecimal.ONE : importance.value();
            role.require(new RoleRequirement(code, rating.level, weight, rating.relevant));
        });
    }

    private boolean isOnScale(String scale, Level level, Place place) {
        boolean inside = assembly.scale(scale).map(known -> known.allows(level)).orElse(true);
        if (!inside) {
            warnings.add(place.file(), place.line(), WarningCode.LEVEL_OUTSIDE_SCALE, "value", level.toString());
        }
        return inside;
    }

    private void count(Table table, WarningCode code, int count) {
        if (count > 0) {
            warnings.add(table.file(), 0, code, "count", String.valueOf(count));
        }
    }
}
