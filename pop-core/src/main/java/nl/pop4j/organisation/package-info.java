/**
 * What the organisation will need, and what it can offer.
 *
 * <p>{@link nl.pop4j.organisation.OrganisationNeeds} holds the objectives that goals serve and the positions that
 * come free. The package knows no employee.
 */
@NullMarked
package nl.pop4j.organisation;

import org.jspecify.annotations.NullMarked;
