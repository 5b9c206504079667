package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.application.command.privacy.AddStatement;
import nl.pop4j.application.command.profile.PutProfileEntry;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.privacy.Reading;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.SubjectField;
import nl.pop4j.privacy.SubjectRecord;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.8")
class PrivacyDeskTest {

    private static final Actor OFFICER = Actor.of(Samples.STRANGER, Role.PRIVACY_OFFICER);
    private static final String WHO = Samples.NOOR.value();

    private final Office office = new Office().signed();

    @Test
    void showsAPersonEverythingWhateverIsPrivateOrSpecial() {
        fill();
        SubjectAccess access = of(NOOR);
        assertThat(values(access)).contains("Mijn stille wens", "Een stille werkplek", WHO);
        assertThat(values(access)).doesNotContain(Samples.AHMED.value()).contains(SubjectField.SOMEBODY_ELSE);
        assertThat(access.records())
                .extracting(SubjectRecord::kind)
                .containsExactlyInAnyOrder(
                        RecordKind.AGREED_GAPS,
                        RecordKind.DEVELOPMENT_PLAN,
                        RecordKind.PERSONAL_PROFILE,
                        RecordKind.COMPETENCE_ASSESSMENT,
                        RecordKind.WORK_ADJUSTMENTS);
        assertThat(access.toString()).doesNotContain("wens", WHO);
    }

    @Test
    void handsOutWhatThePersonSuppliedAndNothingElse() {
        fill();
        SubjectAccess file = office.pop.privacyDesk().portableData(office.tenant, NOOR, Samples.NOOR);
        assertThat(file.records())
                .isNotEmpty()
                .allMatch(record -> record.fields().stream().allMatch(SubjectField::supplied));
        assertThat(values(file))
                .contains("Mijn stille wens", Samples.content().goals().get(0).statement());
        assertThat(values(file)).doesNotContain("Een stille werkplek");
        assertThat(file.records())
                .extracting(SubjectRecord::kind)
                .doesNotContain(RecordKind.COMPETENCE_ASSESSMENT, RecordKind.WORK_ADJUSTMENTS);
        assertThat(file.readings()).isEmpty();
    }

    @Test
    void readsBackFromJson() {
        fill();
        SubjectAccess access = of(NOOR);
        String json = PopJson.standard().subjectAccess().text(access);
        assertThat(json).startsWith("{\"type\":\"subject-access\",\"format\":1,\"person\":\"" + WHO + "\"");
        assertThat(PopJson.standard().subjectAccess().parse(json)).isEqualTo(access);
    }

    @Test
    void showsAManagerOnlyWhatTheManagerDid() {
        fill();
        SubjectAccess access = office.pop.privacyDesk().subjectAccess(office.tenant, OFFICER, Samples.AHMED);
        assertThat(access.records()).isNotEmpty().noneMatch(SubjectRecord::own);
        assertThat(values(access)).contains(Samples.AHMED.value()).doesNotContain(WHO);
        assertThat(String.join(" ", values(access)))
                .doesNotContain("wens", Samples.content().goals().get(0).statement());
    }

    @Test
    void tellsWhoLookedWithoutNamingThem() {
        office.pop.planning().plan(office.tenant, AHMED, Samples.PLAN);
        office.pop.privacyDesk().subjectAccess(office.tenant, OFFICER, Samples.NOOR);
        assertThat(office.pop.privacyDesk().readings(office.tenant, NOOR, Samples.NOOR, 10))
                .contains(
                        new Reading("VIEW_PERSONAL_DATA", false, Samples.NOW),
                        new Reading("VIEW_PLAN", false, Samples.NOW));
        assertThat(of(NOOR).readings()).hasSizeGreaterThanOrEqualTo(2);
    }

    /** GDPR art. 15: complete, however often somebody looked. */
    @Test
    void tellsEachTimeHoweverManyThereAre() {
        AccessEntry entry =
                new AccessEntry(Samples.AHMED, Samples.NOOR, "VIEW_PLAN", Samples.PLAN.value(), Samples.NOW);
        office.store.run(office.tenant, ports -> {
            for (int i = 0; i < 10_500; i++) {
                ports.accessLog().add(office.tenant, entry);
            }
            return true;
        });
        assertThat(of(NOOR).readings()).hasSizeGreaterThanOrEqualTo(10_500);
    }

    @Test
    void putsAStatementBesideATextAndShowsItToWhoReadsTheText() {
        Office.done(office.give(NOOR, statement(0, "s1", Office.PLAN)));
        for (Actor reader : List.of(NOOR, AHMED, HANNA, OFFICER)) {
            assertThat(office.pop
                            .privacyDesk()
                            .statements(office.tenant, reader, Samples.NOOR)
                            .statements())
                    .extracting(one -> one.record() + one.pointer() + " " + one.text())
                    .containsExactly(Office.PLAN + "/goals/0 Dat heb ik niet gezegd.");
        }
        assertThat(office.give(NOOR, statement(1, "s1", Office.PLAN)).findings().stream()
                        .map(finding -> finding.code().value()))
                .containsExactly("STATEMENT-ELEMENT-1");
        assertThat(values(of(NOOR))).contains("Dat heb ik niet gezegd.");
    }

    @Test
    void takesNoStatementByOrAboutSomebodyElse() {
        for (Actor actor : List.of(AHMED, HANNA, OFFICER, Office.STRANGER)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.give(actor, statement(0, "s1", Office.PLAN)));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.give(NOOR, statement(0, "s1", "plan-of-others")));
    }

    @Test
    void showsPersonalDataToThePersonAndThePrivacyOfficerOnly() {
        for (Actor actor : List.of(AHMED, HANNA, Office.STRANGER)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> of(actor));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.privacyDesk().portableData(office.tenant, actor, Samples.NOOR));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.privacyDesk().readings(office.tenant, actor, Samples.NOOR, 1));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.privacyDesk().statements(office.tenant, Office.STRANGER, Samples.NOOR));
    }

    private void fill() {
        Office.done(office.give(
                NOOR,
                new PutProfileEntry(
                        office.id(), WHO, 0, "e1", "LIKE", "Mijn stille wens", "nl", null, Samples.TODAY, null)));
        Office.done(office.give(
                AHMED,
                new AgreeAdjustment(
                        office.id(),
                        WHO,
                        0,
                        "a1",
                        "Een stille werkplek",
                        "nl",
                        Samples.TODAY,
                        Samples.TODAY.plusDays(9))));
    }

    private SubjectAccess of(Actor actor) {
        return office.pop.privacyDesk().subjectAccess(office.tenant, actor, Samples.NOOR);
    }

    private static List<String> values(SubjectAccess access) {
        return access.records().stream()
                .flatMap(record -> record.fields().stream())
                .map(SubjectField::value)
                .toList();
    }

    private AddStatement statement(long version, String id, String record) {
        return new AddStatement(office.id(), WHO, version, id, record, "/goals/0", "Dat heb ik niet gezegd.", "nl");
    }
}
