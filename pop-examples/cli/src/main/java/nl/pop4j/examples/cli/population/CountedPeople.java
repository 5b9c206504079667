package nl.pop4j.examples.cli.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;

/**
 * Who was counted for which competence in which team and role, so that a line that is there twice counts once, and so
 * that a group of k lines is not taken for k people.
 *
 * <p>Employees are kept as prints of 64 bits, and a bit for each competence; where they were counted elsewhere than in
 * their first team and role that is kept beside it. After a given number of employees further ones are not kept.
 */
final class CountedPeople {

    private static final int FIRST_SLOTS = 1 << 10;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int most;
    private long[] prints = new long[FIRST_SLOTS];
    private int[] numbers = new int[FIRST_SLOTS];
    private int[] homes = new int[FIRST_SLOTS];
    private int people;
    private boolean isFull;
    private int places = 1;
    private final Map<Place, Integer> placeNumbers = new HashMap<>();
    private final Map<CompetenceCode, Integer> competences = new HashMap<>();
    private final List<BitSet> atHome = new ArrayList<>();
    private final Map<Elsewhere, Set<Integer>> elsewhere = new HashMap<>();

    /** A team and a role. */
    private record Place(String team, RoleCode role) {}

    /** An employee and a competence. */
    private record Elsewhere(int person, int competence) {}

    /**
     * Nobody yet.
     *
     * @param most how many employees to keep at most
     */
    CountedPeople(int most) {
        this.most = most;
    }

    /** Counts an employee; false if the same was counted before. An employee without a name is always a new one. */
    boolean add(String employee, String team, RoleCode role, CompetenceCode competence) {
        int person = employee.isEmpty() ? -1 : number(print(employee));
        if (person < 0) {
            return true;
        }
        int place = placeNumbers.computeIfAbsent(new Place(team, role), p -> placeNumbers.size() + 1);
        int column = competences.computeIfAbsent(competence, c -> {
            atHome.add(new BitSet());
            return competences.size();
        });
        if (homes[person] == 0) {
            homes[person] = place;
        }
        if (homes[person] == place) {
            boolean isNew = !atHome.get(column).get(person);
            atHome.get(column).set(person);
            return isNew;
        }
        Set<Integer> others = elsewhere.computeIfAbsent(new Elsewhere(person, column), key -> new HashSet<>());
        boolean isNew = others.add(place);
        places = Math.max(places, others.size() + 1);
        return isNew;
    }

    /** In how many teams and roles one employee may have been counted for one competence, at least 1. */
    int places() {
        return places;
    }

    /** Whether there were more employees than are kept. */
    boolean isFull() {
        return isFull;
    }

    /** The number of an employee, a new one if need be; -1 where there is no room for more. */
    private int number(long print) {
        int slot = slot(print);
        if (prints[slot] == print) {
            return numbers[slot];
        }
        if (people + elsewhere.size() >= most) {
            isFull = true;
            return -1;
        }
        if (2 * people >= prints.length) {
            grow();
            slot = slot(print);
        }
        prints[slot] = print;
        numbers[slot] = people;
        homes = people < homes.length ? homes : Arrays.copyOf(homes, 2 * homes.length);
        return people++;
    }

    private int slot(long print) {
        int slot = (int) (print >>> 32) & (prints.length - 1);
        while (prints[slot] != 0 && prints[slot] != print) {
            slot = (slot + 1) & (prints.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldNumbers = numbers;
        prints = new long[2 * oldPrints.length];
        numbers = new int[prints.length];
        for (int i = 0; i < oldPrints.length; i++) {
            if (oldPrints[i] != 0) {
                int slot = slot(oldPrints[i]);
                prints[slot] = oldPrints[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** Never zero, which marks a free slot. */
    private static long print(String employee) {
        long print = MULTIPLIER;
        for (int i = 0; i < employee.length(); i++) {
            print = (print ^ employee.charAt(i)) * MULTIPLIER;
            print ^= print >>> 29;
        }
        return print == 0 ? 1 : print;
    }
}
