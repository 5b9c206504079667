package nl.pop4j.export.calendar;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    @Test
    void givesEachReviewAWholeDayUnderItsStableId() throws IOException {
        ICalendar calendar = Biweekly.parse(ics(SampleDossiers.normal(DUTCH))).first();
        List<VEvent> events = calendar.getEvents();
        assertThat(events).hasSize(6);
        VEvent moved = events.get(1);
        assertThat(moved.getUid().getValue()).isEqualTo("rev-2.plan-2026-0147@pop4j.nl");
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        ICalDate start = moved.getDateStart().getValue();
        assertThat(start.hasTime()).isFalse();
        assertThat(start.getRawComponents().toString(false, false)).isEqualTo("20270315");
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    }

    @Test
    @Tag("D5.4")
    void strikesOutAReviewThatWasCancelled() throws IOException, ParserException {
        PlanDossier dossier = SampleDossiers.normal(DUTCH);
        CalendarComponent off = struckOut(dossier);
        assertThat(off.getProperty("UID").orElseThrow().getValue()).isEqualTo("rev-0.plan-2026-0147@pop4j.nl");
        assertThat(off.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("2");
        assertThat(off.getProperty("DTSTART").orElseThrow().getValue()).isEqualTo("20261005");
        assertThat(off.toString()).doesNotContain("VALARM");
        assertThat(ics(dossier.without(Set.of(FieldGroup.REVIEWS)))).doesNotContain("VEVENT");
    }

    @Test
    void remindsOnTheDayOfPreparationAtNine() throws IOException {
        assertThat(ics(SampleDossiers.normal(DUTCH)))
                .contains("TRIGGER;RELATED=START:-P6DT15H\r\n")
                .contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\n");
    }

    @Test
    void writesTheSameInAnyTimeZone() throws IOException {
        String first = ics(SampleDossiers.normal(DUTCH));
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String name : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata")) {
                TimeZone.setDefault(TimeZone.getTimeZone(name));
                assertThat(ics(SampleDossiers.normal(DUTCH))).isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void keepsLinesShortAndEndsThemAsTheStandardSays() throws IOException {
        String ics = ics(SampleDossiers.veryLong(DUTCH, 12));
        assertThat(ics.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(76);
            assertThat(line).doesNotContain("\n");
        });
    }

    /** The one cancelled event, as another parser reads it. */
    private static CalendarComponent struckOut(PlanDossier dossier) throws IOException, ParserException {
        Calendar read = new CalendarBuilder().build(new StringReader(ics(dossier)));
        assertThat(read.validate().hasErrors()).isFalse();
        List<CalendarComponent> off = read.getComponents().stream()
                .filter(event -> event.getProperty("STATUS")
                        .filter(status -> status.getValue().equals("CANCELLED"))
                        .isPresent())
                .toList();
        assertThat(off).hasSize(1);
        return off.get(0);
    }

    private static String ics(PlanDossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter(Look.standard()).write(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
