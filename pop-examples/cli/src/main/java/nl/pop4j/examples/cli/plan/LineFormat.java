package nl.pop4j.examples.cli.plan;

/** How lines for machines look, spelled as on the command line. */
enum LineFormat {
    /** Tab-separated with a header. */
    tsv,
    /** One JSON object a line. */
    json
}
