package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.1")
class RepetitionTest {

    @Test
    void hasOneEffectHoweverOftenACommandIsSent() {
        Office office = new Office().begun();
        for (Forms.Form form : Forms.of(Samples.content())) {
            sendTwice(office, form.at(office.id(), office.version()), true);
        }
        sendTwice(office, new ProposePlan(office.id(), PLAN, office.version()), true);
        sendTwice(office, new AnswerProposal(office.id(), PLAN, office.version(), 1, "AGREE", null), false);
        sendTwice(office, office.signature(), true);
        sendTwice(office, office.signature(), false);
        sendTwice(
                office,
                new ReportProgress(office.id(), PLAN, office.version(), "a1", "STARTED", 9, Samples.TODAY),
                true);
        sendTwice(office, new RemoveElement(office.id(), PLAN, office.version(), "a1"), true);
        sendTwice(office, new ScheduleReviews(office.id(), PLAN, office.version()), true);
    }

    @Test
    void givesTheReceiptAgainThoughOthersHaveWrittenSince() {
        Office office = new Office().begun();
        AgreeCapacity first = new AgreeCapacity("once", PLAN, 1, 60, 0);
        Receipt receipt = Office.done(office.give(NOOR, first));
        Office.done(office.give(AHMED, new AgreeCapacity("later", PLAN, 2, 90, 0)));
        assertThat(Office.done(office.give(NOOR, first))).isEqualTo(receipt);
        assertThat(office.plan().workingCopy().capacity().minutesPerWeek()).isEqualTo(90);
    }

    @Test
    void refusesAnIdThatWasUsedForSomethingElse() {
        Office office = new Office().begun();
        Office.done(office.give(NOOR, new AgreeCapacity("once", PLAN, 1, 60, 0)));
        List<Command> others = List.of(
                new AgreeCapacity("once", PLAN, 1, 61, 0),
                new AgreeCapacity("once", PLAN, 2, 60, 0),
                new RemoveElement("once", PLAN, 1, "g1"),
                new ProposePlan("once", PLAN, 1));
        for (Command other : others) {
            assertThatExceptionOfType(CommandReused.class)
                    .isThrownBy(() -> office.give(NOOR, other))
                    .satisfies(e -> assertThat(e.commandId()).isEqualTo(CommandId.of("once")));
        }
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> office.give(AHMED, new AgreeCapacity("once", PLAN, 1, 60, 0)));
        assertThat(office.version()).isEqualTo(2);
    }

    @Test
    void refusesToWriteOnWhatWasWrittenSince() {
        Office office = new Office().written();
        long current = office.version();
        for (long seen : new long[] {0, 1, current - 1, current + 1, Long.MAX_VALUE}) {
            DevelopmentPlan before = office.plan();
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> office.give(AHMED, new AgreeCapacity(office.id(), PLAN, seen, 60, 0)))
                    .satisfies(e -> assertThat(List.of(e.expected(), e.current()))
                            .containsExactly(Version.of(seen), Version.of(current)));
            assertThat(office.plan()).isEqualTo(before);
        }
    }

    @Test
    void takesARefusedCommandAgainOnceItCanBeDone() {
        Office office = new Office().begun();
        ProposePlan early = new ProposePlan("propose", PLAN, 1);
        assertThat(office.give(NOOR, early).isDone()).isFalse();
        Forms.of(Samples.content())
                .forEach(form -> Office.done(office.give(NOOR, form.at(office.id(), office.version()))));
        Office.done(office.give(NOOR, new ProposePlan("propose", PLAN, office.version())));
        assertThat(office.plan().revisions()).hasSize(1);
    }

    private static void sendTwice(Office office, Command command, boolean byEmployee) {
        Receipt receipt = Office.done(office.give(byEmployee ? NOOR : AHMED, command));
        DevelopmentPlan plan = office.plan();
        List<String> events = new ArrayList<>(office.events());
        assertThat(Office.done(office.give(byEmployee ? NOOR : AHMED, command)))
                .as("%s", command)
                .isEqualTo(receipt);
        assertThat(office.plan()).as("%s", command).isEqualTo(plan);
        assertThat(office.events()).as("%s", command).isEqualTo(events);
    }
}
