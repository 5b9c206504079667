package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.Pop;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.privacy.FormerEmployee;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.SubjectField;
import nl.pop4j.privacy.SubjectRecord;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Canaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What {@link nl.pop4j.port.PersonalRecords} promises, through the use cases that need it: erasing leaves no word of a
 * person anywhere, and a person who asks sees every word (RELIABILITY R13).
 */
@Tag("D5.8")
@Tag("R13")
public abstract class PersonalRecordsContract extends StoreContract {

    private static final PersonId EVA = PersonId.of("kanarie-eva");
    private static final PersonId BRAM = PersonId.of("bram");
    private static final Actor OFFICER = Actor.of(PersonId.of("officer"), Role.PRIVACY_OFFICER);

    /** What hangs on a plan, what is about nobody, and what this test lets stop no erasure. */
    private static final Set<RecordKind> WITHOUT_PEOPLE = EnumSet.of(
            RecordKind.REVIEW_CYCLE,
            RecordKind.LEGAL_HOLD,
            RecordKind.ORGANISATION_NEEDS,
            RecordKind.CULTURE_SURVEY,
            RecordKind.ROLLOUT_PROGRAMME);

    private final Canaries own = new Canaries("kanarie-eigen-", EVA, BRAM);
    private final Canaries others = new Canaries("kanarie-ander-", BRAM, EVA);

    /** For implementing classes. */
    protected PersonalRecordsContract() {}

    /** Everything that the store holds of every tenant, whatever it is and wherever it lies, as texts. */
    protected abstract List<String> everything();

    @Test
    void erasingLeavesNoCanaryAnywhere() {
        fill(NORTH);
        assertThat(everything()).anyMatch(text -> text.contains("kanarie-eigen"));
        assertThat(own.words()).allMatch(word -> everything().stream().anyMatch(text -> text.contains(word)));
        erase(ErasureScope.EVERYTHING);
        assertThat(everything()).noneMatch(text -> text.contains("kanarie-eigen"));
        assertThat(everything()).filteredOn(text -> text.contains(EVA.value())).containsExactly(EVA.value());
        assertThat(this.<List<Erasure>>in(NORTH, ports -> ports.erasures().list(NORTH)))
                .extracting(Erasure::person)
                .containsExactly(EVA);
    }

    @Test
    void theSubjectsExportHoldsEveryCanary() {
        fill(NORTH);
        for (Canaries canaries : List.of(own, others)) {
            doIn(NORTH, ports -> ports.legalHolds().put(NORTH, canaries.of(LegalHold.class)));
        }
        assertThat(values(access(EVA))).containsAll(own.words()).contains(EVA.value());
        assertThat(access(EVA).records())
                .filteredOn(SubjectRecord::own)
                .extracting(SubjectRecord::kind)
                .containsAll(Arrays.stream(RecordKind.values())
                        .filter(kind -> kind.category().isPresent())
                        .toList());
    }

    @Test
    void theSubjectsExportHoldsNothingOfOthers() {
        fill(NORTH);
        assertThat(values(access(EVA))).noneMatch(value -> value.contains("kanarie-ander") || value.contains("bram"));
        assertThat(values(access(EVA))).contains(SubjectField.SOMEBODY_ELSE);
        assertThat(access(EVA).records())
                .filteredOn(record -> !record.own())
                .extracting(SubjectRecord::kind)
                .contains(
                        RecordKind.DEVELOPMENT_PLAN,
                        RecordKind.COMPETENCE_ASSESSMENT,
                        RecordKind.CONVERSATION,
                        RecordKind.ORGANISATION_NEEDS);
    }

    @Test
    void leavesTheRecordsOfOthersWholeWithAFormerEmployeeInThem() {
        fill(NORTH);
        long before = ownFields(access(BRAM));
        erase(ErasureScope.EVERYTHING);
        assertThat(others.words()).allMatch(values(access(BRAM))::contains);
        assertThat(ownFields(access(BRAM))).isEqualTo(before);
        in(NORTH, ports -> {
            DevelopmentPlan plan = ports.plans().find(NORTH, planOf(others)).orElseThrow();
            assertThat(plan.revisions().get(0).signatures().get(0).by()).isEqualTo(FormerEmployee.ID);
            assertThat(ports.needs().find(NORTH).teams().get(0).lead()).isEqualTo(FormerEmployee.ID);
            assertThat(plan.version()).isEqualTo(Version.of(2));
            return true;
        });
    }

    @Test
    void erasesSpecialCategoriesAlone() {
        fill(NORTH);
        erase(ErasureScope.SPECIAL_CATEGORY);
        doIn(NORTH, ports -> {
            assertThat(ports.adjustments().find(NORTH, EVA)).isEmpty();
            assertThat(ports.adjustments().find(NORTH, BRAM)).isPresent();
            assertThat(ports.profiles().find(NORTH, EVA)).isPresent();
        });
    }

    @Test
    void findsNothingToEraseASecondTime() {
        fill(NORTH);
        erase(ErasureScope.EVERYTHING);
        List<String> once = everything();
        doIn(
                NORTH,
                ports -> ports.personalRecords()
                        .forEach(
                                records -> assertThat(records.erase(NORTH, EVA)).isZero()));
        assertThat(everything()).containsExactlyInAnyOrderElementsOf(once);
    }

    @Test
    void erasesInOneTenantOnly() {
        fill(NORTH);
        fill(SOUTH);
        erase(ErasureScope.EVERYTHING);
        doIn(
                SOUTH,
                ports -> ports.personalRecords().stream()
                        .filter(records -> !WITHOUT_PEOPLE.contains(records.kind()))
                        .forEach(records -> assertThat(records.about(SOUTH, EVA))
                                .as("%s", records.kind())
                                .isNotEmpty()));
    }

    @Test
    void listsEverybodyOfWhomItKeepsSomething() {
        fill(NORTH);
        doIn(
                NORTH,
                ports -> ports.personalRecords().stream()
                        .filter(records -> !WITHOUT_PEOPLE.contains(records.kind()))
                        .forEach(records -> assertThat(records.people(NORTH))
                                .as("%s", records.kind())
                                .containsExactly(BRAM, EVA)));
        assertThat(this.<List<RecordKind>>in(
                        NORTH,
                        ports -> ports.personalRecords().stream()
                                .map(records -> records.kind())
                                .toList()))
                .containsExactly(RecordKind.values());
    }

    @Test
    void keepsAHoldUntilItIsLifted() {
        LegalHold hold = new LegalHold(EVA, LocalDate.of(2027, 3, 1), "zaak 12");
        LegalHold next = new LegalHold(EVA, LocalDate.of(2027, 4, 1), "zaak 13");
        doIn(NORTH, ports -> ports.legalHolds().put(NORTH, hold));
        doIn(NORTH, ports -> ports.legalHolds().put(NORTH, next));
        doIn(NORTH, ports -> {
            assertThat(ports.legalHolds().find(NORTH, EVA)).contains(next);
            assertThat(ports.legalHolds().find(NORTH, BRAM)).isEmpty();
            ports.legalHolds().lift(NORTH, EVA);
            ports.legalHolds().lift(NORTH, BRAM);
        });
        doIn(NORTH, ports -> assertThat(ports.legalHolds().find(NORTH, EVA)).isEmpty());
    }

    private void erase(ErasureScope scope) {
        assertThat(pop().erasing()
                        .erase(NORTH, OFFICER, new ErasePerson("e1", EVA.value(), scope.name(), "REQUESTED"))
                        .isDone())
                .isTrue();
    }

    private SubjectAccess access(PersonId person) {
        return pop().privacyDesk().subjectAccess(NORTH, OFFICER, person);
    }

    private Pop pop() {
        return Pop.builder()
                .store(store())
                .clock(Clock.fixed(MORNING, ZoneOffset.UTC))
                .build();
    }

    private static long ownFields(SubjectAccess access) {
        return access.records().stream()
                .filter(SubjectRecord::own)
                .mapToLong(record -> record.fields().size())
                .sum();
    }

    private static List<String> values(SubjectAccess access) {
        return access.records().stream()
                .flatMap(record -> record.fields().stream())
                .map(SubjectField::value)
                .toList();
    }

    /** But no hold, which would hold. */
    private void fill(TenantId tenant) {
        doIn(tenant, ports -> CanaryStore.fill(tenant, ports, own, others));
    }

    private PlanId planOf(Canaries canaries) {
        return CanaryStore.planOf(canaries == own ? EVA : BRAM);
    }
}
