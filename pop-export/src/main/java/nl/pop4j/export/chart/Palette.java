package nl.pop4j.export.chart;

/** The colours of all charts: each differs from its neighbours in lightness too, so that grey print keeps them apart. */
final class Palette {

    static final String CURRENT = "#14507a";
    static final String CURRENT_AREA = "#c5d9e8";
    static final String TARGET = "#b1480c";
    static final String TARGET_AREA = "#fbeee2";
    static final String MET = "#e3ecf3";
    static final String SHORTAGE = "#ddae94";
    static final String INK = "#1c2733";
    static final String MUTED = "#4f5b66";
    static final String GRID = "#c4ccd3";
    static final String BAND = "#f3f6f8";
    static final String PAPER = "#ffffff";

    private Palette() {}
}
