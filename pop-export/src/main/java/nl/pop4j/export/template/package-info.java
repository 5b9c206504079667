/**
 * The templates of plan and papers, compiled ahead of time, and the markup they give for screen and for pages.
 *
 * <p>The sources of the other types here are the {@code .jte} files. All values are escaped by the template engine;
 * charts are written by {@link nl.pop4j.export.template.Svg}, which escapes too. No file or address is read.
 */
@NullMarked
package nl.pop4j.export.template;

import org.jspecify.annotations.NullMarked;
