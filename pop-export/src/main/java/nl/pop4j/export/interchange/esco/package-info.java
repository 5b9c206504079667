/**
 * ESCO's classification, as CSV files with a header.
 *
 * <p>{@link nl.pop4j.export.interchange.esco.EscoImporter} recognises each file by its columns and makes occupations into
 * roles, skills into competences and relations into requirements. It knows no other format.
 */
@NullMarked
package nl.pop4j.export.interchange.esco;

import org.jspecify.annotations.NullMarked;
