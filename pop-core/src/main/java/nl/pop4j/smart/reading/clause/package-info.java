/**
 * A statement as the readers of S, M and T look at it. {@link nl.pop4j.smart.reading.clause.Zones} cuts it into target,
 * means, aside, timing, purpose, reason and past; {@link nl.pop4j.smart.reading.clause.Statement} answers for each token
 * what it is and whether it counts; {@link nl.pop4j.smart.reading.clause.Content} counts what the target and the means are
 * about. The package gives no verdict.
 */
@NullMarked
package nl.pop4j.smart.reading.clause;

import org.jspecify.annotations.NullMarked;
