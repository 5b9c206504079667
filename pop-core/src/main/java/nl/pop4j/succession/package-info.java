/**
 * Who could fill which position, and when: an overview for people who decide, not a decision.
 *
 * <p>A {@link nl.pop4j.succession.Prospect} is someone whose signed plan aims at a position.
 * {@link nl.pop4j.succession.SuccessionOverview} puts the {@link nl.pop4j.succession.Candidate candidates} of a position
 * into bands of {@link nl.pop4j.succession.Readiness}, from targets, gaps and plans. Within a band nobody comes before
 * anybody: the order is that of the ids. Who may see it is a permission of its own.
 */
@NullMarked
package nl.pop4j.succession;

import org.jspecify.annotations.NullMarked;
