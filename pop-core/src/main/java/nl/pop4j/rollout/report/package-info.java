/**
 * What the organisation and its works council see of a rollout: texts of the organisation, and figures of groups in which
 * nobody can be told.
 *
 * <p>{@link nl.pop4j.rollout.report.RolloutReport} is made from a programme, from how far plans are, and from the
 * smallest group that may be spoken of. It holds no person, no word of resistance and no finding about one.
 */
@NullMarked
package nl.pop4j.rollout.report;

import org.jspecify.annotations.NullMarked;
