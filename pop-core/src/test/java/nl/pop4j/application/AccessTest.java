package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.pop4j.application.command.AddReview;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.MoveReview;
import nl.pop4j.application.command.ReactToEvent;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.RemoveTarget;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.application.command.profile.PutInsight;
import nl.pop4j.application.command.profile.PutProfileEntry;
import nl.pop4j.application.command.profile.RemoveFromProfile;
import nl.pop4j.application.command.profile.ShareProfile;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

    private static final PersonId COACH = PersonId.of("p-coach");
    private static final String DIGEST = "0".repeat(64);

    /** The tenant's frameworks, methods, templates and needs hold nothing personal: everybody in the tenant reads them. */
    private static final Set<String> OPEN =
            Set.of("framework", "frameworks", "needs", "method", "methods", "template", "templates");

    @Test
    void showsAStrangerNothingInAnyUseCase() {
        Office office = new Office().signed();
        Map<String, BiConsumer<Office, Actor>> useCases = useCases(office);
        assertThat(useCases.keySet()).containsExactlyInAnyOrderElementsOf(namesOfUseCases());
        List<String> events = office.events();
        useCases.forEach((name, useCase) -> assertThatExceptionOfType(NotFound.class)
                .as(name)
                .isThrownBy(() -> useCase.accept(office, STRANGER))
                .withMessageStartingWith("no such "));
        assertThat(office.events()).isEqualTo(events);
        assertThat(office.readings()).isEmpty();
    }

    @Test
    void looksTheSameWhetherAPlanIsDeniedOrAbsent() {
        Office office = new Office().begun();
        for (PlanId plan : List.of(Samples.PLAN, PlanId.of("absent"))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.planning().plan(office.tenant, STRANGER, plan))
                    .withMessage("no such plan")
                    .withNoCause();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYEE", "MANAGER", "COACH", "TRUSTED_PERSON", "PEER"})
    void givesNothingForARelationThatOnlyTheHostNames(Role relation) {
        Office office = new Office().begun();
        Actor actor = Actor.of(Samples.STRANGER, relation);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.planning().plan(office.tenant, actor, Samples.PLAN));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(actor, rating()));
    }

    @Test
    void letsACoachSeeThePlanButNoLevels() {
        Office office = new Office(Samples.TENANT, Map.of(COACH, Role.COACH)).signed();
        Actor coach = Actor.of(COACH);
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, coach, Samples.PLAN)
                        .competences())
                .extracting(CompetenceLine::current)
                .containsOnlyNulls();
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, AHMED, Samples.PLAN)
                        .competences())
                .extracting(CompetenceLine::current)
                .doesNotContainNull();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> office.pop.assessing().assessment(office.tenant, coach, Samples.NOOR, Samples.FRAMEWORK));
    }

    @Test
    void letsTheAdviserLookButNeitherWriteNorSign() {
        Office office = new Office().signed();
        assertThat(office.pop.planning().plan(office.tenant, HANNA, Samples.PLAN))
                .isNotNull();
        for (Command command : List.of(
                new RemoveElement("h1", PLAN, office.version(), "g1"),
                new ProposePlan("h2", PLAN, office.version()),
                office.signature())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(HANNA, command));
        }
    }

    @Test
    void keepsTwoTenantsWithTheSameIdsApart() {
        Office ours = new Office().begun();
        TenantId theirs = TenantId.of("other");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ours.pop.planning().plan(theirs, NOOR, Samples.PLAN));
        assertThat(ours.pop.maintaining().framework(theirs, HANNA, Samples.FRAMEWORK))
                .isEmpty();
        assertThat(ours.pop.maintaining().needs(theirs, HANNA)).isEqualTo(OrganisationNeeds.NONE);
        assertThat(ours.pop.planning().list(theirs, HANNA, PlanQuery.first(10))).isEmpty();
        ours.pop.maintaining().storeFramework(theirs, HANNA, Samples.framework(), Version.NONE);
        StartPlan same = new StartPlan(
                "c-1",
                PLAN,
                Samples.NOOR.value(),
                "en",
                Samples.TODAY,
                Samples.TODAY.plusYears(1),
                Samples.FRAMEWORK.value());
        Office.done(ours.pop.planning().start(theirs, NOOR, same));
        assertThat(ours.pop
                        .planning()
                        .plan(theirs, NOOR, Samples.PLAN)
                        .workingCopy()
                        .language())
                .hasToString("en");
        assertThat(ours.plan().workingCopy().language()).hasToString("nl");
        assertThat(ours.events()).containsExactly("plan-started");
    }

    private static Set<String> namesOfUseCases() {
        Set<String> names = new TreeSet<>();
        for (Class<?> group : List.of(
                Planning.class,
                Writing.class,
                Agreeing.class,
                Evaluating.class,
                Assessing.class,
                Picturing.class,
                Succeeding.class,
                Reviewing.class,
                GapFinding.class,
                Maintaining.class)) {
            for (Method method : group.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !OPEN.contains(method.getName())) {
                    names.add(method.getName());
                }
            }
        }
        return names;
    }

    private static Map<String, BiConsumer<Office, Actor>> useCases(Office office) {
        long version = office.version();
        Map<String, BiConsumer<Office, Actor>> calls = new LinkedHashMap<>();
        Map<String, Command> commands = Map.ofEntries(
                Map.entry("start", start()),
                Map.entry("describePerspective", new DescribePerspective("x", PLAN, version, "a", "b", "c")),
                Map.entry("agreeCapacity", new AgreeCapacity("x", PLAN, version, 60, 0)),
                Map.entry("agreeReviews", new AgreeReviews("x", PLAN, version, "P1M")),
                Map.entry(
                        "setTarget",
                        new SetTarget("x", PLAN, version, "V1", BigDecimal.ONE, null, "OWN_AMBITION", null)),
                Map.entry("putGoal", new PutGoal("x", PLAN, version, "g1", "a", "b", null, null, null, null, null)),
                Map.entry("putActivity", activity(version)),
                Map.entry("putAgreement", new PutAgreement("x", PLAN, version, "b9", "EMPLOYEE", "a", Samples.TODAY)),
                Map.entry("remove", new RemoveElement("x", PLAN, version, "g1")),
                Map.entry("propose", new ProposePlan("x", PLAN, version)),
                Map.entry("answer", new AnswerProposal("x", PLAN, version, 1, "AGREE", null)),
                Map.entry("sign", new SignRevision("x", PLAN, version, 1, DIGEST, "AS_SEEN")),
                Map.entry("reportProgress", new ReportProgress("x", PLAN, version, "a1", "STARTED", 1, Samples.TODAY)),
                Map.entry("rate", rating()),
                Map.entry("schedule", new ScheduleReviews("x", PLAN, version)),
                Map.entry("move", new MoveReview("x", PLAN, version, "r1", Samples.TODAY)),
                Map.entry("cancel", new CancelReview("x", PLAN, version, "r1", "Ziek.")),
                Map.entry("add", new AddReview("x", PLAN, version, Samples.TODAY)),
                Map.entry("react", new ReactToEvent("x", PLAN, version, "role-changed", Samples.TODAY)));
        commands.forEach((name, command) -> calls.put(name, (at, actor) -> at.give(actor, command)));
        writingCommands(version).forEach((name, command) -> calls.put(name, (at, actor) -> at.give(actor, command)));
        profileCommands().forEach((name, command) -> calls.put(name, (at, actor) -> at.give(actor, command)));
        calls.putAll(questions());
        return calls;
    }

    private static Map<String, Command> writingCommands(long version) {
        return Map.of(
                "moveHorizon",
                new MoveHorizon("x", PLAN, version, Samples.TODAY, Samples.TODAY.plusYears(1), null),
                "putNeed",
                new PutNeed("x", PLAN, version, "n9", "OWN_WISH", null, null, "a"),
                "decideNeed",
                new DecideNeed("x", PLAN, version, "n1", "URGENT", true, true),
                "removeTarget",
                new RemoveTarget("x", PLAN, version, "V1", "PRESENT_ROLE"),
                "evaluate",
                new EvaluateGoal("x", PLAN, version, "g1", "REACHED", null, null, null, false, Samples.TODAY),
                "reportAgreement",
                new ReportAgreement("x", PLAN, version, "b1", true, Samples.TODAY),
                "close",
                new ClosePlan("x", PLAN, version, "STOPPED", "a"),
                "recordPresentation",
                new RecordPresentation("x", PLAN, version, 1, Samples.TODAY, List.of("p-hanna-3"), "FEASIBLE", null),
                "file",
                new FileRevision("x", PLAN, version, 1, DIGEST, Samples.TODAY, "AVG", false, null, null));
    }

    private static Map<String, Command> profileCommands() {
        String noor = Samples.NOOR.value();
        return Map.of(
                "put", new PutProfileEntry("x", noor, 0, "e", "LIKE", "a", "nl", null, Samples.TODAY, null),
                "putInsight", new PutInsight("x", noor, 0, "i", "e", "n", null, "a", "nl", Samples.TODAY),
                "answerQuestions", new AnswerQuestions("x", noor, 0, "q", "nl", Samples.TODAY, null),
                "removeFromProfile", new RemoveFromProfile("x", noor, 0, "e"),
                "share", new ShareProfile("x", noor, 0));
    }

    private static Map<String, BiConsumer<Office, Actor>> questions() {
        Map<String, BiConsumer<Office, Actor>> calls = new LinkedHashMap<>();
        calls.put("plan", (at, actor) -> at.pop.planning().plan(at.tenant, actor, Samples.PLAN));
        calls.put("check", (at, actor) -> at.pop.planning().check(at.tenant, actor, Samples.PLAN));
        calls.put("guidance", (at, actor) -> at.pop.planning().guidance(at.tenant, actor, Samples.PLAN));
        calls.put("promises", (at, actor) -> at.pop.evaluating().promises(at.tenant, actor, PlanQuery.first(1)));
        calls.put(
                "storeMethod",
                (at, actor) ->
                        at.pop.maintaining().storeMethod(at.tenant, actor, StandardMethods.SIX_STEPS, Version.NONE));
        calls.put(
                "storeTemplate",
                (at, actor) ->
                        at.pop.maintaining().storeTemplate(at.tenant, actor, CohortsTest.template(1), Version.NONE));
        calls.put("objectives", (at, actor) -> at.pop.planning().objectives(at.tenant, actor, Samples.PLAN));
        calls.put("options", (at, actor) -> at.pop.planning().options(at.tenant, actor, Samples.PLAN));
        calls.put("progress", (at, actor) -> at.pop.planning().progress(at.tenant, actor, Samples.PLAN));
        calls.put("dossier", (at, actor) -> at.pop.planning().dossier(at.tenant, actor, Samples.PLAN));
        calls.put(
                "due",
                (at, actor) -> at.pop
                        .planning()
                        .due(at.tenant, actor, DueQuery.first(DueQuery.Kind.REVIEW, Samples.TODAY, 1)));
        calls.put("list", (at, actor) -> at.pop.planning().list(at.tenant, actor, PlanQuery.first(1)));
        calls.put(
                "assessment",
                (at, actor) -> at.pop.assessing().assessment(at.tenant, actor, Samples.NOOR, Samples.FRAMEWORK));
        calls.put(
                "overview",
                (at, actor) -> at.pop.succeeding().overview(at.tenant, actor, SampleNeeds.CARER, Samples.FRAMEWORK));
        calls.put("commitToNeeds", (at, actor) -> at.pop.maintaining().commitToNeeds(at.tenant, actor, Version.of(1)));
        calls.put("profile", (at, actor) -> at.pop.picturing().profile(at.tenant, actor, Samples.NOOR));
        calls.put("reviews", (at, actor) -> at.pop.reviewing().reviews(at.tenant, actor, Samples.PLAN));
        calls.put(
                "levelsAsOf",
                (at, actor) -> at.pop
                        .assessing()
                        .levelsAsOf(at.tenant, actor, Samples.NOOR, Samples.FRAMEWORK, Samples.TODAY));
        calls.put(
                "changes",
                (at, actor) -> at.pop
                        .gapFinding()
                        .changes(at.tenant, actor, Samples.PLAN, Samples.TODAY.minusDays(1), Samples.TODAY));
        calls.put("towardsTargets", (at, actor) -> at.pop.gapFinding().towardsTargets(at.tenant, actor, Samples.PLAN));
        calls.put(
                "towardsRole",
                (at, actor) -> at.pop
                        .gapFinding()
                        .towardsRole(at.tenant, actor, Samples.NOOR, Samples.FRAMEWORK, RoleCode.of("verzorgende-ig")));
        calls.put(
                "rolesWithinReach",
                (at, actor) -> at.pop
                        .gapFinding()
                        .rolesWithinReach(at.tenant, actor, Samples.NOOR, Samples.FRAMEWORK, BigDecimal.TEN, 9));
        calls.put(
                "storeFramework",
                (at, actor) ->
                        at.pop.maintaining().storeFramework(at.tenant, actor, Samples.framework(), Version.of(1)));
        calls.put("stateNeeds", (at, actor) -> at.pop.maintaining().stateNeeds(at.tenant, actor, Samples.needs()));
        return calls;
    }

    private static StartPlan start() {
        return new StartPlan(
                "x",
                "new",
                Samples.NOOR.value(),
                "nl",
                Samples.TODAY,
                Samples.TODAY.plusYears(1),
                Samples.FRAMEWORK.value());
    }

    private static PutActivity activity(long version) {
        return new PutActivity(
                "x",
                PLAN,
                version,
                "a9",
                "g1",
                "TRAINING",
                "t",
                Samples.TODAY,
                Samples.TODAY,
                null,
                0,
                null,
                null,
                null);
    }

    private static GiveRating rating() {
        return new GiveRating(
                "x", Samples.NOOR.value(), Samples.FRAMEWORK.value(), "V1", BigDecimal.ONE, Samples.TODAY);
    }
}
