package nl.pop4j.gap.role;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;

/**
 * The nearest roles of each role, by cosine similarity of what they ask.
 *
 * <p>A competence that a role does not ask counts as 0. Ties go by code. Time grows with the number of pairs of roles
 * that share a competence. Immutable, safe to share between threads.
 *
 * <p>See {@link RoleDistance} for an example.
 */
public final class RelatedRoles {

    /** What roles are compared by. */
    public enum By {
        /** The levels that they ask. */
        LEVEL,
        /** The importances of what they ask. */
        IMPORTANCE
    }

    /**
     * One near role.
     *
     * @param role which one
     * @param similarity cosine, 0 to 1
     */
    public record Related(RoleCode role, double similarity) {}

    private final ImmutableList<RoleCode> codes;
    private final int[][] competences;
    private final double[][] figures;
    private final double[] norms;
    private final int[][] rolesOf;
    private final double[][] figuresOf;
    private final Map<RoleCode, Integer> positions = new HashMap<>();

    private RelatedRoles(List<RoleProfile> roles, List<Map<CompetenceCode, BigDecimal>> asked) {
        codes = roles.stream().map(RoleProfile::code).collect(ImmutableList.toImmutableList());
        competences = new int[codes.size()][];
        figures = new double[codes.size()][];
        norms = new double[codes.size()];
        Map<CompetenceCode, Integer> index = new HashMap<>();
        asked.forEach(map -> map.keySet().forEach(code -> index.putIfAbsent(code, index.size())));
        int[] counts = new int[index.size()];
        for (int role = 0; role < codes.size(); role++) {
            positions.put(codes.get(role), role);
            Map<CompetenceCode, BigDecimal> map = asked.get(role);
            competences[role] = map.keySet().stream().mapToInt(index::get).toArray();
            figures[role] =
                    map.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
            norms[role] =
                    Arrays.stream(figures[role]).map(figure -> figure * figure).sum();
            Arrays.stream(competences[role]).forEach(competence -> counts[competence]++);
        }
        rolesOf = new int[counts.length][];
        figuresOf = new double[counts.length][];
        post(counts);
    }

    /** Prepares the comparison of all roles of a framework. */
    public static RelatedRoles of(RoleComparison comparison, By by) {
        List<RoleProfile> roles = comparison.framework().roles();
        List<Map<CompetenceCode, BigDecimal>> asked = new ArrayList<>(roles.size());
        for (RoleProfile role : roles) {
            asked.add(by == By.LEVEL ? comparison.levels(role) : comparison.importances(role));
        }
        return new RelatedRoles(roles, asked);
    }

    /**
     * The nearest other roles, nearest first, ties by code.
     *
     * @param limit at most this many, zero or more
     * @return empty for an unknown role
     */
    public List<Related> nearest(RoleCode role, int limit) {
        Integer position = positions.get(role);
        if (position == null) {
            return ImmutableList.of();
        }
        double[] products = products(position);
        List<Related> all = new ArrayList<>(codes.size());
        for (int other = 0; other < codes.size(); other++) {
            if (other != position) {
                all.add(new Related(
                        codes.get(other), Distances.cosine(products[other], norms[position], norms[other])));
            }
        }
        all.sort(Comparator.comparingDouble(Related::similarity).reversed().thenComparing(Related::role));
        return ImmutableList.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    private void post(int[] counts) {
        for (int competence = 0; competence < counts.length; competence++) {
            rolesOf[competence] = new int[counts[competence]];
            figuresOf[competence] = new double[counts[competence]];
        }
        int[] filled = new int[counts.length];
        for (int role = 0; role < competences.length; role++) {
            for (int i = 0; i < competences[role].length; i++) {
                int competence = competences[role][i];
                rolesOf[competence][filled[competence]] = role;
                figuresOf[competence][filled[competence]++] = figures[role][i];
            }
        }
    }

    private double[] products(int role) {
        double[] products = new double[codes.size()];
        for (int i = 0; i < competences[role].length; i++) {
            int competence = competences[role][i];
            double figure = figures[role][i];
            int[] roles = rolesOf[competence];
            double[] others = figuresOf[competence];
            for (int j = 0; j < roles.length; j++) {
                products[roles[j]] += figure * others[j];
            }
        }
        return products;
    }
}
