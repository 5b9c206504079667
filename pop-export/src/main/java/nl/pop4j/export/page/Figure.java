package nl.pop4j.export.page;

/**
 * A number at the head of a document.
 *
 * @param value the number with its unit
 * @param label what it counts
 */
public record Figure(String value, String label) {}
