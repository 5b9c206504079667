/**
 * What the organisation will need, and what it can offer.
 *
 * <p>{@link nl.pop4j.organisation.OrganisationNeeds} holds objectives, {@link nl.pop4j.organisation.Change changes} and
 * {@link nl.pop4j.organisation.Position positions} that come free, and the behaviour, knowledge and experience that each
 * of them asks; management commits to it. {@link nl.pop4j.organisation.NeedsCheck} says what is still wrong with it, and
 * {@link nl.pop4j.organisation.possibility} what there is to offer. The package knows no plan and no employee but the
 * lead of a team.
 */
@NullMarked
package nl.pop4j.organisation;

import org.jspecify.annotations.NullMarked;
