package nl.pop4j.examples.cli.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the story: stands still until the story moves on. */
final class StoryClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    StoryClock(ZoneId zone, LocalDate start) {
        this.zone = zone;
        this.now = start.atTime(9, 0).atZone(zone).toInstant();
    }

    /** Moves on to a time of a day. */
    void moveTo(LocalDate day, int hour, int minute) {
        now = day.atTime(hour, minute).atZone(zone).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
