package nl.pop4j.application.desk;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.Team;
import nl.pop4j.shared.id.PersonId;

/** In which of the organisation's teams people are on a day: the first one that their manager of that day leads. */
public final class TeamPlaces {

    /** The team of who is in none. */
    public static final String NONE = "";

    private final Map<PersonId, String> teams;
    private final Situation situation;

    public TeamPlaces(OrganisationNeeds needs, Situation situation) {
        this.teams = needs.teams().stream()
                .collect(ImmutableMap.toImmutableMap(Team::lead, Team::id, (first, second) -> first));
        this.situation = situation;
    }

    public String of(PersonId person, LocalDate day) {
        return situation.managerOf(person, day).map(teams::get).orElse(NONE);
    }
}
