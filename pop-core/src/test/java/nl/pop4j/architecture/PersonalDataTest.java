package nl.pop4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.adjustment.WorkAdjustment;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.option.CommandForm;
import nl.pop4j.application.option.FormField;
import nl.pop4j.assessment.Attachment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.goal.funding.TrainingEntitlement;
import nl.pop4j.method.MethodCode;
import nl.pop4j.plan.comment.CommentPlace;
import nl.pop4j.plan.execution.LearningResult;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.port.PersonCard;
import nl.pop4j.privacy.statement.SubjectStatement;
import nl.pop4j.profile.Insight;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileSource;
import nl.pop4j.review.Review;
import nl.pop4j.review.ReviewDate;
import nl.pop4j.review.notice.Recipient;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person wrote, or what tells of a person, has its category and stays out of logs. */
@Tag("D5.8")
class PersonalDataTest {

    private static final String CANARY = "kanarie-b7f3";

    /** Where people's plans live; what frameworks, calendars and texts hold is nobody's. */
    private static final Set<String> PACKAGES = Set.of(
            "adjustment",
            "privacy",
            "organisation",
            "profile",
            "goal",
            "assessment",
            "gap",
            "plan",
            "review",
            "succession",
            "conversation",
            "feedback",
            "rollout",
            "dossier",
            "application",
            "port");

    /** Names that mean a code, an id or a digest wherever they stand. */
    private static final Set<String> CODES = Set.of(
            "activityId",
            "answerId",
            "commentId",
            "aggregate",
            "agreementId",
            "commandId",
            "competence",
            "conversationId",
            "reviewId",
            "digest",
            "elementId",
            "feedbackId",
            "framework",
            "goalId",
            "id",
            "kind",
            "needId",
            "number",
            "planId",
            "pointer",
            "programmeId",
            "surveyId",
            "waveId");

    /** Names of constants, forms and rules, and words of the organisation and its framework. */
    private static final Set<String> NOBODYS = Set.of(
            "AccessEntry.operation",
            "AddComment.language",
            "AddStatement.language",
            "AddStatement.record",
            "AddStatement.statementId",
            "ActivityLine.goal",
            "ActivityLine.offer",
            "ActivityLine.scheme",
            "AgendaInput.topic",
            "AgreeAdjustment.adjustmentId",
            "AgreeAdjustment.language",
            "AgreeReviews.cadence",
            "ReactToEvent.event",
            "AnswerComment.language",
            "AnswerInput.question",
            "AnswerProposal.answer",
            "AnswerQuestions.language",
            "AnswerQuestions.questionnaire",
            "AnswerResistance.resistanceId",
            "Attachment.mediaType",
            "Attachment.sha256",
            "AttachmentInput.mediaType",
            "AttachmentInput.sha256",
            "BenefitInput.audience",
            "ClosePlan.end",
            "Combination.team",
            "CommandForm.command",
            "CommandOption.choice",
            "CommandOption.command",
            "FileRevision.copyBy",
            "FormField.name",
            "FormField.owner",
            "GiveTemplate.templateId",
            "ItemResult.plan",
            "ReassignPlan.employment",
            "ReassignPlan.role",
            "RecordPresentation.feasibility",
            "Revision.method",
            "StartPlan.employment",
            "StartPlan.role",
            "StartPlan.predecessor",
            "CommandRecord.payload",
            "Communication.channel",
            "CompetenceLine.name",
            "CompetenceLine.targetBehaviour",
            "CompetenceLine.targetLabel",
            "ConfirmRecord.meaning",
            "ConversationHead.conversation",
            "ConversationHead.organisation",
            "ConversationHead.plan",
            "CultureFigures.team",
            "CultureSurvey.team",
            "CurrentLevel.policy",
            "DecideNeed.urgency",
            "DecideWave.reason",
            "Decision.need",
            "DevelopmentActivity.offer",
            "Digest.hex",
            "DossierBasis.earlier",
            "DossierBasis.employment",
            "DossierBasis.reviews",
            "DossierBasis.role",
            "DossierHead.organisation",
            "DossierHead.plan",
            "EffectMeasurement.indicator",
            "EffectMeasurement.wave",
            "DossierMethod.title",
            "DossierStep.title",
            "EffortInput.who",
            "EndAdjustment.adjustmentId",
            "ErasePerson.reason",
            "ErasePerson.scope",
            "EvaluateGoal.result",
            "EvidenceLine.goal",
            "CommentPlace.path",
            "FeedbackTopic.element",
            "GiveFeedback.element",
            "GiveFeedback.language",
            "GiveFeedback.topic",
            "GoCriterionInput.stage",
            "GoDecision.reason",
            "LearningResult.event",
            "MoveHorizon.role",
            "GoalLine.objective",
            "GroupChange.group",
            "GroupGap.group",
            "HandOverRecord.how",
            "Insight.ambition",
            "Insight.need",
            "InviteToConversation.language",
            "InviteToConversation.questionnaire",
            "JudgeCriterion.criterionId",
            "LayFoundation.startKind",
            "MarkChecklist.point",
            "MeasureEffect.indicator",
            "OpenSurvey.team",
            "PersonalField.path",
            "PersonalField.type",
            "PlanBasis.employment",
            "PlanRule.source",
            "PlanRules.name",
            "PolicyPack.name",
            "ProfileEvent.element",
            "PromiseInput.obliged",
            "PromiseInput.promiseId",
            "PutActivity.offer",
            "PutActivity.payer",
            "PutAgreement.obliged",
            "PutCause.code",
            "PutCommunication.by",
            "PutCommunication.channel",
            "PutCommunication.communicationId",
            "PutCommunication.to",
            "PutGoal.objective",
            "PutInsight.ambition",
            "PutInsight.insightId",
            "PutInsight.language",
            "PutInsight.need",
            "PutNeed.source",
            "PutProfileEntry.entryId",
            "PutProfileEntry.language",
            "OutboxClaim.publisher",
            "PutProfileEntry.source",
            "PutSupport.supportId",
            "RaiseResistance.cause",
            "RaiseResistance.resistanceId",
            "RecordLearning.event",
            "Reading.operation",
            "RemoveTarget.source",
            "ReportFinding.code",
            "ReportFinding.source",
            "ReportProgress.status",
            "ReportPromise.promiseId",
            "SubjectDossier.organisation",
            "TeamDossier.organisation",
            "TeamDossier.team",
            "RequiredCertificate.certificate",
            "RetentionPolicy.country",
            "RetentionRule.source",
            "Requirement.serves",
            "Resistance.cause",
            "ResistanceCause.code",
            "ResistanceCount.cause",
            "ResponsibilityInput.area",
            "ReviewAdjustment.adjustmentId",
            "Revision.rules",
            "ChangeLine.fact",
            "ObjectiveLine.title",
            "RevisionChange.path",
            "RolledUp.rule",
            "RolledUp.scale",
            "RolloutEvent.part",
            "RolloutRule.source",
            "Scheme.code",
            "Scheme.country",
            "SetTarget.source",
            "Settings.organisation",
            "SignRevision.meaning",
            "Source.link",
            "Source.text",
            "StartPlan.language",
            "StartPlan.method",
            "StatementInput.theme",
            "StatementTally.statement",
            "StrategyInput.step",
            "SurveyAnswerInput.statement",
            "SubjectStatement.record",
            "TeamBudget.team",
            "TemplateMark.fingerprint",
            "TemplateMark.template",
            "TextInput.language",
            "TextInput.text",
            "TrainingOffer.provider",
            "TrainingEntitlement.scheme",
            "TrainingLine.group",
            "TrainingTerms.scheme",
            "TermsInput.scheme",
            "GoalOrigin.library",
            "GoalWording.reason",
            "GoalWording.statement",
            "GoalWording.title",
            "LibraryQuery.after",
            "PutLibraryGoal.libraryGoal",
            "RetireLibraryGoal.libraryGoal",
            "SuggestedActivity.title",
            "SuggestionInput.title",
            "TakeLibraryGoal.libraryGoal",
            "WordingInput.language",
            "WordingInput.reason",
            "WordingInput.statement",
            "WordingInput.title",
            "Work.payload");

    private static final ReviewDate REVIEW_DAY =
            new ReviewDate(Samples.TODAY, Samples.TODAY, Samples.TODAY, Samples.TODAY);

    private static final Map<Type, Object> SIMPLE = Map.ofEntries(
            Map.entry(CommentPlace.class, new CommentPlace("/goals/0", "/goals/g1", 1)),
            Map.entry(
                    ProfileEntry.class,
                    ProfileEntry.learningStyle(
                            "e1", CANARY, LocalizedText.DUTCH, Samples.TODAY, CANARY, ProfileSource.COACH)),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 0.5),
            Map.entry(boolean.class, true),
            Map.entry(LocalDate.class, Samples.TODAY),
            Map.entry(Instant.class, Samples.NOW),
            Map.entry(LocalDateTime.class, Samples.TODAY.atTime(10, 0)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(ZonedDateTime.class, Samples.NOW.atZone(ZoneOffset.UTC)),
            Map.entry(Locale.class, LocalizedText.DUTCH),
            Map.entry(BigDecimal.class, BigDecimal.TEN),
            Map.entry(Period.class, Period.ofDays(1)),
            Map.entry(Version.class, Version.NONE),
            Map.entry(DateRange.class, Samples.YEAR_2027),
            Map.entry(Cadence.class, Cadence.everyMonths(3)),
            Map.entry(CompetenceFramework.class, Samples.framework()),
            Map.entry(PersonCard.class, new PersonCard(Samples.NOOR, CANARY, CANARY, CANARY + "@pop4j.example")),
            Map.entry(
                    LearningResult.class,
                    new LearningResult(
                            "0".repeat(64), List.of(), Evidence.of(Evidence.Kind.PRODUCT, CANARY, Samples.TODAY))),
            Map.entry(
                    TrainingEntitlement.class,
                    new TrainingEntitlement("S", 2027, BigDecimal.TEN, BigDecimal.ONE, 12, BigDecimal.ZERO, 480)),
            Map.entry(Recipient.class, Recipient.of(Samples.NOOR)),
            Map.entry(PersonalProfile.class, profile()),
            Map.entry(WorkAdjustment.class, adjustment()),
            Map.entry(
                    SubjectStatement.class,
                    new SubjectStatement("s1", "p1", "/goals/0", CANARY, LocalizedText.DUTCH, Samples.TODAY)),
            Map.entry(
                    FormField.class,
                    CommandForm.of(StartPlan.class).field("planId").orElseThrow()),
            Map.entry(MethodCode.class, MethodCode.of("SIX_STEPS")),
            Map.entry(Review.class, Review.planned(REVIEW_DAY)),
            Map.entry(Attachment.class, new Attachment("0".repeat(64), "text/plain", 0)),
            Map.entry(Digest.class, Digest.of(new byte[0])),
            Map.entry(CanonicalText.class, CanonicalText.restore(new byte[0])),
            Map.entry(LocalizedText.class, LocalizedText.of("a", "b")));

    @Test
    void everyTextOfAPersonHasItsCategory() {
        Set<String> without = records()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getType() == String.class)
                        .filter(component -> !isPersonal(component) && !CODES.contains(component.getName()))
                        .map(component -> type.getSimpleName() + "." + component.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).isEqualTo(new TreeSet<>(NOBODYS));
    }

    @Test
    void noRecordPrintsWhatIsPersonal() throws ReflectiveOperationException {
        Set<String> printing = new TreeSet<>();
        int tried = 0;
        for (Class<?> type : records().toList()) {
            if (Arrays.stream(type.getRecordComponents()).anyMatch(PersonalDataTest::isPersonal)) {
                tried++;
                if (sample(type).toString().contains(CANARY)) {
                    printing.add(type.getSimpleName());
                }
            }
        }
        assertThat(printing).isEmpty();
        assertThat(tried).isGreaterThan(30);
    }

    @Test
    void noRecordPrintsWhatIsPersonalInItsParts() {
        String all = String.join(
                "\n",
                Samples.plan().toString(),
                Samples.content().toString(),
                Samples.content().goals().toString(),
                Samples.content().activities().toString(),
                Samples.content().agreements().toString(),
                Samples.NOOR.toString());
        assertThat(all).doesNotContain("medicatie", "coach", "Ahmed", Samples.NOOR.value());
    }

    @Test
    void refusalsOfTheModelKeepTheTextToThemselves() throws ReflectiveOperationException {
        int refused = 0;
        for (Class<?> type : records().toList()) {
            for (String bad : List.of(CANARY + "\u0000", CANARY.repeat(1_000), CANARY + " /")) {
                try {
                    make(type, bad, bad);
                } catch (InvocationTargetException e) {
                    refused++;
                    assertThat(String.valueOf(e.getCause().getMessage()))
                            .as("%s", type)
                            .doesNotContain(CANARY);
                }
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    private static PersonalProfile profile() {
        return new PersonalProfile(
                Samples.NOOR,
                List.of(ProfileEntry.of("e1", ProfileKind.LIKE, CANARY, LocalizedText.DUTCH, Samples.TODAY)),
                List.of(new Insight("i1", "e1", "n1", null, CANARY, LocalizedText.DUTCH, Samples.TODAY, true)),
                Version.NONE);
    }

    private static WorkAdjustment adjustment() {
        return WorkAdjustment.of(
                "a1", CANARY, LocalizedText.DUTCH, Party.EMPLOYEE, Samples.TODAY, Samples.TODAY.plusMonths(3));
    }

    private static boolean isPersonal(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class);
    }

    private static Stream<Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(PACKAGES.stream()
                                .map(name -> "nl.pop4j." + name)
                                .toArray(String[]::new))
                        .stream()
                        .filter(type -> type.isRecord() && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()));
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        Object simple = SIMPLE.get(type);
        return simple == null ? make(type, CANARY, "x1") : simple;
    }

    private static Object make(Class<?> type, String personal, String other) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String text = isPersonal(components[i]) ? personal : other;
            boolean isOptional = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean isLeftOut = isOptional && components[i].getType() != String.class;
            values[i] = isLeftOut ? null : value(components[i].getGenericType(), text, personal, other);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object value(Type type, String text, String personal, String other)
            throws ReflectiveOperationException {
        Object simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (type == String.class) {
            return text;
        }
        if (type instanceof TypeVariable<?>) {
            return text;
        }
        if (type instanceof ParameterizedType generic) {
            return container(generic, text, personal, other);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        if (plain.isRecord()) {
            return make(plain, personal, other);
        }
        return made(plain);
    }

    private static Object container(ParameterizedType type, String text, String personal, String other)
            throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == List.class) {
            return new ArrayList<>(List.of(value(type.getActualTypeArguments()[0], text, personal, other)));
        }
        if (raw == Set.class) {
            return Set.of(value(type.getActualTypeArguments()[0], text, personal, other));
        }
        if (raw == Map.class) {
            return Map.of();
        }
        return made(raw);
    }

    /** By a factory without arguments: {@code none()}, {@code standard()}, {@code create()}. */
    private static Object made(Class<?> type) throws ReflectiveOperationException {
        for (Method method : type.getMethods()) {
            boolean isFactory = Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && type.isAssignableFrom(method.getReturnType());
            if (isFactory) {
                return method.invoke(null);
            }
        }
        return null;
    }
}
