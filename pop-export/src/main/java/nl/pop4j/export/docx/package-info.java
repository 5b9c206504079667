/**
 * The plan as DOCX (WordprocessingML, ECMA-376): headings, tables with repeated heads, the language set.
 *
 * <p>{@link nl.pop4j.export.docx.DocxWriter} puts the parts of the file together; {@link nl.pop4j.export.docx.PlanText}
 * says what stands in it; {@link nl.pop4j.export.docx.WordText} writes paragraphs and tables, all texts escaped.
 * Charts are left out: the tables hold the same data. Nothing outside the file is named.
 */
@NullMarked
package nl.pop4j.export.docx;

import org.jspecify.annotations.NullMarked;
