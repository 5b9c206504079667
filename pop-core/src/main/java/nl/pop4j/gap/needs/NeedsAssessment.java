package nl.pop4j.gap.needs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * What a group needs to learn most: importance against ability, over all respondents.
 *
 * <p>A pair with a missing side is dropped for that competence only; a competence without any whole pair does not
 * appear. Ranks are unique: ties go by the name of the competence. Against a mean, a difference below 1e-9 is none.
 *
 * <p>Example: importances 5, 4, 5, 4 and abilities 3, 3, 2, 4 give a mean discrepancy of 1.5, a weighted one of 6.75,
 * and a ranked discrepancy score of -75.
 *
 * @param needs one for each competence, in order of first mention
 */
public record NeedsAssessment(List<CompetenceNeed> needs) {

    private static final double SAME = 1e-9;

    /** Copies the needs. */
    public NeedsAssessment {
        needs = ImmutableList.copyOf(needs);
    }

    /** Works out the needs of those who gave these ratings. */
    public static NeedsAssessment of(List<NeedRating> ratings) {
        Map<String, ItemSums> sums = sums(ratings);
        sums.values().removeIf(item -> item.n() == 0);
        Map<String, Integer> byMwds = ranks(sums, item -> -item.mwds());
        Map<String, Integer> byRds = ranks(sums, ItemSums::rds);
        double importance = mean(sums, ItemSums::meanImportance);
        double ability = mean(sums, ItemSums::meanAbility);
        double discrepancy = mean(sums, ItemSums::meanDiscrepancy);
        ImmutableList.Builder<CompetenceNeed> needs = ImmutableList.builder();
        sums.forEach((competence, item) -> {
            boolean important = item.meanImportance() >= importance - SAME;
            needs.add(new CompetenceNeed(
                    competence,
                    item.n(),
                    item.meanImportance(),
                    item.meanAbility(),
                    item.meanDiscrepancy(),
                    item.mwds(),
                    byMwds.getOrDefault(competence, 0),
                    item.negativeRanks(),
                    item.positiveRanks(),
                    item.tiedRanks(),
                    item.rds(),
                    byRds.getOrDefault(competence, 0),
                    over(item.meanDiscrepancy(), item.meanAbility()),
                    over(item.meanImportance() * item.meanImportance(), item.meanAbility()),
                    IpaQuadrant.of(important, item.meanAbility() >= ability - SAME),
                    LocusForFocus.of(important, item.meanDiscrepancy() >= discrepancy - SAME)));
        });
        return new NeedsAssessment(needs.build());
    }

    /**
     * Percentile bootstrap intervals of the weighted discrepancy: respondents are drawn with replacement, each with all
     * that he or she said.
     *
     * <p>Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993. The same seed gives the same intervals,
     * on every machine.
     *
     * @param ratings what the respondents said
     * @param seed where chance begins
     * @param draws how often to draw, at least 1; 2000 is usual
     * @param confidence above 0 and below 1; 0.95 is usual
     * @return by competence; those that no draw held are left out
     * @throws IllegalArgumentException if draws or confidence lie outside their range
     */
    public static Map<String, Interval> bootstrap(List<NeedRating> ratings, long seed, int draws, double confidence) {
        if (draws < 1 || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("draws must be positive and confidence between 0 and 1");
        }
        Map<String, List<NeedRating>> byRespondent = new LinkedHashMap<>();
        for (NeedRating rating : ratings) {
            byRespondent
                    .computeIfAbsent(rating.respondent(), r -> new ArrayList<>())
                    .add(rating);
        }
        List<List<NeedRating>> respondents = new ArrayList<>(byRespondent.values());
        Random random = new Random(seed);
        Map<String, List<Double>> drawn = new LinkedHashMap<>();
        for (int draw = 0; draw < draws && !respondents.isEmpty(); draw++) {
            List<NeedRating> sample = new ArrayList<>(ratings.size());
            for (int i = 0; i < respondents.size(); i++) {
                sample.addAll(respondents.get(random.nextInt(respondents.size())));
            }
            sums(sample).forEach((competence, item) -> {
                if (item.n() > 0) {
                    drawn.computeIfAbsent(competence, c -> new ArrayList<>()).add(item.mwds());
                }
            });
        }
        ImmutableMap.Builder<String, Interval> intervals = ImmutableMap.builder();
        drawn.forEach((competence, values) -> intervals.put(competence, interval(values, confidence)));
        return intervals.buildOrThrow();
    }

    private static Map<String, ItemSums> sums(List<NeedRating> ratings) {
        Map<String, ItemSums> sums = new LinkedHashMap<>();
        for (NeedRating rating : ratings) {
            sums.computeIfAbsent(rating.competence(), c -> new ItemSums()).add(rating.importance(), rating.ability());
        }
        return sums;
    }

    private static Map<String, Integer> ranks(Map<String, ItemSums> sums, ToDoubleFunction<ItemSums> figure) {
        List<Map.Entry<String, ItemSums>> order = new ArrayList<>(sums.entrySet());
        order.sort(Comparator.comparingDouble((Map.Entry<String, ItemSums> entry) -> tidy(figure, entry.getValue()))
                .thenComparing(Map.Entry::getKey));
        Map<String, Integer> ranks = new HashMap<>();
        order.forEach(entry -> ranks.put(entry.getKey(), ranks.size() + 1));
        return ranks;
    }

    /** Two scores that differ only by rounding are equal. */
    private static double tidy(ToDoubleFunction<ItemSums> figure, ItemSums item) {
        return Math.rint(figure.applyAsDouble(item) / SAME) * SAME;
    }

    private static double mean(Map<String, ItemSums> sums, ToDoubleFunction<ItemSums> figure) {
        return sums.values().stream().mapToDouble(figure).average().orElse(0);
    }

    private static double over(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    private static Interval interval(List<Double> values, double confidence) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
    }

    /** Linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996). */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
