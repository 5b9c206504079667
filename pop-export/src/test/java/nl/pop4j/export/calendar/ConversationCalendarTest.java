package nl.pop4j.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.export.SampleTalks;
import nl.pop4j.export.look.Look;
import nl.pop4j.shared.LocalizedText;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back by ical4j as a whole, and its times and rules by lib-recur; neither has written it. */
@Tag("D1.4")
@Tag("R18")
class ConversationCalendarTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void isARequestFromTheLeaderToTheEmployee() throws Exception {
        Calendar calendar = read(SampleTalks.invited());
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getMethod().orElseThrow().getValue()).isEqualTo("REQUEST");
        VEvent event = event(calendar);
        assertThat(text(event, Property.ORGANIZER)).isEqualTo("mailto:ruben@linden.example");
        assertThat(ics(SampleTalks.invited())).contains("ROLE=REQ-PARTICIPANT");
        assertThat(text(event, Property.ATTENDEE)).isEqualTo("mailto:noor@linden.example");
        assertThat(text(event, Property.UID)).isEqualTo("talk-1.conversation@pop4j.nl");
        assertThat(text(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(text(event, Property.CLASS)).isEqualTo("PRIVATE");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
    }

    @Test
    void saysNothingOfWhatTheTalkIsAbout() throws Exception {
        assertThat(ics(SampleTalks.held(LocalizedText.DUTCH, "Zeurkous")))
                .doesNotContain("Zeurkous", "leren", "Leren", "medicatie");
    }

    @Test
    void isAPlainEventWhereAnAddressIsMissing() throws Exception {
        Calendar calendar = read(SampleTalks.withoutAddresses());
        assertThat(calendar.getMethod()).isEmpty();
        assertThat(event(calendar).getProperty(Property.ATTENDEE)).isEmpty();
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    /** A calendar that holds one event for each UID, and takes the one with the higher SEQUENCE. */
    @Test
    void replacesAnEarlierEntryAndDoublesNothing() throws Exception {
        LocalDateTime first = SampleTalks.HELD.atTime(10, 0);
        LocalDateTime moved = SampleTalks.HELD.plusDays(2).atTime(14, 0);
        List<VEvent> sent = new ArrayList<>();
        sent.add(event(read(SampleTalks.talk(moved, AMSTERDAM, 1, ConversationStatus.INVITED))));
        sent.add(event(read(SampleTalks.talk(first, AMSTERDAM, 0, ConversationStatus.INVITED))));
        Map<String, VEvent> calendar = new HashMap<>();
        sent.forEach(event -> calendar.merge(
                text(event, Property.UID),
                event,
                (old, next) ->
                        Integer.parseInt(text(next, Property.SEQUENCE)) > Integer.parseInt(text(old, Property.SEQUENCE))
                                ? next
                                : old));
        assertThat(calendar).hasSize(1);
        VEvent kept = calendar.values().iterator().next();
        assertThat(start(kept).toLocalDateTime()).isEqualTo(moved);
        Calendar off = read(SampleTalks.talk(moved, AMSTERDAM, 2, ConversationStatus.CANCELLED));
        assertThat(off.getMethod().orElseThrow().getValue()).isEqualTo("CANCEL");
        assertThat(off.validate().hasErrors()).isFalse();
        assertThat(text(event(off), Property.UID)).isEqualTo(text(kept, Property.UID));
        assertThat(text(event(off), Property.SEQUENCE)).isEqualTo("2");
        assertThat(text(event(off), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(event(off).getAlarms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-26T10:00, Europe/Amsterdam",
        "2027-03-29T10:00, Europe/Amsterdam",
        "2027-10-29T10:00, Europe/Brussels",
        "2027-11-01T10:00, Europe/Brussels",
        "2028-02-29T23:30, Europe/Amsterdam",
        "2027-04-02T09:15, Australia/Lord_Howe",
        "2027-04-05T09:15, Australia/Lord_Howe",
        "2027-06-01T09:15, Asia/Kathmandu",
        "2027-06-01T09:15, Pacific/Apia"
    })
    void keepsTheLocalTimeInBothReaders(LocalDateTime start, ZoneId zone) throws Exception {
        ConversationDossier talk = SampleTalks.talk(start, zone, 0, ConversationStatus.INVITED);
        ZonedDateTime read = start(event(read(talk)));
        assertThat(read.toLocalDateTime()).isEqualTo(start);
        assertThat(read.toInstant()).isEqualTo(start.atZone(zone).toInstant());
        String ics = ics(talk);
        assertThat(Instant.ofEpochMilli(DateTime.parse(TimeZone.getTimeZone(zone), value(ics, "DTSTART"))
                        .getTimestamp()))
                .isEqualTo(start.atZone(zone).toInstant());
        assertThat(offsetAt(start, ics))
                .isEqualTo(zone.getRules().getOffset(start).getTotalSeconds());
    }

    @Test
    void writesTheSameInAnyTimeZone() throws Exception {
        String first = ics(SampleTalks.invited());
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String name : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata")) {
                TimeZone.setDefault(TimeZone.getTimeZone(name));
                assertThat(ics(SampleTalks.invited())).isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void letsNoTextBecomeALineOfItsOwn() throws Exception {
        Calendar calendar = read(SampleTalks.saying("x\nATTENDEE:mailto:x@evil.example\nBEGIN:VEVENT;,\\"));
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(1);
        assertThat(event(calendar).getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(text(event(calendar), Property.LOCATION)).contains("BEGIN:VEVENT");
    }

    /** The offset that the rules in the file give a local time: the last change before it, found by lib-recur. */
    private static int offsetAt(LocalDateTime start, String ics) throws InvalidRecurrenceRuleException {
        DateTime wanted = local(start);
        DateTime latest = null;
        String offset = "";
        for (String block : ics.split("BEGIN:(STANDARD|DAYLIGHT)\r\n")) {
            String observance = block.split("END:")[0];
            if (observance.contains("TZOFFSETTO:")) {
                DateTime change = lastBefore(wanted, observance);
                if (change != null && (latest == null || change.after(latest))) {
                    latest = change;
                    offset = value(observance, "TZOFFSETTO");
                }
            }
        }
        int sign = offset.startsWith("-") ? -1 : 1;
        return sign * (Integer.parseInt(offset.substring(1, 3)) * 60 + Integer.parseInt(offset.substring(3, 5))) * 60;
    }

    private static DateTime lastBefore(DateTime wanted, String block) throws InvalidRecurrenceRuleException {
        DateTime change = DateTime.parse(value(block, "DTSTART"));
        if (!block.contains("RRULE:")) {
            return change.after(wanted) ? null : change;
        }
        DateTime last = null;
        RecurrenceRuleIterator changes = new RecurrenceRule(value(block, "RRULE")).iterator(change);
        for (DateTime next = changes.nextDateTime(); !next.after(wanted); next = changes.nextDateTime()) {
            last = next;
        }
        return last;
    }

    private static DateTime local(LocalDateTime at) {
        return new DateTime(at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth(), at.getHour(), at.getMinute(), 0);
    }

    private static String value(String ics, String property) {
        return ics.lines()
                .filter(line -> line.startsWith(property + ":") || line.startsWith(property + ";"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static ZonedDateTime start(VEvent event) {
        Temporal start = event.getDateTimeStart().orElseThrow().getDate();
        return (ZonedDateTime) start;
    }

    private static String text(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static Calendar read(ConversationDossier talk) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(ics(talk)));
    }

    private static String ics(ConversationDossier talk) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConversationCalendar(Look.standard()).write(talk, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
