/**
 * Competence frameworks as Moodle exports them to CSV.
 *
 * <p>{@link nl.pop4j.export.interchange.moodle.MoodleImporter} reads columns by their place, since their names are
 * translated. It knows no other format.
 */
@NullMarked
package nl.pop4j.export.interchange.moodle;

import org.jspecify.annotations.NullMarked;
