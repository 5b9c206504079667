/**
 * What an organisation has to offer, and whether more is asked of it than there is.
 *
 * <p>{@link nl.pop4j.organisation.possibility.Possibilities} holds training offers, coaching and team budgets; each gives
 * {@link nl.pop4j.organisation.possibility.Supply supplies}. Plans come with
 * {@link nl.pop4j.organisation.possibility.Request requests};
 * {@link nl.pop4j.organisation.possibility.PossibilityCheck} holds the two against each other. The package knows neither
 * plans nor people.
 */
@NullMarked
package nl.pop4j.organisation.possibility;

import org.jspecify.annotations.NullMarked;
