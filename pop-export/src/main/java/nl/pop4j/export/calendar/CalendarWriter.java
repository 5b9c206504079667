package nl.pop4j.export.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.dossier.background.CancelledReview;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.words.Words;
import nl.pop4j.port.DossierWriter;

/**
 * The review dates as a calendar (RFC 5545): an event of a whole day for each, since the sides choose the time.
 *
 * <p>The UID is made of the ids of review and plan and never changes; SEQUENCE counts how often the review was moved,
 * so that a calendar replaces the event. A review that was called off stays, as cancelled and counted once more, so
 * that a calendar that took it over strikes it out. One alarm reminds at nine in the morning of the day on which both sides are to
 * be prepared. Whole days float: no time zone is needed or written. It names no method: publishing one would need an
 * organiser's address (RFC 5546, 3.2.1), and a dossier holds none.
 */
public final class CalendarWriter implements DossierWriter {

    private static final long REMINDER_HOUR = 9;

    private final Look look;

    /** With the words of this look. */
    public CalendarWriter(Look look) {
        this.look = look;
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public void write(PlanDossier dossier, OutputStream out) throws IOException {
        PlanDossier admitted = InputGate.admit(look.shown(dossier));
        Words words = look.words(admitted.head().language());
        ICalendar calendar = new ICalendar();
        calendar.setProductId(
                "-//pop4j//pop-export//" + words.language().getLanguage().toUpperCase(Locale.ROOT));
        for (ReviewLine review : admitted.reviews()) {
            calendar.addEvent(event(review, admitted.head(), words));
        }
        for (CancelledReview review : admitted.background().cancelled()) {
            calendar.addEvent(cancelled(review, admitted.head(), words));
        }
        out.write(Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8));
    }

    private static VEvent event(ReviewLine review, DossierHead head, Words words) {
        VEvent event = event(review.id(), review.sequence(), review.date(), head, words);
        event.setDescription(words.of(
                "calendar.description",
                "preparation",
                words.date(review.preparationDue()),
                "report",
                words.date(review.reportDue()),
                "plan",
                head.plan()));
        event.setStatus(Status.confirmed());
        event.addAlarm(alarm(review, words));
        return event;
    }

    /** Without alarm or description: whoever has the event strikes it out, whoever has not sees that it is off. */
    private static VEvent cancelled(CancelledReview review, DossierHead head, Words words) {
        VEvent event = event(review.id(), review.sequence(), review.date(), head, words);
        event.setStatus(Status.cancelled());
        return event;
    }

    private static VEvent event(String id, int sequence, LocalDate date, DossierHead head, Words words) {
        VEvent event = new VEvent();
        event.setUid(id + "." + head.plan() + "@pop4j.nl");
        event.setDateTimeStamp(
                Date.from(head.made().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSequence(sequence);
        event.setDateStart(new DateStart(wholeDay(date)));
        event.setDateEnd(new DateEnd(wholeDay(date.plusDays(1))));
        event.setSummary(words.of("calendar.summary", "name", head.employee().name()));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static VAlarm alarm(ReviewLine review, Words words) {
        long days = ChronoUnit.DAYS.between(review.preparationDue(), review.date());
        Duration before = Duration.fromMillis((REMINDER_HOUR - days * 24) * 3_600_000);
        String text = words.of("calendar.alarm", "date", words.date(review.date()));
        return VAlarm.display(new Trigger(before, Related.START), text);
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
