package nl.pop4j.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pop4j.gap.population.Grouping;
import nl.pop4j.gap.population.PopulationGapAnalysis;

/**
 * B2: gaps of a population by competence and team. Every contender starts from data that lies ready in its own form and
 * ends with the sum of missing levels over all teams and competences, of levels that are known.
 */
final class PopulationRace implements AutoCloseable {

    private final SyntheticPopulation population;
    private final Connection duck;

    PopulationRace(int people) throws SQLException {
        this.population = new SyntheticPopulation(people);
        this.duck = DriverManager.getConnection("jdbc:duckdb:");
        population.loadInto(duck);
    }

    Race race() {
        return new Race(
                "B2",
                "gaps of " + population.people() + " people x " + SyntheticPopulation.COMPETENCES
                        + " competences by competence and team",
                (long) population.people() * SyntheticPopulation.COMPETENCES,
                "cells",
                "at most 1.25 times the bare loop, faster than DuckDB's SQL on its loaded table, at most 1/10 of streams",
                true,
                List.of(
                        new Contender("pop4j PopulationTable", Contender.Part.OURS, 1, this::ours),
                        new Contender("bare loop over arrays", Contender.Part.FLOOR, 1, population::bareLoop),
                        new Contender("the bare loop once more", Contender.Part.FLOOR, 1, population::bareLoop),
                        new Contender("DuckDB SQL, loaded table", Contender.Part.PEER, 1, this::sql),
                        new Contender("Java streams", Contender.Part.PEER, 1, this::streams)));
    }

    private long ours() {
        return PopulationGapAnalysis.of(population.table(), population.required(), 1).by(Grouping.TEAM).stream()
                .flatMap(line -> line.shown().stream())
                .mapToLong(figures -> figures.sumGap().longValueExact())
                .sum();
    }

    private long sql() {
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.competence, l.team, count(*) n, sum(case when r.level > l.level then 1 else 0 end) w,
                               sum(greatest(r.level - l.level, 0)) s
                        from levels l join required r on r.role = l.role and r.competence = l.competence
                        join competences c on c.competence = l.competence
                        where l.level > 0 group by 1, 2
                        """)) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong("s");
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long streams() {
        Map<Integer, Long> sums = new TreeMap<>();
        for (int c = 0; c < SyntheticPopulation.COMPETENCES; c++) {
            int competence = c;
            IntStream.range(0, population.people())
                    .boxed()
                    .filter(i -> population.level(competence, i) > 0)
                    .collect(Collectors.groupingBy(
                            population::team, Collectors.summingLong(i -> population.gap(competence, i))))
                    .forEach((team, sum) -> sums.merge(team, sum, Long::sum));
        }
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
