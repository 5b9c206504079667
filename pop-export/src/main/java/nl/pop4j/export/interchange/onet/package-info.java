/**
 * O*NET's database of occupations, as text files with a header.
 *
 * <p>{@link nl.pop4j.export.interchange.onet.OnetImporter} recognises each file by its columns and makes occupations into
 * roles and rated elements into competences. It knows no other format.
 */
@NullMarked
package nl.pop4j.export.interchange.onet;

import org.jspecify.annotations.NullMarked;
