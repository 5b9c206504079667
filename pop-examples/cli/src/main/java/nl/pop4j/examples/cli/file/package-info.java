/**
 * How commands read and write files: {@link nl.pop4j.examples.cli.file.OutputFolder} lets nothing half-written be seen.
 */
@NullMarked
package nl.pop4j.examples.cli.file;

import org.jspecify.annotations.NullMarked;
