/**
 * How an organisation takes its people along: what they are told and asked, what help they get, what they object to.
 *
 * <p>{@link nl.pop4j.rollout.engagement.Communication} and {@link nl.pop4j.rollout.engagement.ExpectationSurvey} build a
 * support base, {@link nl.pop4j.rollout.engagement.Support} is offered and taken up,
 * {@link nl.pop4j.rollout.engagement.Resistance} is heard and answered. Towards the organisation resistance is only
 * counted ({@link nl.pop4j.rollout.engagement.ResistanceCount}), in groups in which nobody can be told.
 */
@NullMarked
package nl.pop4j.rollout.engagement;

import org.jspecify.annotations.NullMarked;
