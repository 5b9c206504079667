package nl.pop4j.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationSubject;
import nl.pop4j.conversation.invitation.AgendaItem;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.invitation.Preparation;
import nl.pop4j.conversation.invitation.TrustedPersonQuestion;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.Ending;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.form.Answers;
import nl.pop4j.method.StandardForms;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ConversationId;

/**
 * Conversations at every stage, with texts that are hard to carry: planned, invited, prepared, held, confirmed, ended.
 *
 * <p>Example: {@code new ConversationGenerator(42).conversation()} equals
 * {@code new ConversationGenerator(42).conversation()}.
 */
public final class ConversationGenerator {

    private static final List<String> ZONES =
            List.of("Europe/Amsterdam", "Europe/Brussels", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia");

    private final Random random;
    private final LocalDate day;

    /** A generator that makes the same for the same seed. */
    public ConversationGenerator(long seed) {
        this.random = new Random(seed);
        this.day = Samples.TODAY.plusDays(random.nextInt(400));
    }

    /** A conversation with Noor, which Ahmed leads. */
    public Conversation conversation() {
        ConversationKind kind = oneOf(ConversationKind.values());
        boolean isHeld = random.nextBoolean();
        ConversationRecord said = isHeld ? held() : null;
        return new Conversation(
                ConversationId.of("talk-" + random.nextInt(1_000)),
                new ConversationSubject(kind, Samples.NOOR, Samples.AHMED, random.nextBoolean() ? Samples.PLAN : null),
                kind.points(),
                appointment(),
                random.nextInt(4),
                random.nextInt(5) == 0 ? null : invitation(),
                trustedPerson(),
                preparations(),
                said,
                isHeld ? confirmations() : List.of(),
                isHeld && random.nextBoolean() ? new HandedCopy(day.plusDays(1), oneOf(HandedCopy.Way.values())) : null,
                random.nextBoolean() ? null : ending(isHeld),
                said == null ? List.of() : reports(said),
                Version.of(random.nextInt(9)));
    }

    /** What came of one in two promises. */
    private List<AgreementReport> reports(ConversationRecord said) {
        return said.agreements().stream()
                .filter(promise -> random.nextBoolean())
                .map(promise -> new AgreementReport(
                        promise.id(), random.nextBoolean(), day.plusDays(random.nextInt(90)), Samples.AHMED))
                .toList();
    }

    private Appointment appointment() {
        return new Appointment(
                day.atTime(8 + random.nextInt(9), 15 * random.nextInt(4)),
                Duration.ofMinutes(15 + random.nextInt(100)),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                random.nextBoolean() ? "" : "Kamer 3");
    }

    private Invitation invitation() {
        List<AgendaItem> agenda = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> new AgendaItem(oneOf(AgendaItem.Topic.values()), "Punt " + i))
                .toList();
        return new Invitation(
                Locale.forLanguageTag(random.nextBoolean() ? "nl" : "en"),
                text(),
                agenda,
                random.nextBoolean() ? "" : text(),
                random.nextBoolean() ? null : StandardForms.PREPARATION,
                random.nextInt(Invitation.LONGEST_LEAD + 1),
                day.minusDays(random.nextInt(60)),
                random.nextBoolean() ? null : text());
    }

    private TrustedPersonQuestion trustedPerson() {
        LocalDate asked = day.minusDays(20);
        return switch (random.nextInt(4)) {
            case 0 -> TrustedPersonQuestion.NOT_ASKED;
            case 1 -> new TrustedPersonQuestion(asked, null, null);
            case 2 -> new TrustedPersonQuestion(asked, day.minusDays(9), null);
            default -> new TrustedPersonQuestion(asked, asked, Samples.STRANGER);
        };
    }

    private List<Preparation> preparations() {
        return Stream.of(Party.values())
                .filter(party -> random.nextBoolean())
                .map(party -> new Preparation(party, answers(), random.nextBoolean() ? day.minusDays(1) : null))
                .toList();
    }

    private Answers answers() {
        Answers answers = Answers.none(StandardForms.PREPARATION);
        return answers.with("learn", text()).with("going-well", text());
    }

    private ConversationRecord held() {
        Set<ConversationPoint> covered = Stream.of(ConversationPoint.values())
                .filter(point -> random.nextBoolean())
                .collect(Collectors.toSet());
        boolean isHeard = random.nextInt(4) > 0;
        List<Agreement> agreements = new ArrayList<>();
        for (int i = isHeard ? random.nextInt(3) : 0; i > 0; i--) {
            agreements.add(new Agreement("b" + i, oneOf(Party.values()), text(), day.plusDays(i))
                    .with(new Money(i % 2 * 125_050L), i / 2 * 90));
        }
        return new ConversationRecord(day, covered, isHeard ? text() : "", isHeard ? text() : "", agreements);
    }

    private List<Confirmation> confirmations() {
        return Stream.of(Party.values())
                .filter(party -> random.nextBoolean())
                .map(party -> new Confirmation(
                        party,
                        party == Party.EMPLOYEE ? Samples.NOOR : Samples.AHMED,
                        oneOf(SignatureMeaning.values()),
                        random.nextBoolean() ? "" : text(),
                        day.plusDays(2)))
                .toList();
    }

    private Ending ending(boolean isHeld) {
        return isHeld
                ? new Ending(Ending.Kind.CLOSED, day.plusDays(3), Map.of("/copy", text(), "/trustedPerson", text()))
                : new Ending(Ending.Kind.CANCELLED, day, Map.of("", text()));
    }

    private String text() {
        return "x" + HostileTexts.carried(random);
    }

    private <T> T oneOf(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
