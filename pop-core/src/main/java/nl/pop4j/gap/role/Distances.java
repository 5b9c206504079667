package nl.pop4j.gap.role;

/**
 * Distances between two profiles of figures, such as importances or levels over the same competences.
 *
 * <p>All of them are symmetric and zero between equal profiles. The arrays hold one figure for each competence, in the
 * same order, zero or more, and are only read.
 */
public final class Distances {

    private Distances() {}

    /**
     * Cosine similarity: {@code sum(q q') / sqrt(sum q^2 * sum q'^2)}, from 0 (nothing in common) to 1 (the same mix).
     * Two profiles of zeros are the same; a profile of zeros has nothing in common with any other.
     *
     * @throws IllegalArgumentException if the profiles differ in length
     */
    public static double cosine(double[] one, double[] other) {
        checkLengths(one, other);
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return cosine(product, ones, others);
    }

    /**
     * Angular separation: 1 minus the cosine, from 0 (the same mix of tasks, whatever the amounts) to 1.
     *
     * <p>Source: Gathmann and Schoenberg, How General Is Human Capital? A Task-Based Approach, Journal of Labor
     * Economics 28(1), 2010, after Jaffe 1986. No unit. Example: (4, 2, 1) and (1, 4, 4) lie 0.3922 apart.
     *
     * @throws IllegalArgumentException if the profiles differ in length
     */
    public static double angular(double[] one, double[] other) {
        return 1 - cosine(one, other);
    }

    /**
     * {@code sqrt(sum((q - q')^2))}, in the unit of the figures.
     *
     * @throws IllegalArgumentException if the profiles differ in length
     */
    public static double euclidean(double[] one, double[] other) {
        checkLengths(one, other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }

    /**
     * City-block distance {@code sum(|q - q'|)}, in the unit of the figures. Example: (4, 2, 1) and (1, 4, 4) lie 8
     * apart.
     *
     * @throws IllegalArgumentException if the profiles differ in length
     */
    public static double cityBlock(double[] one, double[] other) {
        checkLengths(one, other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum;
    }

    /**
     * How remote each role is: its mean city-block distance to the other roles, weighted by how many people work there.
     *
     * <p>Source: Macaluso, Skill Remoteness and Post-Layoff Labor Market Outcomes, 2017. In the unit of the figures.
     *
     * @param profiles rows = roles, columns = competences
     * @param employment people in each role, zero or more
     * @return one figure for each role; NaN where nobody works in any other role
     * @throws IllegalArgumentException if the lengths do not fit
     */
    public static double[] remoteness(double[][] profiles, double[] employment) {
        if (profiles.length != employment.length) {
            throw new IllegalArgumentException("employment must have a figure for each role");
        }
        double[] remoteness = new double[profiles.length];
        for (int i = 0; i < profiles.length; i++) {
            double sum = 0;
            double people = 0;
            for (int j = 0; j < profiles.length; j++) {
                if (j != i) {
                    sum += employment[j] * cityBlock(profiles[i], profiles[j]);
                    people += employment[j];
                }
            }
            remoteness[i] = people == 0 ? Double.NaN : sum / people;
        }
        return remoteness;
    }

    /**
     * Skill shortage {@code sum(beta * max(0, to - from))}: what a change of role takes to learn, in years of schooling
     * where beta is years for each unit. Skill redundancy is the same the other way round.
     *
     * <p>Source: Nedelkoska, Neffke and Wiederhold, Skill Mismatch and the Costs of Job Displacement, 2015. Not
     * symmetric. Example: from (4, 2, 1) to (1, 4, 4) with beta (0.5, 1, 2) is 8.
     *
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static double shortage(double[] from, double[] to, double[] beta) {
        checkLengths(from, to);
        checkLengths(from, beta);
        double sum = 0;
        for (int i = 0; i < from.length; i++) {
            sum += beta[i] * Math.max(0, to[i] - from[i]);
        }
        return sum;
    }

    static double cosine(double product, double ones, double others) {
        if (ones == 0 || others == 0) {
            return ones == others ? 1 : 0;
        }
        return product / Math.sqrt(ones * others);
    }

    private static void checkLengths(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("profiles must have the same length");
        }
    }
}
