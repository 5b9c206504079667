package nl.pop4j.gap.population.hiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import nl.pop4j.gap.population.hiding.SmallGroups.Hidden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which groups are hidden, and that no more are: rows = teams, columns = roles. */
@Tag("D1.7")
class SmallGroupsTest {

    @Test
    void hidesNothingWhereEveryGroupIsLargeEnough() {
        assertThat(find(5, new long[][] {{5, 0}, {0, 5}})).isEqualTo(hidden(bits(), bits()));
        assertThat(find(1, new long[][] {{1, 0}, {0, 1}})).isEqualTo(Hidden.NOTHING);
    }

    @Test
    void hidesTheTotalOfFewerThanK() {
        assertThat(find(5, new long[][] {{4}}).total()).isTrue();
        assertThat(find(5, new long[][] {{5}}).total()).isFalse();
        assertThat(find(5, new long[][] {{0}}).total()).isFalse();
    }

    @Test
    void givesASmallTeamTheSmallestTeamForCompany() {
        assertThat(find(5, new long[][] {{12}, {9}, {3}})).isEqualTo(hidden(bits(1, 2), bits()));
        assertThat(find(5, new long[][] {{9}, {9}, {3}})).isEqualTo(hidden(bits(0, 2), bits()));
    }

    @Test
    void leavesTwoSmallTeamsThatCoverEachOther() {
        assertThat(find(5, new long[][] {{12}, {3}, {2}})).isEqualTo(hidden(bits(1, 2), bits()));
    }

    @Test
    void givesASmallRoleTheSmallestRoleForCompany() {
        assertThat(find(5, new long[][] {{12, 9, 3}})).isEqualTo(hidden(bits(), bits(1, 2)));
    }

    @Test
    void leavesGroupsAloneThatNobodyIsIn() {
        assertThat(find(5, new long[][] {{12, 0}, {0, 0}, {7, 0}})).isEqualTo(hidden(bits(), bits()));
    }

    @Test
    void hidesTheSmallestGroupBesideFewWhoCouldBeHadBySubtraction() {
        // A team of 10 less a role of 8 would give 2 away; the team is smaller than the other role, 12, and gets
        // company.
        assertThat(find(5, new long[][] {{8, 2}, {0, 10}})).isEqualTo(hidden(bits(0, 1), bits()));
    }

    private static Hidden hidden(BitSet teams, BitSet roles) {
        return new Hidden(false, teams, roles);
    }

    private static BitSet bits(int... places) {
        BitSet bits = new BitSet();
        for (int place : places) {
            bits.set(place);
        }
        return bits;
    }

    private static Hidden find(long k, long[][] people) {
        int roles = people[0].length;
        int[] team = new int[people.length * roles];
        int[] role = new int[team.length];
        long[] counts = new long[team.length];
        for (int place = 0; place < team.length; place++) {
            team[place] = place / roles;
            role[place] = place % roles;
            counts[place] = people[place / roles][place % roles];
        }
        return SmallGroups.find(people.length, roles, List.of(new Staffing(team, role, counts)), k);
    }
}
