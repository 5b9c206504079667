package nl.pop4j.export.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Related;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.dossier.conversation.ConversationHead;
import nl.pop4j.export.gate.InputGate;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.words.Words;
import nl.pop4j.shared.Texts;

/**
 * One conversation as a calendar object (RFC 5545, RFC 5546): invitation, change or cancellation, as it stands.
 *
 * <p>The UID never changes; SEQUENCE counts the changes, so that a calendar replaces the event instead of adding one.
 * Times are local, with the rules of their zone beside them: ten o'clock stays ten o'clock when the clocks change.
 * Where both mail addresses are known it is a request to the employee, organised by whoever leads the talk, or its
 * cancellation; else it is a plain event to take over by hand. What the talk is about stays out of it: others see
 * calendars.
 */
public final class ConversationCalendar {

    private static final int REMINDER_DAYS = 1;
    private static final CharMatcher NOT_IN_PARAMETERS = CharMatcher.anyOf("\"\\\r\n\t");

    private final Look look;

    /** With the words of this look. */
    public ConversationCalendar(Look look) {
        this.look = look;
    }

    /**
     * Writes the object; the stream stays open.
     *
     * @throws IOException if the stream fails
     * @throws nl.pop4j.shared.error.DocumentRefused if a text cannot be carried
     */
    public void write(ConversationDossier dossier, OutputStream out) throws IOException {
        ConversationDossier admitted = InputGate.admit(dossier);
        Words words = look.words(admitted.head().language());
        boolean off = admitted.head().status() == ConversationStatus.CANCELLED;
        ICalendar calendar = new ICalendar();
        calendar.setProductId(
                "-//pop4j//pop-export//" + words.language().getLanguage().toUpperCase(Locale.ROOT));
        if (hasAddresses(admitted)) {
            calendar.setMethod(off ? Method.cancel() : Method.request());
        }
        VEvent event = event(admitted, words, off);
        calendar.addEvent(event);
        assignZone(calendar, event, admitted.appointment());
        out.write(Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8));
    }

    private static VEvent event(ConversationDossier dossier, Words words, boolean off) {
        ConversationHead head = dossier.head();
        Appointment appointment = dossier.appointment();
        VEvent event = new VEvent();
        event.setUid(head.conversation() + ".conversation@pop4j.nl");
        event.setDateTimeStamp(
                Date.from(head.made().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setSequence(dossier.changes());
        event.setDateStart(new DateStart(Date.from(appointment.begins()), true));
        event.setDateEnd(new DateEnd(Date.from(appointment.ends()), true));
        event.setSummary(summary(head, words));
        event.setDescription(words.of("calendar.conversation", "conversation", head.conversation()));
        if (!appointment.place().isBlank()) {
            event.setLocation(appointment.place());
        }
        event.setClassification(Classification.private_());
        event.setTransparency(off ? Transparency.transparent() : Transparency.opaque());
        event.setStatus(off ? Status.cancelled() : Status.confirmed());
        if (hasAddresses(dossier)) {
            event.setOrganizer(
                    new Organizer(parameter(head.leader().name()), head.leader().mail()));
            event.addAttendee(attendee(head));
        }
        if (!off) {
            Duration before = Duration.builder().prior(true).days(REMINDER_DAYS).build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), words.of("calendar.conversation.alarm")));
        }
        return event;
    }

    private static boolean hasAddresses(ConversationDossier dossier) {
        return !dossier.head().employee().mail().isEmpty()
                && !dossier.head().leader().mail().isEmpty();
    }

    private static Attendee attendee(ConversationHead head) {
        Attendee attendee =
                new Attendee(parameter(head.employee().name()), head.employee().mail());
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(true);
        return attendee;
    }

    /** A name as a parameter can hold it: without quotes and line breaks. */
    private static String parameter(String name) {
        return NOT_IN_PARAMETERS.replaceFrom(name, ' ');
    }

    private static String summary(ConversationHead head, Words words) {
        String kind = Texts.standard().text("conversation.kind." + head.kind(), words.language(), Map.of());
        return words.of(
                "calendar.conversation.summary",
                "kind",
                kind,
                "employee",
                head.employee().name(),
                "leader",
                head.leader().name());
    }

    private static void assignZone(ICalendar calendar, VEvent event, Appointment appointment) {
        TimezoneAssignment assignment = new TimezoneAssignment(
                TimeZone.getTimeZone(appointment.zone()), ZoneComponent.of(appointment.zone(), appointment.start()));
        calendar.getTimezoneInfo().setTimezone(event.getDateStart(), assignment);
        calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), assignment);
    }
}
