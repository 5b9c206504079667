/** {@code pop rollout}: what an organisation and its works council see of a rollout that is a JSON file. */
@NullMarked
package nl.pop4j.examples.cli.rollout;

import org.jspecify.annotations.NullMarked;
