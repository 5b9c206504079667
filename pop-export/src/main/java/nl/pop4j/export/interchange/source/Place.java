package nl.pop4j.export.interchange.source;

/**
 * Where something stands in the sources.
 *
 * @param file name of the file
 * @param line from 1, or 0 for the file as a whole
 */
public record Place(String file, long line) {}
