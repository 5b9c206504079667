package nl.pop4j.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.examples.cli.sample.SampleDates;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.testkit.law.PlainDutchLaws;
import org.junit.jupiter.api.Test;

class DemoStoryTest {

    private static final LocalDate LEAP_DAY_A_TUESDAY = LocalDate.of(2028, 2, 29);

    @Test
    void endsWithAPlanThatBothSigned() {
        Told told = told(SampleDates.WRITTEN_FOR, LocalizedText.DUTCH);
        DevelopmentPlan plan = told.scene().current();
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        Revision signed = plan.signed().orElseThrow();
        assertThat(signed.status()).isEqualTo(RevisionStatus.SIGNED);
        assertThat(signed.signatures()).extracting(Signature::party).containsExactly(Party.EMPLOYEE, Party.EMPLOYER);
        assertThat(signed.signatures()).extracting(Signature::digest).containsOnly(signed.digest());
    }

    @Test
    void tellsTheGapsWithTheirFigures() {
        String text = told(SampleDates.WRITTEN_FOR, LocalizedText.DUTCH).text();
        assertThat(text)
                .contains("Gesprekken met naasten: van 2 in ontwikkeling naar 4 gevorderd, gewicht 3, telt voor 6")
                .contains("5 van de 10 streefniveaus");
    }

    @Test
    void showsWhatTheRulesSayAboutAWish() {
        String text = told(SampleDates.WRITTEN_FOR, LocalizedText.DUTCH).text();
        assertThat(text)
                .contains("Ik wil beter worden in gesprekken met familie.")
                .contains("SMART-T-1");
    }

    @Test
    void findsNoErrorInTheFinishedPlan() {
        Told told = told(SampleDates.WRITTEN_FOR, LocalizedText.ENGLISH);
        assertThat(told.text()).contains("SMART-T-1");
        assertThat(told.scene()
                        .pop()
                        .planning()
                        .check(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN)
                        .hasErrors())
                .isFalse();
    }

    @Test
    void isTheSameOnEachRun() {
        assertThat(told(SampleDates.WRITTEN_FOR, LocalizedText.DUTCH).text())
                .isEqualTo(told(SampleDates.WRITTEN_FOR, LocalizedText.DUTCH).text());
    }

    @Test
    void canBeginOnAnyDay() {
        Told told = told(LEAP_DAY_A_TUESDAY, LocalizedText.ENGLISH);
        assertThat(told.scene().current().status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(told.text()).contains("Tuesday 29 February 2028");
        for (int days = 31; days < 400; days += 41) {
            assertThat(told(LEAP_DAY_A_TUESDAY.plusDays(days), LocalizedText.DUTCH)
                            .scene()
                            .current()
                            .status())
                    .isEqualTo(PlanStatus.ACTIVE);
        }
    }

    @Test
    void leavesNoPlaceUnfilled() {
        for (Locale language : new Locale[] {LocalizedText.DUTCH, LocalizedText.ENGLISH}) {
            assertThat(told(SampleDates.WRITTEN_FOR, language).text()).doesNotContain("{", "}");
        }
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(StoryVoice.TEXTS.keys(LocalizedText.DUTCH)).isEqualTo(StoryVoice.TEXTS.keys(LocalizedText.ENGLISH));
    }

    @Test
    void saysEverythingInPlainDutch() {
        PlainDutchLaws.hold(StoryVoice.TEXTS, LocalizedText.DUTCH);
    }

    private static Told told(LocalDate start, Locale language) {
        StringWriter text = new StringWriter();
        Scene scene = Scene.on(
                InMemoryPorts.create(), start, new StoryVoice(new PrintWriter(text, true), language), language);
        new DemoStory(scene).tell();
        return new Told(scene, text.toString());
    }

    private record Told(Scene scene, String text) {}
}
