package nl.pop4j.examples.cli.smart;

/** How verdicts are written, spelled as on the command line. */
enum SmartFormat {
    /** Tab-separated: id, S, M, A, R, T. */
    tsv,
    /** One JSON object a line, with spans, dates and suggestions. */
    json
}
