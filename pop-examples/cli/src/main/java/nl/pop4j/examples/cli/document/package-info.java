/**
 * {@code pop document}: electronic signatures on a PDF.
 *
 * <p>{@code sign} puts one on with a key from a file; {@code verify} says who signed and whether it holds, and whether
 * the document shows the revision that a text, a plan or a store holds. Passphrases come from a file or the environment.
 */
@NullMarked
package nl.pop4j.examples.cli.document;

import org.jspecify.annotations.NullMarked;
