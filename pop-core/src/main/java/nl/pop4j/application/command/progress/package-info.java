/**
 * Commands about what happens with a plan after it was signed; none of them changes what was signed.
 *
 * <p>They add to the execution record, which is only ever added to.
 */
@NullMarked
package nl.pop4j.application.command.progress;

import org.jspecify.annotations.NullMarked;
