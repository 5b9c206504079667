/**
 * The plan as one HTML file for a browser.
 *
 * <p>{@link nl.pop4j.export.html.HtmlWriter} puts the template's markup behind a document type. It knows no other
 * format.
 */
@NullMarked
package nl.pop4j.export.html;

import org.jspecify.annotations.NullMarked;
