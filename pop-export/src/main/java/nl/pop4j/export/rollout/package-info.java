/**
 * A rollout as the organisation and its works council see it, as a paper: {@link nl.pop4j.export.rollout.RolloutPaper}
 * makes it of a report.
 *
 * <p>What may be told of whom was decided before: the paper prints what the report holds, and says where a group is too
 * small. It knows no format.
 */
@NullMarked
package nl.pop4j.export.rollout;

import org.jspecify.annotations.NullMarked;
