/**
 * A team or a whole organisation in figures, with names, read-only.
 *
 * <p>A {@link nl.pop4j.dossier.team.TeamMatrix} collects rows for a {@link nl.pop4j.dossier.TeamDossier}, with what {@link
 * nl.pop4j.dossier.team.TeamNames} call competences and roles; a {@link nl.pop4j.dossier.team.PopulationReport} holds what
 * changed between two dates, with small groups hidden. The package knows no store and nobody's permissions.
 */
@NullMarked
package nl.pop4j.dossier.team;

import org.jspecify.annotations.NullMarked;
