package nl.pop4j.export.interchange.csv;

/** What our CSV form looks like, and how a text is kept from being taken for a formula. */
final class CsvForm {

    /** Record, code, to, kind, level, weight, essential, language, text. */
    static final String[] HEADER = {"record", "code", "to", "kind", "level", "weight", "essential", "language", "text"};

    /** What makes a spreadsheet calculate, full-width forms included; and the apostrophe, so that it can be undone. */
    private static final String DANGEROUS = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvForm() {}

    static String guarded(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && DANGEROUS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
