package nl.pop4j.gap.population;

import nl.pop4j.gap.population.hiding.Staffing;

/**
 * The people of one competence at each place, a place being a team and a role: how many, how many with a gap, and what
 * they miss together in millionths of levels. The arrays have one element for each place and are filled by who makes them.
 */
final class Places {

    final int[] teams;
    final int[] roles;
    final long[] people;
    final long[] withGap;
    final long[] missing;

    /** Nobody yet at these places. */
    Places(int[] teams, int[] roles) {
        this.teams = teams;
        this.roles = roles;
        this.people = new long[teams.length];
        this.withGap = new long[teams.length];
        this.missing = new long[teams.length];
    }

    /** How many people work where. */
    Staffing staffing() {
        return new Staffing(teams, roles, people);
    }
}
