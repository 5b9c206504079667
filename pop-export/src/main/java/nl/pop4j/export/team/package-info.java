/**
 * What a team can and lacks, as a paper: {@link nl.pop4j.export.team.TeamPaper} makes it of a team's dossier.
 *
 * <p>Who may see which member is decided before: the paper prints what the dossier holds. It knows no format.
 */
@NullMarked
package nl.pop4j.export.team;

import org.jspecify.annotations.NullMarked;
