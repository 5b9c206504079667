package nl.pop4j.export.conversation;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.dossier.conversation.ChecklistPart;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.dossier.conversation.ConversationHead;
import nl.pop4j.dossier.conversation.InvitationPart;
import nl.pop4j.dossier.conversation.RecordPart;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.PaperBuilder;
import nl.pop4j.export.paper.SigningPlace;
import nl.pop4j.export.paper.Tick;
import nl.pop4j.export.words.Words;
import nl.pop4j.form.Checklist;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.actor.Party;

/** Makes the papers around one conversation, in the dossier's language. Immutable. */
public final class ConversationPapers {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ConversationDossier dossier;
    private final ConversationHead head;
    private final Words words;
    private final String kind;

    private ConversationPapers(ConversationDossier dossier, Look look) {
        this.dossier = dossier;
        this.head = dossier.head();
        this.words = look.words(head.language());
        this.kind = core("conversation.kind." + head.kind());
    }

    /** The papers of a dossier. */
    public static ConversationPapers of(ConversationDossier dossier, Look look) {
        return new ConversationPapers(dossier, look);
    }

    /**
     * The invitation, for the employee to read quietly and take along.
     *
     * @throws IllegalArgumentException if nobody was invited
     */
    public Paper invitation() {
        InvitationPart sent = dossier.invitation();
        if (sent == null) {
            throw new IllegalArgumentException("dossier must have an invitation");
        }
        PaperBuilder paper = begun("conversation.invitation")
                .fact(words.of("conversation.when"), when(dossier.appointment()))
                .fact(words.of("conversation.where"), dossier.appointment().place())
                .chapter(words.of("conversation.purpose"));
        if (head.status() == ConversationStatus.CANCELLED) {
            paper.note(words.of("conversation.cancelled"), words.of("conversation.cancelled.text"));
        } else if (dossier.changes() > 0) {
            paper.note(words.of("conversation.moved"), words.of("conversation.moved.text"));
        }
        paper.ownWords("", sent.purpose())
                .chapter(words.of("conversation.course"))
                .ownWords("", sent.course())
                .chapter(words.of("conversation.agenda"))
                .bullets(agenda(sent))
                .chapter(words.of("conversation.open-actions"))
                .bullets(dossier.openActions())
                .chapter(words.of("conversation.prepare"))
                .text(words.of("conversation.prepare.private"))
                .bullets(sent.questions())
                .ticks(ticks(Party.EMPLOYEE, Checklist.Moment.BEFORE))
                .chapter(words.of("conversation.trusted"))
                .text(
                        head.companion().isBlank()
                                ? words.of("conversation.trusted.ask")
                                : words.of("conversation.trusted.comes", "name", head.companion()));
        return paper.build();
    }

    /** What one side should not forget, moment by moment, to tick off. */
    public Paper checklist(Party reader) {
        PaperBuilder paper = begun("conversation.checklist")
                .fact(words.of("conversation.for"), words.of("party", reader))
                .fact(words.of("conversation.when"), when(dossier.appointment()));
        for (Checklist.Moment moment : Checklist.Moment.values()) {
            paper.chapter(words.of("conversation.moment", moment)).ticks(ticks(reader, moment));
            if (moment == Checklist.Moment.DURING && reader == Party.EMPLOYER) {
                paper.subheading(words.of("conversation.points")).ticks(points());
            }
        }
        return paper.build();
    }

    /**
     * The record, to confirm by both sides; what is not confirmed yet has a place to sign.
     *
     * @throws IllegalArgumentException if the talk was not held, or its reader may not see the record
     */
    public Paper record() {
        RecordPart record = dossier.record();
        if (record == null) {
            throw new IllegalArgumentException("dossier must have a record");
        }
        PaperBuilder paper = begun("conversation.record")
                .fact(words.of("conversation.held"), words.date(record.heldOn()))
                .chapter(words.of("conversation.heard"))
                .ownWords("", record.heard())
                .chapter(words.of("conversation.agreed"))
                .ownWords("", record.agreed())
                .table(words.of("agreements.caption"), promiseColumns(), promises(record))
                .chapter(words.of("conversation.points"))
                .ticks(covered(record))
                .chapter(words.of("conversation.open-actions"))
                .bullets(dossier.openActions())
                .chapter(words.of("conversation.reasons"))
                .bullets(record.reasons())
                .chapter(words.of("conversation.signing"))
                .text(words.of("conversation.signing.text"));
        record.confirmations()
                .forEach(one -> paper.ownWords(words.of("conversation.reaction", "name", one.name()), one.reaction()));
        paper.signing(place(record, Party.EMPLOYEE), place(record, Party.EMPLOYER));
        if (record.copy() != null) {
            paper.text(words.of(
                    "conversation.copy",
                    "date",
                    words.date(record.copy().on()),
                    "way",
                    words.of("conversation.way", record.copy().how())));
        }
        return paper.build();
    }

    private PaperBuilder begun(String title) {
        return Paper.builder(head.language(), words.of(title, "kind", kind), head.made())
                .organisation(head.organisation())
                .subtitle(head.employee().name())
                .reference(head.plan().isEmpty() ? head.conversation() : head.plan() + " · " + head.conversation())
                .fact(
                        words.of("conversation.with"),
                        person(head.employee().name(), head.employee().function()))
                .fact(
                        words.of("conversation.led-by"),
                        person(head.leader().name(), head.leader().function()))
                .fact(words.of("conversation.companion"), head.companion());
    }

    private static String person(String name, String function) {
        return function.isBlank() ? name : name + ", " + function;
    }

    /** Such as {@code maandag 15 maart 2027, 10:00 – 11:00}. */
    private String when(Appointment appointment) {
        LocalTime begins = appointment.begins().atZone(appointment.zone()).toLocalTime();
        LocalTime ends = appointment.ends().atZone(appointment.zone()).toLocalTime();
        return words.date(appointment.date()) + ", " + CLOCK.format(begins) + " – " + CLOCK.format(ends);
    }

    private List<String> agenda(InvitationPart sent) {
        return sent.agenda().stream()
                .map(item -> words.of("conversation.topic", item.topic()) + ": " + item.text())
                .collect(ImmutableList.toImmutableList());
    }

    private List<Tick> ticks(Party reader, Checklist.Moment moment) {
        return dossier.checklists().stream()
                .filter(part -> part.reader() == reader && part.moment() == moment)
                .map(ChecklistPart::items)
                .flatMap(List::stream)
                .map(item -> new Tick(item, false))
                .collect(ImmutableList.toImmutableList());
    }

    private List<Tick> points() {
        return head.kind().points().stream()
                .map(point -> new Tick(point(point), false))
                .collect(ImmutableList.toImmutableList());
    }

    private List<Tick> covered(RecordPart record) {
        return Stream.concat(
                        record.covered().stream().map(point -> new Tick(point(point), true)),
                        record.leftOut().stream().map(point -> new Tick(point(point), false)))
                .collect(ImmutableList.toImmutableList());
    }

    private String point(ConversationPoint point) {
        return core("conversation.point." + point);
    }

    private List<Column> promiseColumns() {
        return ImmutableList.of(
                new Column(words.of("agreement.who"), 2),
                new Column(words.of("agreement.what"), 6),
                new Column(words.of("agreement.due"), 2));
    }

    private List<List<String>> promises(RecordPart record) {
        return record.promises().stream()
                .map(line ->
                        List.of(words.of("party", line.obliged()), words.promise(line), words.shortDate(line.due())))
                .collect(Collectors.toUnmodifiableList());
    }

    private SigningPlace place(RecordPart record, Party party) {
        String signed = record.confirmations().stream()
                .filter(one -> one.party() == party)
                .map(one -> words.of("signature.meaning", one.meaning()) + ", " + words.date(one.on()))
                .collect(Collectors.joining());
        String name =
                party == Party.EMPLOYEE ? head.employee().name() : head.leader().name();
        return new SigningPlace(words.of("party", party), name, signed);
    }

    /** A word that the model has a text for. */
    private String core(String key) {
        return Texts.standard().text(key, words.language(), Map.of());
    }
}
