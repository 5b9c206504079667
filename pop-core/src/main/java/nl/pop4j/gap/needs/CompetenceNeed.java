package nl.pop4j.gap.needs;

/**
 * How much a group needs one competence. I is importance, C is ability, both in points of the scale asked on; means run
 * over the n respondents who gave both.
 *
 * <p>See {@link NeedsAssessment} for an example.
 *
 * @param competence which competence
 * @param n respondents who gave both importance and ability
 * @param meanImportance mean of I
 * @param meanAbility mean of C
 * @param meanDiscrepancy mean of I - C, in points
 * @param mwds mean weighted discrepancy score {@code mean(I - C) * mean(I)}, in points squared, negative where ability
 *     exceeds importance. Source: Borich, A Needs Assessment Model for Conducting Follow-Up Studies, Journal of Teacher
 *     Education 31(3), 1980; McKim and Saucier, Journal of Extension 49(2), 2011
 * @param mwdsRank 1 for the highest {@code mwds}; ties by competence
 * @param negativeRanks NR: percentage of respondents whose ability lies below importance, 0 to 100
 * @param positiveRanks PR: percentage of respondents whose ability lies above importance, 0 to 100
 * @param tiedRanks TR: percentage of respondents whose ability equals importance, 0 to 100
 * @param rds ranked discrepancy score {@code PR - NR}, -100 to 100. Source: Narine and Harder, Comparing the Borich
 *     Model with the Ranked Discrepancy Model, doi 10.37433/aad.v2i3.169, 2021
 * @param rdsRank 1 for the lowest {@code rds}; ties by competence
 * @param pni modified priority needs index {@code (I - C) / C} of the means, without unit; NaN where C is 0
 * @param needIndex {@code I^2 / C} of the means, in points; NaN where C is 0
 * @param quadrant importance against performance
 * @param locus importance against discrepancy
 */
public record CompetenceNeed(
        String competence,
        int n,
        double meanImportance,
        double meanAbility,
        double meanDiscrepancy,
        double mwds,
        int mwdsRank,
        double negativeRanks,
        double positiveRanks,
        double tiedRanks,
        double rds,
        int rdsRank,
        double pni,
        double needIndex,
        IpaQuadrant quadrant,
        LocusForFocus locus) {}
