package nl.pop4j.export.interchange.source;

/**
 * Where something stands in the sources.
 *
 * <p>Example: {@code new Place("Skills.txt", 12)} is the twelfth line of that file.
 *
 * @param file name of the file
 * @param line from 1, or 0 for the file as a whole
 */
public record Place(String file, long line) {}
