package nl.pop4j.examples.cli.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationCommands;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationSubject;
import nl.pop4j.conversation.invitation.AgendaItem;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.Ending;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.json.PopJson;
import nl.pop4j.method.StandardForms;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationCommandTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private static final Conversation PLANNED = ConversationCommands.plan(
                    ConversationId.of("talk-1"),
                    new ConversationSubject(ConversationKind.POP, PersonId.of("noor"), PersonId.of("ahmed"), null),
                    new Appointment(
                            MONDAY.atTime(10, 0), Duration.ofHours(1), ZoneId.of("Europe/Amsterdam"), "Kamer 3"),
                    Settings.standard().workingDays(),
                    MONDAY,
                    Instant.EPOCH)
            .result()
            .orElseThrow();

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void useTheFolder() {
        out = folder.resolve("out");
    }

    @Test
    void invitesWithLettersChecklistsAndACalendarObject() throws IOException {
        Ran ran = run("invite", with(invitation(0, "Nieuw hier."), null, null), "--formats=html,docx");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out().lines().map(line -> Path.of(line).getFileName().toString()))
                .containsExactly(
                        "talk-1-checklist-employee.docx",
                        "talk-1-checklist-employee.html",
                        "talk-1-checklist-employer.docx",
                        "talk-1-checklist-employer.html",
                        "talk-1-invitation.docx",
                        "talk-1-invitation.html",
                        "talk-1.ics");
        assertThat(Files.readString(out.resolve("talk-1-invitation.html")))
                .contains("Noor van Dijk", "Zorggroep", "We praten over jouw plan.");
        assertThat(Files.readString(out.resolve("talk-1.ics")))
                .contains("METHOD:REQUEST", "DTSTART;TZID=Europe/Amsterdam:20270301T100000");
    }

    @Test
    void sendsTheCancellationOfOneThatWasCalledOff() throws IOException {
        Ending off = new Ending(Ending.Kind.CANCELLED, MONDAY, Map.of("", "Ziek."));
        Ran ran = run("invite", with(invitation(0, "Nieuw hier."), null, off), "--formats=html");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(Files.readString(out.resolve("talk-1.ics"))).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void findsAnInvitationWantingAndWritesNothing() throws IOException {
        Ran ran = run("invite", with(invitation(9, "Nieuw hier."), null, null), "--formats=html");
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.out()).contains("ERROR\tCONVERSATION-LEAD-1\t/invitation/leadDays\t");
        assertThat(out).doesNotExist();
        assertThat(run("invite", with(null, null, null), "--formats=html").status())
                .isEqualTo(ExitStatus.WANTING);
    }

    @Test
    void printsTheRecordAndSaysWhatIsMissing() throws IOException {
        ConversationRecord record = ConversationRecord.of(MONDAY).hearing("Noor wil leren plannen.");
        Ran ran = run("record", with(invitation(0, "Nieuw hier."), record, null), "--formats=html");
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.out())
                .contains("talk-1-record.html", "ERROR\tCONVERSATION-OPEN-4\t/record/agreed\t")
                .doesNotContain("CONVERSATION-OPEN-3");
        assertThat(Files.readString(out.resolve("talk-1-record.html"))).contains("Noor wil leren plannen.");
    }

    @Test
    void refusesARecordOfWhatWasNotHeld() throws IOException {
        Ran ran = run("record", with(invitation(0, "Nieuw."), null, null));
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheInput() throws IOException {
        Path broken = Files.writeString(folder.resolve("x.json"), "{\"type\":\"conversation\",\"format\":1}");
        Ran ran = Ran.pop("conversation", "invite", broken.toString(), "--out=" + out);
        assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("x.json");
        Ran mail = run("invite", with(invitation(0, "Nieuw."), null, null), "--leader-mail=no address");
        assertThat(mail.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(run("invite", with(invitation(0, "Nieuw."), null, null), "--formats=xlsx")
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(out).doesNotExist();
    }

    private Ran run(String command, Conversation talk, String... more) throws IOException {
        Path file = folder.resolve("talk.json");
        Files.writeString(file, PopJson.standard().conversation().text(talk));
        String[] arguments = {
            "conversation",
            command,
            file.toString(),
            "--out=" + out,
            "--on=2027-03-01",
            "--organisation=Zorggroep",
            "--employee=Noor van Dijk",
            "--employee-mail=noor@pop4j.example",
            "--leader-mail=ahmed@pop4j.example"
        };
        return Ran.pop(
                Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new));
    }

    private static Invitation invitation(int leadDays, String reason) {
        return new Invitation(
                LocalizedText.DUTCH,
                "We praten over jouw plan.",
                List.of(
                        new AgendaItem(AgendaItem.Topic.EMPLOYEE_GOALS, "Jouw doelen"),
                        new AgendaItem(AgendaItem.Topic.ORGANISATION_GOALS, "Het team")),
                "Eerst jij, dan ik.",
                StandardForms.PREPARATION,
                leadDays,
                MONDAY,
                reason);
    }

    private static Conversation with(
            @Nullable Invitation invitation, @Nullable ConversationRecord record, @Nullable Ending ending) {
        return new Conversation(
                PLANNED.id(),
                PLANNED.subject(),
                PLANNED.points(),
                PLANNED.appointment(),
                0,
                invitation,
                PLANNED.trustedPerson(),
                PLANNED.preparations(),
                record,
                List.of(),
                null,
                ending,
                List.of(),
                PLANNED.version());
    }
}
