package nl.pop4j.examples.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.Pop;
import nl.pop4j.review.notice.Message;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.id.TenantId;

/**
 * Says to everybody what is due today. Each message is remembered as said right after it was brought: a run that breaks
 * off goes on with the rest, and nothing is said twice but for the one message at which a machine stopped.
 *
 * @param pop the library
 * @param tenant for which organisation
 * @param sender in whose name the list is asked for, such as an HR adviser
 * @param language of the sentences
 * @param post brings them
 * @param clock tells the day, in its zone; the one that the library was given
 */
public record Reminders(Pop pop, TenantId tenant, Actor sender, Locale language, Post post, Clock clock) {

    /** Reaches over a holiday of the machines. */
    private static final int LOOK_BACK_DAYS = 14;

    /** Says what is due and was not said yet. */
    public void say() {
        LocalDate since = LocalDate.now(clock).minusDays(LOOK_BACK_DAYS);
        for (Message message : pop.noticing().due(tenant, sender, since)) {
            post.bring(message.to(), pop.noticing().lines(tenant, message, language));
            pop.noticing().said(tenant, sender, message);
        }
    }
}
