package nl.pop4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.TenantId;

/** B4: loads and lists by the library, by Hibernate, and by the library's statements written by hand. */
final class LoadRaces {

    private static final TenantId OURS = TenantId.of("ours");
    private static final int LOADS = 10;
    private static final int DUE = 400;
    private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);
    private static final List<String> TEAM =
            IntStream.range(0, 40).mapToObj(i -> "e" + i).toList();

    private final UnitOfWork store;
    private final DirectStore direct;
    private final HibernateStore hibernate;

    LoadRaces(DurableServer server) {
        store = server.ours();
        direct = new DirectStore(server.pool());
        hibernate = server.hibernate();
        fill();
    }

    List<Race> races() {
        return List.of(loads(), lists());
    }

    private Race loads() {
        return new Race(
                "B4",
                "load a plan with one revision",
                LOADS,
                "loads",
                "at most 1.05 times the hand-written JDBC, at most 0.5 times Hibernate with a fetch join",
                false,
                List.of(
                        new Contender(
                                "pop4j", Contender.Part.OURS, 1, () -> Repeated.times(LOADS, () -> load("signed"))),
                        new Contender(
                                "hand-written JDBC",
                                Contender.Part.FLOOR,
                                1,
                                () -> Repeated.times(LOADS, Repeated.sql(() -> direct.load("signed")))),
                        new Contender(
                                "Hibernate, fetch join",
                                Contender.Part.PEER,
                                1,
                                () -> Repeated.times(LOADS, () -> hibernate.load("signed")))));
    }

    private Race lists() {
        return new Race(
                "B4",
                "list 50 plans of a team of 40 with a review due, of " + DUE + " plans",
                LOADS,
                "lists",
                "at most 1.05 times the hand-written JDBC, at most 0.5 times Hibernate",
                false,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> Repeated.times(LOADS, this::due)),
                        new Contender(
                                "hand-written JDBC",
                                Contender.Part.FLOOR,
                                1,
                                () -> Repeated.times(LOADS, Repeated.sql(() -> direct.due(TEAM, UNTIL)))),
                        new Contender(
                                "Hibernate",
                                Contender.Part.PEER,
                                1,
                                () -> Repeated.times(LOADS, () -> hibernate.due(TEAM, UNTIL)))));
    }

    private long load(String id) {
        return store.run(OURS, ports -> (long) ports.plans()
                .find(OURS, PlanId.of(id))
                .orElseThrow()
                .revisions()
                .size());
    }

    private long due() {
        DueQuery query = DueQuery.first(DueQuery.Kind.REVIEW, UNTIL, 50)
                .ofAny(TEAM.stream().map(PersonId::of).toList());
        return store.run(OURS, ports -> (long) ports.plans().due(OURS, query).size());
    }

    private void fill() {
        hibernate.create(FullPlan.of("signed"));
        hibernate.propose(
                "signed", FullPlan.signed(FullPlan.of("signed")).latest().orElseThrow(), "c");
        store.run(OURS, ports -> ports.plans().save(OURS, FullPlan.signed(FullPlan.of("signed"))));
        for (int i = 0; i < DUE; i++) {
            PersonId employee = PersonId.of("e" + i % 80);
            DevelopmentPlan plan = DevelopmentPlan.start(PlanId.of("d" + i), employee, FullPlan.content(i));
            ReviewCycle cycle = ReviewCycle.start(
                            ReviewCycleId.of("r" + i),
                            plan.id(),
                            ReviewPolicy.of(Cadence.everyMonths(3)),
                            Anchors.of(plan.workingCopy().horizon()),
                            WorkingDays.of(Holidays.netherlands()),
                            FullPlan.MORNING)
                    .value();
            store.run(OURS, ports -> {
                ports.plans().save(OURS, plan);
                return ports.reviewCycles().save(OURS, cycle);
            });
            hibernate.create(plan);
        }
    }
}
