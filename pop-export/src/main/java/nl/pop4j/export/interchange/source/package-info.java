/**
 * Published files, read as they are, with a warning for everything that is skipped, guessed or dangling.
 *
 * <p>{@link nl.pop4j.export.interchange.source.SourceFiles} finds the files, {@link
 * nl.pop4j.export.interchange.source.SourceText} makes text of their bytes, {@link
 * nl.pop4j.export.interchange.source.table.Table} rows of their text, and {@link
 * nl.pop4j.export.interchange.source.draft.FrameworkAssembly} a whole framework of whatever parts held together. The package
 * knows no format.
 */
@NullMarked
package nl.pop4j.export.interchange.source;

import org.jspecify.annotations.NullMarked;
