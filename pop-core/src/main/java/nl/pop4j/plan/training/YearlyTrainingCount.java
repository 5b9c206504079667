package nl.pop4j.plan.training;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.pop4j.gap.population.hiding.SmallGroups;
import nl.pop4j.gap.population.hiding.SmallGroups.Hidden;
import nl.pop4j.gap.population.hiding.Staffing;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.Funding.Payer;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.PersonId;

/**
 * Adds up what signed plans hold for one calendar year: each activity that ends in it and was not given up, with the
 * employee's agreed minutes and its cost. Mutable while plans are added, not thread-safe.
 *
 * <p>Lines by team, lines by kind and the total are hidden together, as ADR-0012 has it. Somebody with activities of
 * several kinds stands in several places; so a line must rest on k times as many as the most places that one person has.
 *
 * <p>Example: with k = 5, 12 people of one team follow one training each, and 3 of another: the total of 15 is shown, both
 * teams are hidden.
 */
public final class YearlyTrainingCount {

    private final int year;
    private final List<Entry> entries = new ArrayList<>();

    /** One activity of one person. */
    private record Entry(PersonId person, String team, DevelopmentActivity activity) {}

    /** Where an activity stands. */
    private record Place(String team, ActivityKind kind) {}

    /** Nothing yet for this year. */
    public YearlyTrainingCount(int year) {
        this.year = year;
    }

    /**
     * Adds the signed activities of a plan.
     *
     * @param team id of the employee's team, empty if in none
     */
    public YearlyTrainingCount add(DevelopmentPlan plan, String team) {
        SignedActivities.of(plan).stream()
                .filter(activity -> TrainingTime.endsIn(year, activity))
                .filter(activity -> plan.execution().statusOf(activity.id()) != ActivityStatus.DROPPED)
                .forEach(activity -> entries.add(new Entry(plan.employee(), team, activity)));
        return this;
    }

    /**
     * What may be shown of it.
     *
     * @param k the smallest number of people that figures may speak of, at least 1
     * @throws IllegalArgumentException if k is below 1
     */
    public YearlyTrainingPlan plan(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be 1 or more");
        }
        List<String> teams =
                List.copyOf(new TreeSet<>(entries.stream().map(Entry::team).toList()));
        List<ActivityKind> kinds = List.copyOf(new TreeSet<>(
                entries.stream().map(entry -> entry.activity().kind()).toList()));
        Hidden hidden = hidden(teams, kinds, k);
        ImmutableList.Builder<TrainingLine> byTeam = ImmutableList.builder();
        for (int i = 0; i < teams.size(); i++) {
            String team = teams.get(i);
            byTeam.add(line(
                    team,
                    hides(hidden, hidden.teams(), i),
                    entry -> entry.team().equals(team)));
        }
        ImmutableList.Builder<TrainingLine> byKind = ImmutableList.builder();
        for (int i = 0; i < kinds.size(); i++) {
            ActivityKind kind = kinds.get(i);
            byKind.add(line(
                    kind.name(),
                    hides(hidden, hidden.roles(), i),
                    entry -> entry.activity().kind() == kind));
        }
        return new YearlyTrainingPlan(
                year, k, byTeam.build(), byKind.build(), hidden.total() ? null : figures(entry -> true));
    }

    private Hidden hidden(List<String> teams, List<ActivityKind> kinds, int k) {
        SetMultimap<Place, PersonId> people = HashMultimap.create();
        SetMultimap<PersonId, Place> places = HashMultimap.create();
        for (Entry entry : entries) {
            Place place = new Place(entry.team(), entry.activity().kind());
            people.put(place, entry.person());
            places.put(entry.person(), place);
        }
        long most = places.asMap().values().stream()
                .mapToLong(one -> one.size())
                .max()
                .orElse(1);
        List<Place> all = List.copyOf(people.keySet());
        Staffing staffing = new Staffing(
                all.stream().mapToInt(place -> teams.indexOf(place.team())).toArray(),
                all.stream().mapToInt(place -> kinds.indexOf(place.kind())).toArray(),
                all.stream().mapToLong(place -> people.get(place).size()).toArray());
        return SmallGroups.find(teams.size(), kinds.size(), List.of(staffing), k == 1 ? 1 : k * most);
    }

    private static boolean hides(Hidden hidden, BitSet groups, int group) {
        return hidden.total() || groups.get(group);
    }

    private TrainingLine line(String group, boolean isHidden, Predicate<Entry> isIn) {
        return new TrainingLine(group, isHidden ? null : figures(isIn));
    }

    private TrainingFigures figures(Predicate<Entry> isIn) {
        List<Entry> group = entries.stream().filter(isIn).toList();
        Map<Payer, Money> cost = new EnumMap<>(Payer.class);
        Map<String, Long> schemes = new TreeMap<>();
        long minutes = 0;
        for (Entry entry : group) {
            long time = TrainingTime.agreedMinutes(entry.activity());
            minutes += time;
            Funding funding = entry.activity().funding();
            if (funding.cost().cents() > 0) {
                cost.merge(funding.payer(), funding.cost(), Money::plus);
            }
            TrainingTerms terms = funding.terms();
            if (terms != null) {
                schemes.merge(terms.scheme(), time, Long::sum);
            }
        }
        long people = group.stream().map(Entry::person).distinct().count();
        return new TrainingFigures(people, group.size(), minutes, cost, schemes);
    }
}
