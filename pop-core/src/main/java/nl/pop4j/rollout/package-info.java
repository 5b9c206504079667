/**
 * Bringing the POP into an organisation.
 *
 * <p>A {@link nl.pop4j.rollout.RolloutProgramme} stands on a foundation ({@code basis}), takes people along
 * ({@code engagement}) and goes wave by wave ({@code wave}). {@link nl.pop4j.rollout.RolloutCommands},
 * {@link nl.pop4j.rollout.ResistanceCommands} and {@link nl.pop4j.rollout.WaveCommands} change it; what is still missing
 * is found by rules ({@code rule}). A report ({@code report}) is what the organisation sees: no person is in it. How far plans are comes in as plain facts.
 */
@NullMarked
package nl.pop4j.rollout;

import org.jspecify.annotations.NullMarked;
