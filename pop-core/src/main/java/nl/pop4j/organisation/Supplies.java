package nl.pop4j.organisation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.organisation.possibility.CoachingCapacity;
import nl.pop4j.organisation.possibility.Possibilities;
import nl.pop4j.organisation.possibility.Scarce;
import nl.pop4j.organisation.possibility.Supply;
import nl.pop4j.organisation.possibility.TeamBudget;
import nl.pop4j.organisation.possibility.TrainingOffer;

/** What an organisation has so much of and no more: offers, coaching, budgets, positions. */
public final class Supplies {

    private Supplies() {}

    /**
     * The supplies in that order, each with its place in the needs.
     *
     * <p>Example: an offer of 12 places is a supply of 12 at {@code /possibilities/offers/0/places}.
     */
    public static List<Supply> of(OrganisationNeeds needs) {
        ImmutableList.Builder<Supply> supplies = ImmutableList.builder();
        Possibilities possibilities = needs.possibilities();
        for (int i = 0; i < possibilities.offers().size(); i++) {
            TrainingOffer offer = possibilities.offers().get(i);
            String pointer = "/possibilities/offers/" + i + "/places";
            supplies.add(new Supply(Scarce.TRAINING_PLACE, offer.id(), null, offer.places(), pointer));
        }
        for (int i = 0; i < possibilities.coaching().size(); i++) {
            CoachingCapacity coaching = possibilities.coaching().get(i);
            String pointer = "/possibilities/coaching/" + i + "/minutes";
            supplies.add(new Supply(Scarce.COACHING_MINUTES, "", coaching.period(), coaching.minutes(), pointer));
        }
        for (int i = 0; i < possibilities.budgets().size(); i++) {
            TeamBudget budget = possibilities.budgets().get(i);
            String pointer = "/possibilities/budgets/" + i + "/amount";
            supplies.add(new Supply(
                    Scarce.TEAM_CENTS,
                    budget.team(),
                    budget.period(),
                    budget.amount().cents(),
                    pointer));
        }
        for (int i = 0; i < needs.positions().size(); i++) {
            Position position = needs.positions().get(i);
            String pointer = "/positions/" + i + "/places";
            supplies.add(new Supply(Scarce.POSITION_PLACE, position.id(), null, position.places(), pointer));
        }
        return supplies.build();
    }
}
