/**
 * {@code pop privacy}: what is due for erasure, erasing it with proof, and what is kept about a person, on any store.
 *
 * <p>The commands are the privacy officer's; who has left is told by a file, or by how plans in the store were closed.
 */
@NullMarked
package nl.pop4j.examples.cli.privacy;

import org.jspecify.annotations.NullMarked;
