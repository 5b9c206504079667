package nl.pop4j.export.calendar;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    @Test
    void givesEachReviewAWholeDayUnderItsStableId() throws IOException {
        ICalendar calendar = Biweekly.parse(ics(SampleDossiers.normal(DUTCH))).first();
        List<VEvent> events = calendar.getEvents();
        assertThat(events).hasSize(5);
        VEvent moved = events.get(1);
        assertThat(moved.getUid().getValue()).isEqualTo("rev-2.plan-2026-0147@pop4j.nl");
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        ICalDate start = moved.getDateStart().getValue();
        assertThat(start.hasTime()).isFalse();
        assertThat(start.getRawComponents().toString(false, false)).isEqualTo("20270315");
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
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

    private static String ics(PlanDossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarWriter(Look.standard()).write(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
