package nl.pop4j.application;

import java.util.List;
import java.util.Locale;
import nl.pop4j.Pop;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.application.command.adjustment.EndAdjustment;
import nl.pop4j.application.command.adjustment.ReviewAdjustment;
import nl.pop4j.application.command.privacy.AddStatement;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.application.command.privacy.HoldErasure;
import nl.pop4j.application.command.privacy.LiftHold;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.application.command.profile.PutInsight;
import nl.pop4j.application.command.profile.PutProfileEntry;
import nl.pop4j.application.command.profile.RemoveFromProfile;
import nl.pop4j.application.command.profile.ShareProfile;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;

/** The use cases that one operation on what is kept about a person or the organisation opens; commands name a version that never was. */
final class PersonalUseCases {

    private static final TenantId TENANT = Samples.TENANT;
    private static final String NOOR = Samples.NOOR.value();
    private static final long NEVER = 999;

    private PersonalUseCases() {}

    /** A use case, for somebody in a relation to Noor, or in a function where it is about nobody. */
    @FunctionalInterface
    interface UseCase {
        Object call(Pop pop, Actor towards, Actor functional);
    }

    static List<UseCase> of(Operation operation) {
        return switch (operation) {
            case VIEW_PROFILE -> List.of((pop, actor, any) -> pop.picturing().profile(TENANT, actor, Samples.NOOR));
            case EDIT_PROFILE -> profile();
            case VIEW_ADJUSTMENTS ->
                List.of((pop, actor, any) -> pop.adjusting().adjustments(TENANT, actor, Samples.NOOR));
            case AGREE_ADJUSTMENTS -> adjustments();
            case VIEW_PERSONAL_DATA -> personalData();
            case VIEW_ACCESS_LOG ->
                List.of((pop, actor, any) -> pop.privacyDesk().readings(TENANT, actor, Samples.NOOR, 1));
            case VIEW_STATEMENTS ->
                List.of((pop, actor, any) -> pop.privacyDesk().statements(TENANT, actor, Samples.NOOR));
            case ADD_STATEMENT ->
                List.of((pop, actor, any) -> pop.privacyDesk().addStatement(TENANT, actor, statement()));
            case ERASE_PERSONAL_DATA -> erasure();
            case STATE_NEEDS -> needs();
            default ->
                List.of((pop, any, actor) ->
                        pop.succeeding().overview(TENANT, actor, SampleNeeds.CARER, Samples.FRAMEWORK));
        };
    }

    private static List<UseCase> needs() {
        return List.of(
                (pop, any, actor) -> pop.maintaining()
                        .stateNeeds(TENANT, actor, Samples.needs().at(Version.of(NEVER))),
                (pop, any, actor) -> pop.possibilityDesk().demand(TENANT, actor, Samples.YEAR_2027));
    }

    private static AddStatement statement() {
        return new AddStatement("x", NOOR, NEVER, "s1", Samples.PLAN.value(), null, "Anders.", "nl");
    }

    private static List<UseCase> profile() {
        return List.of(
                (pop, actor, any) -> pop.picturing()
                        .put(
                                TENANT,
                                actor,
                                new PutProfileEntry(
                                        "x", NOOR, NEVER, "e", "LIKE", "a", "nl", null, Samples.TODAY, null)),
                (pop, actor, any) -> pop.picturing()
                        .putInsight(
                                TENANT,
                                actor,
                                new PutInsight("x", NOOR, NEVER, "i", "e", "n", null, "a", "nl", Samples.TODAY)),
                (pop, actor, any) -> pop.picturing()
                        .answerQuestions(
                                TENANT, actor, new AnswerQuestions("x", NOOR, NEVER, "q", "nl", Samples.TODAY, null)),
                (pop, actor, any) ->
                        pop.picturing().removeFromProfile(TENANT, actor, new RemoveFromProfile("x", NOOR, NEVER, "e")),
                (pop, actor, any) -> pop.picturing().share(TENANT, actor, new ShareProfile("x", NOOR, NEVER)));
    }

    private static List<UseCase> adjustments() {
        return List.of(
                (pop, actor, any) -> pop.adjusting()
                        .agree(
                                TENANT,
                                actor,
                                new AgreeAdjustment(
                                        "x",
                                        NOOR,
                                        NEVER,
                                        "a1",
                                        "Een stille plek.",
                                        "nl",
                                        Samples.TODAY,
                                        Samples.TODAY.plusMonths(3))),
                (pop, actor, any) -> pop.adjusting()
                        .review(
                                TENANT,
                                actor,
                                new ReviewAdjustment(
                                        "x",
                                        NOOR,
                                        NEVER,
                                        "a1",
                                        "HELPS",
                                        null,
                                        Samples.TODAY,
                                        Samples.TODAY.plusMonths(6))),
                (pop, actor, any) ->
                        pop.adjusting().end(TENANT, actor, new EndAdjustment("x", NOOR, NEVER, "a1", Samples.TODAY)));
    }

    private static List<UseCase> personalData() {
        return List.of(
                (pop, actor, any) -> pop.privacyDesk().subjectAccess(TENANT, actor, Samples.NOOR),
                (pop, actor, any) -> pop.privacyDesk().portableData(TENANT, actor, Samples.NOOR),
                (pop, actor, any) -> pop.privacyDesk()
                        .dossier(TENANT, actor, Samples.NOOR, SubjectAccess.Purpose.values()[0], Locale.ENGLISH));
    }

    /** Nothing is due, nothing is held by the ids that are given: what passes the gate changes nothing. */
    private static List<UseCase> erasure() {
        return List.of(
                (pop, any, actor) -> pop.erasing().due(TENANT, actor),
                (pop, any, actor) -> pop.erasing().erasures(TENANT, actor),
                (pop, any, actor) -> pop.erasing().replay(TENANT, actor, List.of()),
                (pop, any, actor) -> pop.erasing()
                        .erase(TENANT, actor, new ErasePerson("x", NOOR, "SPECIAL_CATEGORY", "RETENTION_ENDED")),
                (pop, any, actor) -> pop.erasing().hold(TENANT, actor, new HoldErasure("hold", "p-nobody", "AVG")),
                (pop, any, actor) -> pop.erasing().lift(TENANT, actor, new LiftHold("lift", "p-nobody")));
    }
}
