package nl.pop4j.feedback.culture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * How one team sees its growth culture, asked once. {@link CultureSurveyCommands} change it.
 *
 * <p>See {@link CultureFigures} for what comes of it, by example.
 *
 * @param id names it
 * @param team what people call the team, 1 to 200 characters
 * @param open the days on which it can be answered
 * @param statements what is put to them; each id once
 * @param invited who may answer
 * @param respondents who has, some of the invited
 * @param erased how many have, and are no longer known by name
 * @param tallies a sum for each statement, in their order
 * @param closing that it was closed, or null
 * @param version how often it was stored
 */
public record CultureSurvey(
        SurveyId id,
        String team,
        DateRange open,
        List<CultureStatement> statements,
        @Personal(DataCategory.IDENTIFIER) Set<PersonId> invited,
        @Personal(DataCategory.IDENTIFIER) Set<PersonId> respondents,
        int erased,
        List<StatementTally> tallies,
        @Nullable SurveyClosing closing,
        Version version) {

    /**
     * Copies the parts; people are kept in the order of their ids, which says nothing about when they answered.
     *
     * @throws IllegalArgumentException if the team has no name, statements share an id, tallies do not follow them, or
     *     somebody answered without being invited
     */
    public CultureSurvey {
        UserText.checked("team", team, UserText.SHORT);
        statements = ImmutableList.copyOf(statements);
        tallies = ImmutableList.copyOf(tallies);
        invited = sorted(invited);
        respondents = sorted(respondents);
        if (team.isBlank() || erased < 0) {
            throw new IllegalArgumentException("team must not be blank, erased not negative");
        }
        List<String> ids = statements.stream().map(CultureStatement::id).toList();
        if (ids.stream().distinct().count() < ids.size()
                || !ids.equals(tallies.stream().map(StatementTally::statement).toList())) {
            throw new IllegalArgumentException("statements must have ids of their own, and a tally each");
        }
        if (!invited.containsAll(respondents)) {
            throw new IllegalArgumentException("respondents must be invited");
        }
    }

    /** A survey that nobody has answered. */
    public static CultureSurvey of(
            SurveyId id, String team, DateRange open, List<CultureStatement> statements, Set<PersonId> invited) {
        return new CultureSurvey(
                id,
                team,
                open,
                statements,
                invited,
                ImmutableSet.of(),
                0,
                statements.stream()
                        .map(statement -> new StatementTally(statement.id(), 0))
                        .toList(),
                null,
                Version.NONE);
    }

    /** The survey as it is after being stored once more. */
    public CultureSurvey at(Version stored) {
        return new CultureSurvey(id, team, open, statements, invited, respondents, erased, tallies, closing, stored);
    }

    /** How many have answered. */
    public int answers() {
        return respondents.size() + erased;
    }

    /** Whether its figures are shown: it is closed, and they give nobody away. */
    public boolean isShown() {
        return closing != null && closing.shown();
    }

    /** What came out; empty before it is closed, and where figures would give somebody away. */
    public Optional<CultureFigures> figures() {
        if (!isShown()) {
            return Optional.empty();
        }
        return Optional.of(new CultureFigures(
                id,
                team,
                open,
                answers(),
                Arrays.stream(CultureTheme.values())
                        .filter(theme -> statements.stream().anyMatch(statement -> statement.theme() == theme))
                        .map(theme -> new CultureFigures.Theme(theme, mean(statement -> statement.theme() == theme)))
                        .toList(),
                statements.stream()
                        .map(statement -> new CultureFigures.Statement(statement, mean(statement::equals)))
                        .toList()));
    }

    /**
     * The survey without the names of these people; their answers stay in the sums, where nobody can tell them.
     *
     * @param people who is to be forgotten; who has nothing to do with it is passed over
     */
    public CultureSurvey forgetting(Collection<PersonId> people) {
        Set<PersonId> gone = ImmutableSet.copyOf(people);
        Set<PersonId> named = Sets.difference(respondents, gone);
        return new CultureSurvey(
                id,
                team,
                open,
                statements,
                Sets.difference(invited, gone),
                named,
                erased + respondents.size() - named.size(),
                tallies,
                closing,
                version);
    }

    /** Everybody who has answered, each by a word of their own; people who are no longer known count as others. */
    Set<String> voices() {
        return Stream.concat(
                        respondents.stream().map(PersonId::value),
                        // An id never holds a slash.
                        IntStream.range(0, erased).mapToObj(number -> id.value() + "/" + number))
                .collect(ImmutableSet.toImmutableSet());
    }

    CultureSurvey answeredBy(PersonId person, List<StatementTally> next) {
        return new CultureSurvey(
                id,
                team,
                open,
                statements,
                invited,
                ImmutableSet.<PersonId>builder().addAll(respondents).add(person).build(),
                erased,
                next,
                closing,
                version);
    }

    CultureSurvey closed(SurveyClosing end) {
        return new CultureSurvey(id, team, open, statements, invited, respondents, erased, tallies, end, version);
    }

    private BigDecimal mean(Predicate<CultureStatement> which) {
        long sum = 0;
        long count = 0;
        for (int i = 0; i < statements.size(); i++) {
            if (which.test(statements.get(i))) {
                sum += tallies.get(i).sum();
                count += answers();
            }
        }
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), CultureFigures.DECIMALS, RoundingMode.HALF_UP);
    }

    private static ImmutableSet<PersonId> sorted(Set<PersonId> people) {
        return people.stream().sorted().collect(ImmutableSet.toImmutableSet());
    }

    /** Without people. */
    @Override
    public String toString() {
        return "CultureSurvey[" + id + ", " + answers() + " answers]";
    }
}
