package nl.pop4j.organisation.possibility;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.Identifiers;

/**
 * A training that can be chosen.
 *
 * <p>See {@link PossibilityCheck} for an example.
 *
 * @param id names it, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param title what it is called
 * @param provider who gives it
 * @param cost what it costs for each participant
 * @param minutes how long it takes in all for each participant, at least 1
 * @param dates when it is given, possibly not known yet
 * @param raises the competences that it raises
 * @param places how many can take part in all, at least 1
 */
public record TrainingOffer(
        String id,
        LocalizedText title,
        String provider,
        Money cost,
        int minutes,
        List<DateRange> dates,
        List<CompetenceCode> raises,
        int places) {

    /**
     * Copies the lists and checks the numbers.
     *
     * @throws IllegalArgumentException if the id has another form, or minutes or places are below 1
     */
    public TrainingOffer {
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        if (minutes < 1 || places < 1) {
            throw new IllegalArgumentException("minutes and places must be at least 1");
        }
        dates = ImmutableList.copyOf(dates);
        raises = ImmutableList.copyOf(raises);
    }
}
