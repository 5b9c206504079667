package nl.pop4j.gap.population.hiding;

import java.util.Arrays;

/**
 * How many people work in which team in which role.
 *
 * <p>A place is a team and a role; each occurs once, and where nobody is there it is passed over. The arrays are not
 * copied and must stay as they are.
 */
public final class Staffing {

    private final int[] teams;
    private final int[] roles;
    private final long[] people;

    /**
     * These people.
     *
     * @param teams number of each place's team, from 0 on
     * @param roles number of each place's role, from 0 on
     * @param people how many people each place has, zero or more
     */
    public Staffing(int[] teams, int[] roles, long[] people) {
        this.teams = teams;
        this.roles = roles;
        this.people = people;
    }

    /** Looks at one place. */
    @FunctionalInterface
    interface Visitor {

        /** Gets numbers of team and role, and how many people are there, at least one. */
        void visit(int team, int role, long people);
    }

    /** Does something with every place where somebody is, in order. */
    void forEach(Visitor visitor) {
        for (int place = 0; place < people.length; place++) {
            if (people[place] > 0) {
                visitor.visit(teams[place], roles[place], people[place]);
            }
        }
    }

    /** How many places there are at most. */
    int places() {
        return people.length;
    }

    /** How many people there are. */
    long total() {
        return Arrays.stream(people).sum();
    }
}
