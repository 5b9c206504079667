package nl.pop4j.gap.population;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleRequirement;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one competence: people, people with a gap, and levels missing, for each team (row) and role (column).
 * Levels are kept as whole millionths, which is all the decimals that a level can have, so that sums are exact.
 */
final class GapGrid {

    private static final int DECIMALS = 6;
    private static final long MILLION = 1_000_000;

    private final int roles;
    private final @Nullable RoleRequirement[] required;
    private final long[] weights;
    private final long[] people;
    private final long[] withGap;
    private final long[] millionths;

    GapGrid(Axes axes, CompetenceCode competence, RequiredLevels asked) {
        this.roles = axes.roles().size();
        this.required = axes.roles().stream()
                .map(role -> asked.of(role, competence).orElse(null))
                .toArray(RoleRequirement[]::new);
        this.weights = Arrays.stream(required)
                .mapToLong(requirement -> requirement == null
                        ? 0
                        : requirement.weight().movePointRight(DECIMALS).longValueExact())
                .toArray();
        int cells = axes.teams().size() * roles;
        this.people = new long[cells];
        this.withGap = new long[cells];
        this.millionths = new long[cells];
    }

    /** Levels missing at each of these levels in each role, in millionths; negative where nothing is asked. */
    long[][] gaps(List<Level> levels) {
        long[][] gaps = new long[roles][levels.size()];
        for (int role = 0; role < roles; role++) {
            for (int i = 0; i < levels.size(); i++) {
                gaps[role][i] = gap(role, levels.get(i));
            }
        }
        return gaps;
    }

    /** Levels missing at this level in a role, in millionths; negative where nothing is asked. */
    long gap(int role, Level level) {
        RoleRequirement requirement = required[role];
        Level asked = requirement == null ? null : requirement.level();
        return asked == null ? -1 : millionths(asked, level);
    }

    /** Levels missing at a level where another is asked, in millionths; zero where none is. */
    static long millionths(Level asked, Level level) {
        BigDecimal missing = asked.value().subtract(level.value());
        return missing.signum() <= 0 ? 0 : missing.movePointRight(DECIMALS).longValueExact();
    }

    /** Adds people of whom each misses so much. */
    void add(int team, int role, long count, long gap) {
        int cell = team * roles + role;
        people[cell] += count;
        if (gap > 0) {
            withGap[cell] += count;
            millionths[cell] = Math.addExact(millionths[cell], Math.multiplyExact(count, gap));
        }
    }

    /** Adds people, how many of them have a gap, and what they miss together. */
    void add(int team, int role, long count, long below, long missing) {
        int cell = team * roles + role;
        people[cell] += count;
        withGap[cell] += below;
        millionths[cell] = Math.addExact(millionths[cell], missing);
    }

    /** How many people work in a team in a role. */
    long people(int team, int role) {
        return people[team * roles + role];
    }

    /** Whether somebody is known anywhere. */
    boolean isEmpty() {
        return Arrays.stream(people).allMatch(count -> count == 0);
    }

    /** The figures of some teams and roles, given as half-open ranges. */
    GapFigures sum(int firstTeam, int endTeam, int firstRole, int endRole) {
        long count = 0;
        long below = 0;
        long missing = 0;
        long weighted = 0;
        BigDecimal beyond = BigDecimal.ZERO;
        for (int role = firstRole; role < endRole; role++) {
            long ofRole = 0;
            for (int team = firstTeam; team < endTeam; team++) {
                int cell = team * roles + role;
                count += people[cell];
                below += withGap[cell];
                ofRole += millionths[cell];
            }
            missing += ofRole;
            if (ofRole != 0 && fits(ofRole, weights[role], weighted)) {
                weighted += ofRole * weights[role];
            } else if (ofRole != 0) {
                beyond = beyond.add(exact(ofRole, DECIMALS).multiply(exact(weights[role], DECIMALS)));
            }
        }
        BigDecimal sum = exact(weighted, 2 * DECIMALS);
        return new GapFigures(
                count, below, exact(missing, DECIMALS), beyond.signum() == 0 ? sum : normalised(sum.add(beyond)));
    }

    /** Whether a product can be added to a sum without leaving the range of a long. */
    private static boolean fits(long one, long other, long sum) {
        long product = one * other;
        return Math.multiplyHigh(one, other) == 0 && product >= 0 && sum <= Long.MAX_VALUE - product;
    }

    /** A number given in units of so many decimals; whole numbers, the usual case, need no division by tens. */
    private static BigDecimal exact(long units, int decimals) {
        long one = decimals == DECIMALS ? MILLION : MILLION * MILLION;
        return units % one == 0 ? BigDecimal.valueOf(units / one) : normalised(BigDecimal.valueOf(units, decimals));
    }

    private static BigDecimal normalised(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
