package nl.pop4j.examples.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pop4j.Pop;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.jdbc.JdbcPersistence;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.review.notice.Recipient;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jobs on a real database, with a clock that is set by hand. */
class JobsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final TenantId ACME = TenantId.of("acme");
    private static final Actor ADVISER = Actor.of(PersonId.of("ingrid"), Role.HR_ADVISER);
    private static final LocalDate TALK = LocalDate.of(2027, 3, 10);

    private final SettableClock time = new SettableClock();
    private final List<String> brought = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final Set<Long> known = new HashSet<>();
    private boolean postIsDown;
    private boolean subscriberIsDown;
    private ManualScheduler scheduler;

    @BeforeEach
    void start() throws IOException, SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:reminders" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                InputStream table = Jobs.class.getResourceAsStream("scheduled_tasks.sql")) {
            statement.execute(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        }
        time.set(LocalDate.of(2027, 3, 1).atTime(12, 0).atZone(AMSTERDAM).toInstant());
        UnitOfWork store = JdbcPersistence.on(source).migrate().build();
        Clock clock = new HandClock();
        Pop pop = Pop.builder().store(store).clock(clock).build();
        pop.conversing()
                .plan(
                        ACME,
                        ADVISER,
                        new PlanConversation(
                                "c1", "t1", 0, "CAREER", "noor", null, null, TALK, LocalTime.of(10, 0), 60, null));
        Reminders reminders = new Reminders(pop, ACME, ADVISER, Locale.forLanguageTag("nl"), this::bring, clock);
        EventRelay relay = new EventRelay(store, ACME, "node-1", this::hear, clock);
        scheduler = TestHelper.createManualScheduler(source)
                .clock(time)
                .startTasks(Jobs.of(reminders, relay))
                .build();
        scheduler.start();
    }

    @Test
    void sayEachThingOnceOnItsMorning() {
        run(LocalDate.of(2027, 3, 2));
        assertThat(brought).isEmpty();
        run(LocalDate.of(2027, 3, 3));
        assertThat(brought).hasSize(2).anyMatch(line -> line.startsWith("noor: Op 10 maart 2027 heb je een gesprek."));
        run(LocalDate.of(2027, 3, 4));
        assertThat(brought).hasSize(2);
        run(LocalDate.of(2027, 3, 9));
        assertThat(brought).hasSize(4).anyMatch(line -> line.startsWith("noor: Je gesprek is op 10 maart 2027."));
    }

    @Test
    void sayLaterWhatCouldNotBeBrought() {
        postIsDown = true;
        run(LocalDate.of(2027, 3, 3));
        assertThat(brought).isEmpty();
        postIsDown = false;
        run(LocalDate.of(2027, 3, 4));
        assertThat(brought).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void carryEachEventOnceAlsoPastAFailure() {
        subscriberIsDown = true;
        time.tick(Duration.ofSeconds(11));
        scheduler.runAnyDueExecutions();
        assertThat(heard).isEmpty();
        subscriberIsDown = false;
        time.tick(Duration.ofMinutes(2));
        scheduler.runAnyDueExecutions();
        assertThat(heard).hasSize(1);
        time.tick(Duration.ofMinutes(2));
        scheduler.runAnyDueExecutions();
        assertThat(heard).hasSize(1);
    }

    private void run(LocalDate day) {
        time.set(day.atTime(7, 1).atZone(AMSTERDAM).toInstant());
        scheduler.runAnyDueExecutions();
    }

    private void bring(Recipient to, List<String> lines) {
        if (postIsDown) {
            throw new IllegalStateException("post is down");
        }
        lines.forEach(line ->
                brought.add((to.person() == null ? to.role() : to.person().value()) + ": " + line));
    }

    private void hear(nl.pop4j.port.OutboxEntry event) {
        if (subscriberIsDown) {
            throw new IllegalStateException("subscriber is down");
        }
        if (known.add(event.position())) {
            heard.add(event.kind() + " " + event.aggregate());
        }
    }

    /** The scheduler's own clock, for the library. */
    private final class HandClock extends Clock {

        @Override
        public ZoneId getZone() {
            return AMSTERDAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return time.now();
        }
    }
}
