package nl.pop4j.export;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.invitation.AgendaItem;
import nl.pop4j.conversation.invitation.AgendaItem.Topic;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.dossier.AgreementLine;
import nl.pop4j.dossier.conversation.ChecklistPart;
import nl.pop4j.dossier.conversation.ConfirmationLine;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.dossier.conversation.ConversationHead;
import nl.pop4j.dossier.conversation.InvitationPart;
import nl.pop4j.dossier.conversation.Participant;
import nl.pop4j.dossier.conversation.RecordPart;
import nl.pop4j.form.Checklist;
import nl.pop4j.method.StandardForms;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Party;

/** Conversations to print and to put into calendars. */
public final class SampleTalks {

    /** A Monday. */
    public static final LocalDate MADE = LocalDate.of(2027, 3, 1);

    /** A Monday, two weeks later. */
    public static final LocalDate HELD = LocalDate.of(2027, 3, 15);

    private static final Participant NOOR =
            new Participant("Noor van der Meulen", "Verpleegkundige wijkzorg", "noor@linden.example");
    private static final Participant RUBEN =
            new Participant("Ruben Çelik", "Teammanager wijkzorg", "ruben@linden.example");

    private SampleTalks() {}

    /** An invitation to a talk about the plan at ten o'clock in Amsterdam. */
    public static ConversationDossier invited() {
        return talk(HELD.atTime(10, 0), ZoneId.of("Europe/Amsterdam"), 0, ConversationStatus.INVITED);
    }

    /** A talk at another time, so often changed. */
    public static ConversationDossier talk(LocalDateTime start, ZoneId zone, int changes, ConversationStatus status) {
        return talk(LocalizedText.DUTCH, start, zone, changes, status, "We praten over wat jij wilt leren.", null);
    }

    /** The talk about the plan after it was held, in one of the languages. */
    public static ConversationDossier held(Locale language, String heard) {
        RecordPart record = new RecordPart(
                HELD,
                List.of(ConversationPoint.MASTERED, ConversationPoint.TO_DEVELOP),
                List.of(ConversationPoint.EVALUATION_DATE),
                heard,
                "Elke maandag maken we samen de planning.",
                List.of(new AgreementLine(
                        Party.EMPLOYER, "Ik plan elke maandag een half uur.", HELD.plusDays(14), null, 240)),
                List.of(new ConfirmationLine(
                        Party.EMPLOYEE,
                        NOOR.name(),
                        SignatureMeaning.UNDER_PROTEST,
                        "Ik wil liever op dinsdag.",
                        HELD.plusDays(1))),
                new HandedCopy(HELD.plusDays(1), HandedCopy.Way.MAIL),
                List.of("Jullie hebben nog niet besproken wanneer jullie terugkijken. Dat doen we in april."));
        return talk(
                language,
                HELD.atTime(10, 0),
                ZoneId.of("Europe/Amsterdam"),
                0,
                ConversationStatus.CLOSED,
                "We praten over wat jij wilt leren.",
                record);
    }

    /** The invitation with another purpose and place, in the employee's words. */
    public static ConversationDossier saying(String text) {
        ConversationDossier talk = talk(
                LocalizedText.DUTCH,
                HELD.atTime(10, 0),
                ZoneId.of("Europe/Amsterdam"),
                0,
                ConversationStatus.INVITED,
                text,
                null);
        ConversationHead head = talk.head();
        Participant odd = new Participant(text, text, "noor@linden.example");
        return new ConversationDossier(
                new ConversationHead(
                        head.conversation(),
                        head.plan(),
                        head.kind(),
                        head.status(),
                        head.language(),
                        text,
                        odd,
                        RUBEN,
                        text,
                        head.made()),
                new Appointment(HELD.atTime(10, 0), Duration.ofHours(1), ZoneId.of("Europe/Amsterdam"), text),
                0,
                talk.invitation(),
                List.of(text),
                talk.checklists(),
                null);
    }

    /** The invitation to somebody without a mail address. */
    public static ConversationDossier withoutAddresses() {
        ConversationDossier talk = invited();
        ConversationHead head = talk.head();
        return new ConversationDossier(
                new ConversationHead(
                        head.conversation(),
                        head.plan(),
                        head.kind(),
                        head.status(),
                        head.language(),
                        head.organisation(),
                        new Participant(NOOR.name(), "", ""),
                        head.leader(),
                        "",
                        head.made()),
                talk.appointment(),
                0,
                talk.invitation(),
                List.of(),
                List.of(),
                null);
    }

    private static ConversationDossier talk(
            Locale language,
            LocalDateTime start,
            ZoneId zone,
            int changes,
            ConversationStatus status,
            String purpose,
            RecordPart record) {
        return new ConversationDossier(
                new ConversationHead(
                        "talk-1",
                        "plan-2026-0147",
                        ConversationKind.POP,
                        status,
                        language,
                        "Zorggroep De Linden",
                        NOOR,
                        RUBEN,
                        "",
                        MADE),
                new Appointment(start, Duration.ofHours(1), zone, "Kamer 3"),
                changes,
                new InvitationPart(
                        purpose,
                        List.of(
                                new AgendaItem(Topic.EMPLOYEE_GOALS, "Leren plannen"),
                                new AgendaItem(Topic.ORGANISATION_GOALS, "Minder fouten met medicatie")),
                        "Eerst vertel jij. Daarna vertel ik. Dan maken we afspraken.",
                        StandardForms.PREPARATION.questions().stream()
                                .map(question -> question.text().in(language))
                                .toList(),
                        5,
                        MADE),
                List.of("Meelopen met de planner"),
                checklists(language),
                record);
    }

    private static List<ChecklistPart> checklists(Locale language) {
        return Stream.of(StandardForms.MANAGER_CHECKLIST, StandardForms.EMPLOYEE_CHECKLIST)
                .flatMap(list -> Arrays.stream(Checklist.Moment.values())
                        .map(moment -> new ChecklistPart(
                                list.reader(),
                                moment,
                                list.at(moment).stream()
                                        .map(item -> item.text().in(language))
                                        .toList())))
                .toList();
    }
}
