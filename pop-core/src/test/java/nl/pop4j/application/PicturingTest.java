package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.profile.AnswerInput;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.application.command.profile.PutInsight;
import nl.pop4j.application.command.profile.PutProfileEntry;
import nl.pop4j.application.command.profile.RemoveFromProfile;
import nl.pop4j.application.command.profile.ShareProfile;
import nl.pop4j.form.Answers;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileCommands;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileSource;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PicturingTest {

    private static final String WHO = Samples.NOOR.value();
    private static final LocalDate DAY = Samples.TODAY;

    private final Office office = new Office();

    @Test
    @Tag("D4.0")
    void keepsAnEntryWithSourceAndDate() {
        Office.done(office.give(NOOR, entry(0, "e1", "EDUCATION", "Mbo 3", "DOCUMENT", null)));
        ProfileEntry kept = of(NOOR).entries().get(0);
        assertThat(kept.source()).isEqualTo(ProfileSource.DOCUMENT);
        assertThat(kept.on()).isEqualTo(DAY);
        assertThat(of(NOOR).version()).isEqualTo(Version.of(1));
        assertThat(office.events()).containsExactly("profile-written");
    }

    @Test
    @Tag("D3.2")
    void looksFiveYearsAheadUnlessToldOtherwise() {
        Office.done(office.give(NOOR, entry(0, "e1", "AMBITION", "Praktijkopleider", null, null)));
        Office.done(office.give(NOOR, entry(1, "e2", "AMBITION", "Coach", null, DAY)));
        assertThat(of(NOOR).entries())
                .extracting(ProfileEntry::horizon)
                .containsExactly(DateRange.of(DAY, DAY.plusYears(5)), DateRange.ofClosed(DAY, DAY));
    }

    @Test
    @Tag("D3.2")
    @Tag("D5.8")
    void fillsTheProfileFromAnswersAndWarnsOfHealth() {
        AnswerQuestions answers = answers("self-questions", "learn", "Opleiden", "conditions", "mijn epilepsie");
        Outcome<Receipt> outcome = office.give(NOOR, answers);
        assertThat(outcome.findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly("PROFILE-HEALTH-1 /answers/1/text");
        assertThat(of(NOOR).entries())
                .extracting(ProfileEntry::kind)
                .containsExactly(ProfileKind.LEARNING_WISH, ProfileKind.CONSTRAINT);
        assertThat(outcome.toString() + office.events()).doesNotContain("epilepsie");
    }

    @Test
    void refusesAnswersToWhatWasNotAsked() {
        assertThat(office.give(NOOR, answers("unknown", "learn", "Opleiden", "like", "Koken"))
                        .findings())
                .extracting(Finding::pointer)
                .containsExactly("/questionnaire");
        assertThat(office.give(NOOR, answers("self-questions", "learn", "Opleiden", "shoe-size", "43"))
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly(Answers.NOT_ALLOWED + " /answers/1");
        assertThat(of(NOOR).entries()).isEmpty();
    }

    @Test
    @Tag("D3.3")
    @Tag("D3.1")
    void joinsAnAmbitionWithANeedOnceManagementHasCommitted() {
        Office.done(office.give(NOOR, entry(0, "amb", "AMBITION", "Praktijkopleider", null, null)));
        office.pop.maintaining().stateNeeds(office.tenant, HANNA, SampleNeeds.stated());
        PutInsight insight =
                new PutInsight(office.id(), WHO, 1, "i1", "amb", "wijkzorg", "V1", "Dit past bij elkaar", "nl", DAY);
        assertThat(office.give(NOOR, insight).findings().contains(ProfileCommands.NOT_COMMITTED))
                .isTrue();
        office.pop
                .maintaining()
                .commitToNeeds(office.tenant, Actor.of(SampleNeeds.DIRECTOR, Role.MANAGEMENT), Version.of(1));
        Office.done(office.give(NOOR, insight));
        assertThat(of(NOOR).insights()).hasSize(1);
        assertThat(office.give(NOOR, new RemoveFromProfile(office.id(), WHO, 2, "amb"))
                        .findings()
                        .contains(ProfileCommands.AMBITION_IN_USE))
                .isTrue();
        Office.done(office.give(NOOR, new RemoveFromProfile(office.id(), WHO, 2, "i1")));
        assertThat(of(NOOR).insights()).isEmpty();
    }

    @Test
    void showsTheManagerNothingBeforeItIsShared() {
        Office.done(office.give(NOOR, entry(0, "e1", "LIKE", "Koken", null, null)));
        assertThat(of(AHMED).entries()).isEmpty();
        assertThat(of(NOOR).entries()).hasSize(1);
        Office.done(office.give(NOOR, new ShareProfile(office.id(), WHO, 1)));
        assertThat(of(AHMED).entries()).hasSize(1);
        assertThat(office.readings()).hasSize(2);
        assertThat(office.events()).containsExactly("profile-written", "profile-shared");
    }

    @Test
    @Tag("D4.7")
    void keepsALearningStyleThatBothDeterminedWithAnInstrument() {
        assertThat(codes(style(0, "EMPLOYEE", null)))
                .containsExactly("PROFILE-STYLE-1 /instrument", "PROFILE-STYLE-2 /source");
        assertThat(codes(style(0, "TEST", "Kolb"))).containsExactly("PROFILE-STYLE-2 /source");
        Office.done(office.give(NOOR, style(0, "MANAGER", "leerstijlentest van Kolb")));
        ProfileEntry kept = of(NOOR).entries().get(0);
        assertThat(kept.kind()).isEqualTo(ProfileKind.LEARNING_STYLE);
        assertThat(kept.instrument()).isEqualTo("leerstijlentest van Kolb");
        assertThat(kept.source()).isEqualTo(ProfileSource.MANAGER);
        assertThat(kept.on()).isEqualTo(DAY);
        assertThat(of(AHMED).entries()).isEmpty();
        Office.done(office.give(NOOR, new ShareProfile(office.id(), WHO, 1)));
        assertThat(of(AHMED).entries())
                .extracting(ProfileEntry::instrument)
                .containsExactly("leerstijlentest van Kolb");
        assertThat(office.outbox().toString()).doesNotContain("Kolb", "zelf doen");
        Office.done(office.give(NOOR, new RemoveFromProfile(office.id(), WHO, 2, "ls")));
        assertThat(of(NOOR).entries()).isEmpty();
    }

    /** Nobody has to have one: a profile without it lacks nothing, and a plan says the same with and without. */
    @Test
    @Tag("D4.7")
    void judgesNothingByALearningStyle() {
        office.written();
        Findings before = office.pop.planning().check(office.tenant, NOOR, Samples.PLAN);
        Office.done(office.give(NOOR, style(0, "COACH", "gesprek met de jobcoach")));
        assertThat(office.pop.planning().check(office.tenant, NOOR, Samples.PLAN))
                .isEqualTo(before);
        assertThat(of(NOOR).missingFromPicture())
                .isEqualTo(PersonalProfile.empty(Samples.NOOR).missingFromPicture());
    }

    private List<String> codes(PutProfileEntry entry) {
        return office.give(NOOR, entry).findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private PutProfileEntry style(long version, String source, String instrument) {
        return new PutProfileEntry(
                office.id(),
                WHO,
                version,
                "ls",
                "LEARNING_STYLE",
                "Ik wil het eerst zelf doen.",
                "nl",
                source,
                DAY,
                null,
                instrument);
    }

    @Test
    void letsNobodyElseWriteOrLook() {
        PutProfileEntry entry = entry(0, "e1", "LIKE", "Koken", null, null);
        for (Actor actor : List.of(AHMED, HANNA, Office.STRANGER)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(actor, entry));
        }
        for (Actor actor : List.of(HANNA, Office.STRANGER)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> of(actor));
        }
    }

    @Test
    void hasOneEffectHoweverOftenItIsRepeatedAndNoneOnAnOldVersion() {
        PutProfileEntry entry = entry(0, "e1", "LIKE", "Koken", null, null);
        Receipt first = Office.done(office.give(NOOR, entry));
        assertThat(Office.done(office.give(NOOR, entry))).isEqualTo(first);
        assertThat(of(NOOR).version()).isEqualTo(Version.of(1));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> office.give(NOOR, entry(0, "e2", "LIKE", "Bakken", null, null)));
    }

    private PersonalProfile of(Actor actor) {
        return office.pop.picturing().profile(office.tenant, actor, Samples.NOOR);
    }

    private PutProfileEntry entry(long version, String id, String kind, String text, String source, LocalDate until) {
        return new PutProfileEntry(office.id(), WHO, version, id, kind, text, "nl", source, DAY, until);
    }

    private AnswerQuestions answers(String questionnaire, String one, String first, String other, String second) {
        return new AnswerQuestions(
                office.id(),
                WHO,
                0,
                questionnaire,
                "nl",
                DAY,
                List.of(new AnswerInput(one, first), new AnswerInput(other, second)));
    }
}
