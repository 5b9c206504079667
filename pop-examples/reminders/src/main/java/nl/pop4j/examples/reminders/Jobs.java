package nl.pop4j.examples.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * The two jobs. db-scheduler keeps them in one table of the host's ({@code scheduled_tasks.sql}) and sees to it that each
 * runs on one machine at a time, and on another one if that dies.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Scheduler.create(dataSource)
 *         .startTasks(Jobs.of(reminders, relay))
 *         .build()
 *         .start();
 * }</pre>
 */
public final class Jobs {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private Jobs() {}

    /** Reminders at seven in the morning where the reminders' clock stands; events ten seconds after the last ones. */
    public static List<RecurringTask<?>> of(Reminders reminders, EventRelay relay) {
        return List.of(
                Tasks.recurring(
                                "pop-reminders",
                                Schedules.daily(reminders.clock().getZone(), MORNING))
                        .execute((instance, context) -> reminders.say()),
                Tasks.recurring("pop-events", Schedules.fixedDelay(EVERY))
                        .execute((instance, context) -> relay.carry()));
    }
}
