package nl.pop4j.profile;

import static nl.pop4j.shared.LocalizedText.DUTCH;
import static nl.pop4j.testkit.Samples.NOOR;
import static nl.pop4j.testkit.Samples.NOW;
import static nl.pop4j.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.method.StandardForms;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import nl.pop4j.text.health.HealthWording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProfileCommandsTest {

    private static final ProfileCommands COMMANDS = new ProfileCommands(HealthWording.standard());
    private static final PersonalProfile EMPTY = PersonalProfile.empty(NOOR);

    @Test
    @Tag("D4.0")
    void keepsEachEntryWithItsSourceAndDate() {
        ProfileEntry school = entry("e1", ProfileKind.EDUCATION, "Mbo 3").from(ProfileSource.DOCUMENT);
        ProfileEntry work = entry("e2", ProfileKind.EXPERIENCE, "Drie jaar thuiszorg");
        PersonalProfile profile = done(COMMANDS.put(done(COMMANDS.put(EMPTY, school, NOW)), work, NOW));
        assertThat(profile.entries()).containsExactly(school, work);
        assertThat(profile.entry("e1")).hasValueSatisfying(entry -> {
            assertThat(entry.source()).isEqualTo(ProfileSource.DOCUMENT);
            assertThat(entry.on()).isEqualTo(TODAY);
        });
        ProfileEntry better = entry("e1", ProfileKind.EDUCATION, "Mbo 4");
        assertThat(done(COMMANDS.put(profile, better, NOW)).entries()).containsExactly(better, work);
    }

    @Test
    @Tag("D4.0")
    void saysWhatTheFirstPictureStillLacks() {
        PersonalProfile profile = with(entry("e1", ProfileKind.EDUCATION, "Mbo 3"));
        assertThat(profile.missingFromPicture())
                .containsExactlyInAnyOrder(ProfileKind.EXPERIENCE, ProfileKind.STRENGTH);
        PersonalProfile whole = with(
                entry("e1", ProfileKind.EDUCATION, "Mbo 3"),
                entry("e2", ProfileKind.EXPERIENCE, "Thuiszorg"),
                entry("e3", ProfileKind.STRENGTH, "Rust brengen"));
        assertThat(whole.missingFromPicture()).isEmpty();
    }

    @Test
    @Tag("D3.2")
    void fillsTheProfileFromTheQuestionsToOneself() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("good-at", "Rust brengen");
        answers.put("like", "Met mensen werken");
        answers.put("hard", "Cijfers");
        answers.put("use-now", "Alles behalve koken");
        answers.put("direction", "Naar begeleiden");
        answers.put("ambitions", "Praktijkopleider zijn");
        answers.put("learn", "Leren opleiden");
        answers.put("values", "Eerlijkheid");
        answers.put("conditions", "Geen avonden");
        answers.put("not-asked", "Dit staat nergens");
        PersonalProfile profile = done(COMMANDS.answer(EMPTY, entries(answers), NOW));
        assertThat(profile.entries())
                .extracting(ProfileEntry::kind)
                .containsExactly(
                        ProfileKind.STRENGTH,
                        ProfileKind.LIKE,
                        ProfileKind.DISLIKE,
                        ProfileKind.USED_NOW,
                        ProfileKind.DIRECTION,
                        ProfileKind.AMBITION,
                        ProfileKind.LEARNING_WISH,
                        ProfileKind.VALUE,
                        ProfileKind.CONSTRAINT);
        assertThat(profile.entries(ProfileKind.AMBITION))
                .extracting(ProfileEntry::horizon)
                .containsExactly(DateRange.of(TODAY, TODAY.plusYears(5)));
        assertThat(profile.entries()).allMatch(entry -> entry.source() == ProfileSource.QUESTIONNAIRE);
    }

    @Test
    @Tag("D3.2")
    void hasAKindForEveryQuestionThatComesWithTheLibrary() {
        assertThat(StandardForms.SELF_QUESTIONS.questions())
                .allMatch(question -> ProfileQuestions.standard().kinds().containsKey(question.id()));
    }

    @Test
    @Tag("D3.2")
    void putsASecondAnswerInThePlaceOfTheFirst() {
        PersonalProfile once = done(COMMANDS.answer(EMPTY, entries(Map.of("learn", "Opleiden")), NOW));
        PersonalProfile twice = done(COMMANDS.answer(once, entries(Map.of("learn", "Coachen", "like", " ")), NOW));
        assertThat(twice.entries()).extracting(ProfileEntry::text).containsExactly("Coachen");
    }

    @Test
    @Tag("D3.2")
    void takesAVendorsOwnQuestionnaire() {
        String longId = "q".repeat(64);
        ProfileQuestions own = new ProfileQuestions(Map.of("dream", ProfileKind.AMBITION));
        assertThat(own.entry(longId, "dream", "Leidinggeven", Locale.ENGLISH, TODAY))
                .hasValueSatisfying(entry -> {
                    assertThat(entry.kind()).isEqualTo(ProfileKind.AMBITION);
                    assertThat(entry.id()).hasSize(64);
                });
        assertThat(own.entry(longId, "learn", "Leren", Locale.ENGLISH, TODAY)).isEmpty();
    }

    @Test
    @Tag("D3.2")
    @Tag("D5.8")
    void warnsOfHealthWithoutRepeatingTheWords() {
        ProfileEntry condition = entry("e1", ProfileKind.CONSTRAINT, "Geen avonden vanwege mijn epilepsie");
        Outcome<PersonalProfile> outcome = COMMANDS.put(EMPTY, condition, NOW);
        Finding warning = outcome.findings().list().get(0);
        assertThat(warning.code()).isEqualTo(ProfileCommands.HEALTH);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.pointer()).isEqualTo("/text");
        assertThat(warning.arguments()).isEmpty();
        assertThat(outcome.toString()).doesNotContain("epilepsie");
        for (Locale language : List.of(DUTCH, LocalizedText.ENGLISH)) {
            assertThat(warning.text(Texts.standard(), language)).doesNotContain("epilepsie");
        }
        assertThat(done(outcome).entries()).containsExactly(condition);
        assertThat(COMMANDS.put(EMPTY, entry("e1", ProfileKind.CONSTRAINT, "Geen avonden"), NOW)
                        .findings()
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Tag("D5.8")
    void pointsAtTheAnswerThatSpeaksOfHealth() {
        Map<String, ProfileEntry> entries = new LinkedHashMap<>();
        entries.put("/answers/0/text", entry("a", ProfileKind.LIKE, "Koken"));
        entries.put("/answers/3/text", entry("b", ProfileKind.CONSTRAINT, "mijn dokter zegt nee"));
        assertThat(COMMANDS.answer(EMPTY, entries, NOW).findings())
                .extracting(Finding::pointer)
                .containsExactly("/answers/3/text");
    }

    @Test
    @Tag("D3.3")
    void joinsAnAmbitionWithANeedOfTheOrganisation() {
        PersonalProfile profile = with(entry("amb", ProfileKind.AMBITION, "Praktijkopleider zijn"));
        Insight insight = insight("i1", "amb", Samples.FEWER_ERRORS.value());
        PersonalProfile joined = done(COMMANDS.put(profile, insight, Samples.needs(), NOW));
        assertThat(joined.insights()).containsExactly(insight);
        assertThat(joined.insight("i1")).contains(insight);
    }

    @Test
    @Tag("D3.3")
    void refusesAnInsightThatJoinsNothing() {
        PersonalProfile profile = with(entry("like", ProfileKind.LIKE, "Koken"));
        assertThat(codes(COMMANDS.put(profile, insight("like", "like", "o-onbekend"), Samples.needs(), NOW)))
                .containsExactly(
                        ProfileCommands.ID_TAKEN, ProfileCommands.UNKNOWN_AMBITION, ProfileCommands.UNKNOWN_NEED);
    }

    @Test
    @Tag("D3.0")
    @Tag("D3.1")
    void waitsWithInsightsUntilManagementHasCommitted() {
        PersonalProfile profile = with(entry("amb", ProfileKind.AMBITION, "Praktijkopleider zijn"));
        assertThat(codes(COMMANDS.put(profile, insight("i1", "amb", "wijkzorg"), SampleNeeds.stated(), NOW)))
                .containsExactly(ProfileCommands.NOT_COMMITTED);
        assertThat(done(COMMANDS.put(profile, insight("i1", "amb", "wijkzorg"), SampleNeeds.committed(), NOW))
                        .insights())
                .hasSize(1);
    }

    @Test
    @Tag("D3.3")
    void keepsAnAmbitionAsLongAsAnInsightNeedsIt() {
        PersonalProfile profile = joined();
        assertThat(codes(COMMANDS.remove(profile, "amb", NOW))).containsExactly(ProfileCommands.AMBITION_IN_USE);
        assertThat(codes(COMMANDS.put(profile, entry("amb", ProfileKind.LIKE, "Koken"), NOW)))
                .containsExactly(ProfileCommands.AMBITION_IN_USE);
        PersonalProfile without = done(COMMANDS.remove(profile, "i1", NOW));
        assertThat(done(COMMANDS.remove(without, "amb", NOW)).entries()).isEmpty();
        assertThat(codes(COMMANDS.remove(without, "i1", NOW))).containsExactly(ProfileCommands.UNKNOWN_ELEMENT);
        assertThat(codes(COMMANDS.put(profile, entry("i1", ProfileKind.LIKE, "Koken"), NOW)))
                .containsExactly(ProfileCommands.ID_TAKEN);
    }

    @Test
    void keepsToTheEmployeeWhatWasNotShared() {
        assertThat(joined().sharedPart().entries()).isEmpty();
        PersonalProfile shared = done(COMMANDS.share(joined(), NOW));
        assertThat(shared.sharedPart()).isEqualTo(shared);
        PersonalProfile later = done(COMMANDS.put(shared, entry("amb", ProfileKind.AMBITION, "Anders"), NOW));
        assertThat(later.sharedPart().entries()).isEmpty();
        assertThat(later.sharedPart().insights()).isEmpty();
    }

    @Test
    void tellsWhatHappenedInIdsOnly() {
        Outcome<PersonalProfile> outcome = COMMANDS.put(EMPTY, entry("e1", ProfileKind.LIKE, "Koken"), NOW);
        List<DomainEvent> events = outcome.fold((profile, happened) -> happened, findings -> List.of());
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("profile-written");
            assertThat(event.aggregate()).isEqualTo(NOOR.value());
            assertThat(event.details()).isEqualTo(Map.of("element", "e1"));
            assertThat(event.at()).isEqualTo(NOW);
        });
        assertThat(COMMANDS.share(EMPTY, NOW)
                        .fold((profile, happened) -> happened, findings -> List.<DomainEvent>of())
                        .get(0)
                        .details())
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBeAnEntry() {
        assertThatIllegalArgumentException().isThrownBy(() -> entry("e 1", ProfileKind.LIKE, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("e1", ProfileKind.LIKE, "\u2003"));
        assertThatIllegalArgumentException().isThrownBy(() -> insight("i1", "a b", "n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileEntry(
                        "e1", ProfileKind.AMBITION, "x", DUTCH, ProfileSource.EMPLOYEE, TODAY, false, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> entry("e1", ProfileKind.LEARNING_STYLE, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> style(" ", ProfileSource.COACH));
        assertThatIllegalArgumentException().isThrownBy(() -> style("Kolb", ProfileSource.EMPLOYEE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileQuestions.standard().and("how", ProfileKind.LEARNING_STYLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileEntry(
                        "e1", ProfileKind.LIKE, "x", DUTCH, ProfileSource.COACH, TODAY, false, null, "Kolb"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonalProfile(
                        NOOR,
                        List.of(entry("x", ProfileKind.LIKE, "a")),
                        List.of(insight("x", "a", "n")),
                        EMPTY.version()));
    }

    private static ProfileEntry style(String instrument, ProfileSource with) {
        return ProfileEntry.learningStyle("e1", "x", DUTCH, TODAY, instrument, with);
    }

    private static PersonalProfile joined() {
        return done(COMMANDS.put(
                with(entry("amb", ProfileKind.AMBITION, "Praktijkopleider zijn")),
                insight("i1", "amb", Samples.FEWER_ERRORS.value()),
                Samples.needs(),
                NOW));
    }

    private static PersonalProfile with(ProfileEntry... entries) {
        PersonalProfile profile = EMPTY;
        for (ProfileEntry entry : entries) {
            profile = done(COMMANDS.put(profile, entry, NOW));
        }
        return profile;
    }

    private static Map<String, ProfileEntry> entries(Map<String, String> answers) {
        Map<String, ProfileEntry> entries = new LinkedHashMap<>();
        answers.forEach((question, answer) -> ProfileQuestions.standard()
                .entry(StandardForms.SELF_QUESTIONS.id(), question, answer, DUTCH, TODAY)
                .ifPresent(entry -> entries.put("/" + question, entry)));
        return entries;
    }

    private static ProfileEntry entry(String id, ProfileKind kind, String text) {
        return ProfileEntry.of(id, kind, text, DUTCH, TODAY);
    }

    private static Insight insight(String id, String ambition, String need) {
        return new Insight(id, ambition, need, Samples.MEDICATION, "Dit past bij elkaar", DUTCH, TODAY, false);
    }

    private static PersonalProfile done(Outcome<PersonalProfile> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.findings()));
    }

    private static List<RuleCode> codes(Outcome<PersonalProfile> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream().map(Finding::code).toList();
    }
}
