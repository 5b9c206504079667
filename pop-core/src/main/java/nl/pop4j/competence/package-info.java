/**
 * What people can be good at, and on which scale.
 *
 * <p>A {@link nl.pop4j.competence.CompetenceFramework} holds competences in a hierarchy of any depth, the scales on
 * which they are rated, behavioural indicators for each level, and role profiles that ask for levels. Codes are the
 * publisher's own. The package knows no person: who can do what is {@code assessment}.
 */
@NullMarked
package nl.pop4j.competence;

import org.jspecify.annotations.NullMarked;
