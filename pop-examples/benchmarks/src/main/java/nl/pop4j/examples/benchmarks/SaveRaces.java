package nl.pop4j.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** B3: durable saves by the library, by Hibernate with cascades, and by the library's statements written by hand. */
final class SaveRaces {

    private static final TenantId OURS = TenantId.of("ours");
    private static final TenantId DIRECT = TenantId.of("direct");
    private static final int SAVES = 10;

    private final UnitOfWork store;
    private final DirectStore direct;
    private final HibernateStore hibernate;
    private final AtomicLong commands = new AtomicLong();

    SaveRaces(DurableServer server) {
        store = server.ours();
        direct = new DirectStore(server.pool());
        hibernate = server.hibernate();
        for (TenantId tenant : List.of(OURS, DIRECT)) {
            store.run(tenant, ports -> ports.plans().save(tenant, FullPlan.of("p1")));
        }
        hibernate.create(FullPlan.of("p1"));
    }

    List<Race> races() {
        return List.of(edits(), proposals());
    }

    private Race edits() {
        return new Race(
                "B3",
                "durable save of a plan's working copy with command record, version check and event",
                SAVES,
                "saves",
                "at most 1.10 times the hand-written JDBC, at most 0.7 times Hibernate",
                false,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> Repeated.times(SAVES, this::edit)),
                        new Contender(
                                "hand-written JDBC",
                                Contender.Part.FLOOR,
                                1,
                                () -> Repeated.times(SAVES, this::editDirectly)),
                        new Contender(
                                "hand-written JDBC once more",
                                Contender.Part.FLOOR,
                                1,
                                () -> Repeated.times(SAVES, this::editDirectly)),
                        new Contender(
                                "Hibernate", Contender.Part.PEER, 1, () -> Repeated.times(SAVES, this::editByMapper))));
    }

    private Race proposals() {
        return new Race(
                "B3",
                "make a plan and save its signed revision: 8 targets, 5 goals, 12 activities, 2 signatures, gaps",
                SAVES,
                "saves",
                "at most 1.10 times the hand-written JDBC, at most 0.7 times Hibernate",
                false,
                List.of(
                        new Contender("pop4j", Contender.Part.OURS, 1, () -> Repeated.times(SAVES, this::propose)),
                        new Contender(
                                "hand-written JDBC",
                                Contender.Part.FLOOR,
                                1,
                                () -> Repeated.times(SAVES, this::proposeDirectly)),
                        new Contender(
                                "Hibernate",
                                Contender.Part.PEER,
                                1,
                                () -> Repeated.times(SAVES, this::proposeByMapper))));
    }

    private long edit() {
        int words = (int) commands.get();
        return save("p1", plan -> plan.edited(FullPlan.content(words)), false);
    }

    private long propose() {
        return save(fresh(OURS), FullPlan::signed, true);
    }

    private long save(String id, UnaryOperator<DevelopmentPlan> change, boolean agreed) {
        CommandId command = CommandId.of("c" + commands.incrementAndGet());
        return store.run(OURS, ports -> {
            DevelopmentPlan plan = ports.plans().find(OURS, PlanId.of(id)).orElseThrow();
            ports.commands().find(OURS, command);
            DevelopmentPlan stored = ports.plans().save(OURS, change.apply(plan));
            if (agreed) {
                ports.plans().keepGaps(OURS, gaps(stored));
            }
            ports.outbox().add(OURS, new PlanEvent(PlanEvent.Type.PROPOSED, plan.id(), 0, FullPlan.MORNING));
            ports.commands()
                    .add(OURS, new CommandRecord(command, "0f".repeat(32), id, stored.version(), 0, FullPlan.MORNING));
            return 1L;
        });
    }

    private static AgreedGaps gaps(DevelopmentPlan plan) {
        return new AgreedGaps(
                plan.id(),
                plan.revisions().size(),
                plan.employee(),
                FrameworkId.of("zorg"),
                LocalDate.of(2027, 3, 1),
                GapAnalysis.of(plan.workingCopy().targets(), Map.of()));
    }

    private long editDirectly() {
        long command = commands.incrementAndGet();
        return Repeated.sql(() -> {
                    direct.save(FullPlan.of("p1").edited(FullPlan.content((int) command)), false, "c" + command);
                    return 1;
                })
                .getAsLong();
    }

    private long proposeDirectly() {
        String id = fresh(DIRECT);
        return Repeated.sql(() -> {
                    direct.save(FullPlan.signed(FullPlan.of(id)), true, "c" + commands.incrementAndGet());
                    return 1;
                })
                .getAsLong();
    }

    private long editByMapper() {
        long command = commands.incrementAndGet();
        hibernate.edit("p1", FullPlan.content((int) command), "c" + command);
        return 1;
    }

    private long proposeByMapper() {
        String id = "f" + commands.incrementAndGet();
        hibernate.create(FullPlan.of(id));
        DevelopmentPlan signed = FullPlan.signed(FullPlan.of(id));
        hibernate.propose(id, signed.latest().orElseThrow(), "c" + commands.incrementAndGet());
        return 1;
    }

    /** Each round begins with a plan of its own, since revisions only grow: everybody makes one first. */
    private String fresh(TenantId tenant) {
        String id = "f" + commands.incrementAndGet();
        store.run(tenant, ports -> ports.plans().save(tenant, FullPlan.of(id)));
        return id;
    }
}
