package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.Pop;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.gap.role.RoleReach;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.4")
class GapFindingTest {

    private static final TenantId TENANT = TenantId.of("t1");
    private static final PersonId NOOR = PersonId.of("p-noor");
    private static final PersonId AHMED = PersonId.of("p-ahmed");
    private static final FrameworkId ZORG = FrameworkId.of("zorg");
    private static final CompetenceCode LISTENING = CompetenceCode.of("listening");
    private static final CompetenceCode PLANNING = CompetenceCode.of("planning");
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final Actor EMPLOYEE = Actor.of(NOOR);
    private static final Actor MANAGER = Actor.of(AHMED);
    private static final Actor STRANGER = Actor.of(PersonId.of("p-stranger"));

    private Pop pop;

    @BeforeEach
    void storeAFrameworkAndOneRating() {
        pop = Pop.builder()
                .people(InMemoryPeople.none().managing(AHMED, NOOR))
                .clock(Clock.fixed(Instant.parse("2027-01-04T09:00:00Z"), ZoneOffset.UTC))
                .build();
        Actor adviser = Actor.of(PersonId.of("p-hanna"), Role.HR_ADVISER);
        pop.maintaining().storeFramework(TENANT, adviser, framework(), Version.NONE);
        GiveRating rating = new GiveRating("c1", NOOR.value(), "zorg", "listening", BigDecimal.valueOf(2), MONDAY);
        assertThat(pop.assessing().rate(TENANT, EMPLOYEE, rating).isDone()).isTrue();
    }

    @Test
    void showsTheGapTowardsARoleAndLeavesTheUnknownOpen() {
        GapAnalysis gaps = pop.gapFinding().towardsRole(TENANT, MANAGER, NOOR, ZORG, RoleCode.of("coach"));
        assertThat(gaps.gaps()).hasSize(2);
        assertThat(gaps.gaps().get(0).shortage()).contains(BigDecimal.valueOf(2));
        assertThat(gaps.gaps().get(1).shortage()).isEmpty();
    }

    @Test
    void findsTheRolesWithinReachNearestFirst() {
        List<RoleReach> reach =
                pop.gapFinding().rolesWithinReach(TENANT, EMPLOYEE, NOOR, ZORG, BigDecimal.valueOf(3), 1);
        assertThat(reach).extracting(RoleReach::role).containsExactly(RoleCode.of("aide"), RoleCode.of("coach"));
    }

    @Test
    void leavesOutRolesBeyondTheBudget() {
        assertThat(pop.gapFinding().rolesWithinReach(TENANT, EMPLOYEE, NOOR, ZORG, BigDecimal.ONE, 1))
                .extracting(RoleReach::role)
                .containsExactly(RoleCode.of("aide"));
    }

    @Test
    void showsAStrangerNothingNotEvenThatARoleExists() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> pop.gapFinding().towardsRole(TENANT, STRANGER, NOOR, ZORG, RoleCode.of("no such role")))
                .withMessage("no such employee");
    }

    @Test
    void saysThatARoleDoesNotExist() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pop.gapFinding().towardsRole(TENANT, EMPLOYEE, NOOR, ZORG, RoleCode.of("gone")))
                .withMessage("no such role");
    }

    private static CompetenceFramework framework() {
        List<ProficiencyLevel> levels = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new ProficiencyLevel(Level.of(i), LocalizedText.of("niveau " + i, "level " + i), null))
                .toList();
        return CompetenceFramework.builder(ZORG, LocalizedText.of("Zorg", "Care"))
                .scale(ProficiencyScale.ordinal("s", LocalizedText.of("Schaal", "Scale"), levels))
                .competence(Competence.of(LISTENING, LocalizedText.of("Luisteren", "Listening"), null, "s"))
                .competence(Competence.of(PLANNING, LocalizedText.of("Plannen", "Planning"), null, "s"))
                .role(new RoleProfile(
                        RoleCode.of("coach"),
                        LocalizedText.of("Coach", "Coach"),
                        List.of(
                                RoleRequirement.essential(LISTENING, Level.of(4)),
                                RoleRequirement.essential(PLANNING, Level.of(3)))))
                .role(new RoleProfile(
                        RoleCode.of("aide"),
                        LocalizedText.of("Helpende", "Aide"),
                        List.of(RoleRequirement.essential(LISTENING, Level.of(2)))))
                .build();
    }
}
