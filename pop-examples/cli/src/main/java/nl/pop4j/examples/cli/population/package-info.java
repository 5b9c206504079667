/**
 * The command {@code pop gap population}: reads who has which level, line by line, and writes what groups lack.
 *
 * <p>Counts are kept, lines are not: memory grows with the number of teams, roles, competences and levels only.
 */
@NullMarked
package nl.pop4j.examples.cli.population;

import org.jspecify.annotations.NullMarked;
