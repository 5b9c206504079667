package nl.pop4j.export.interchange.esco;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.pop4j.competence.Crosswalk;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/** The crosswalk from occupations of ESCO to those of O*NET, by confidence or by type of match. */
final class EscoCrosswalk {

    private static final String[] ONET = {"onet_code", "O*NET Id", "O*NET-SOC Code"};
    private static final String[] ESCO = {"concept_uri", "ESCO or ISCO URI", "conceptUri", "esco_uri"};
    private static final String[] CONFIDENCE = {"confidence", "Type of Match", "match_type"};

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,20})?");

    private EscoCrosswalk() {}

    static boolean recognises(Columns columns) {
        return columns.find(ONET).isPresent() && columns.find(ESCO).isPresent();
    }

    static void read(Table table, FrameworkAssembly assembly) {
        List<Crosswalk.Match> matches = new ArrayList<>();
        BigDecimal highest = highest(table);
        for (Row row : table.checkedRows(assembly.warnings())) {
            try {
                matches.add(new Crosswalk.Match(
                        row.at(table.columns().find(ESCO)),
                        row.at(table.columns().find(ONET)),
                        confidence(row.at(table.columns().find(CONFIDENCE)), highest)));
            } catch (IllegalArgumentException e) {
                assembly.warnings()
                        .add(
                                table.file(),
                                row.line(),
                                WarningCode.INVALID_VALUE,
                                "value",
                                row.at(table.columns().find(CONFIDENCE)));
            }
        }
        assembly.crosswalk(new Crosswalk("onet", matches));
        table.reportUnused(assembly.warnings());
    }

    /** The highest figure in the column of confidence, at least 1: some publishers count to 2. */
    private static BigDecimal highest(Table table) {
        return table.rows().stream()
                .map(row -> row.at(table.columns().find(CONFIDENCE)))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }

    private static BigDecimal confidence(String text, BigDecimal highest) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "exactmatch", "exact" -> BigDecimal.ONE;
            case "closematch", "close" -> new BigDecimal("0.8");
            case "broadmatch", "narrowmatch", "broad", "narrow" -> new BigDecimal("0.5");
            default -> new BigDecimal(text).divide(highest, MathContext.DECIMAL32);
        };
    }
}
