package nl.pop4j.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Command;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.conversation.planning.TalkRequest;
import nl.pop4j.goal.funding.TrainingEntitlement;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.LibraryQuery;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.review.notice.Message;
import nl.pop4j.review.notice.Recipient;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.SurveyId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;

/** Every use case behind the front door, found by reflection so that none is forgotten, called about Noor. */
final class EveryUseCase {

    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(TenantId.class, Samples.TENANT),
            Map.entry(PersonId.class, Samples.NOOR),
            Map.entry(PlanId.class, Samples.PLAN),
            Map.entry(FrameworkId.class, Samples.FRAMEWORK),
            Map.entry(ConversationId.class, ConversationId.of(ValidCommand.TALK)),
            Map.entry(ProgrammeId.class, ProgrammeId.of(ValidCommand.PROGRAMME)),
            Map.entry(SurveyId.class, SurveyId.of("s1")),
            Map.entry(RoleCode.class, RoleCode.of("verzorgende-ig")),
            Map.entry(MethodCode.class, StandardMethods.SIX_STEPS.code()),
            Map.entry(PlanMethod.class, StandardMethods.SIX_STEPS),
            Map.entry(PlanContent.class, Samples.content()),
            Map.entry(PlanTemplate.class, CohortsTest.template(1)),
            Map.entry(CompetenceFramework.class, Samples.framework()),
            Map.entry(OrganisationNeeds.class, Samples.needs()),
            Map.entry(PlanQuery.class, PlanQuery.first(1)),
            Map.entry(DueQuery.class, DueQuery.first(DueQuery.Kind.REVIEW, Samples.TODAY, 1)),
            Map.entry(LibraryQuery.class, LibraryQuery.first(1)),
            Map.entry(SubjectAccess.Purpose.class, SubjectAccess.Purpose.values()[0]),
            Map.entry(Message.class, new Message(Recipient.of(Samples.NOOR), List.of())),
            Map.entry(
                    PlanningRound.class,
                    new PlanningRound(
                            Samples.YEAR_2027,
                            WorkingDays.of(Holidays.netherlands()),
                            Map.of(),
                            List.of(new TalkRequest("t1", Samples.NOOR, Samples.AHMED, 60, List.of())))),
            Map.entry(String.class, SampleNeeds.CARER),
            Map.entry(LocalDate.class, Samples.TODAY),
            Map.entry(DateRange.class, Samples.YEAR_2027),
            Map.entry(BigDecimal.class, BigDecimal.TEN),
            Map.entry(Version.class, Version.of(1)),
            Map.entry(Locale.class, Locale.ENGLISH),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(TrainingEntitlement.class, TrainingDeskTest.RIGHT),
            Map.entry(Collection.class, List.of(Samples.NOOR)),
            Map.entry(int.class, 1));

    private EveryUseCase() {}

    /** All of them, as {@code Planning.putGoal}; the second and third of one name as {@code Planning.start/2}. */
    static Map<String, Method> all() {
        Map<String, Method> all = new TreeMap<>();
        Arrays.stream(Pop.class.getMethods())
                .map(Method::getReturnType)
                .filter(group -> group.getPackage() == EveryUseCase.class.getPackage())
                .distinct()
                .flatMap(group -> Arrays.stream(group.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparingInt(Method::getParameterCount).thenComparing(Method::toString))
                .forEach(method -> {
                    String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
                    int nth = 1;
                    while (all.putIfAbsent(nth == 1 ? name : name + "/" + nth, method) != null) {
                        nth++;
                    }
                });
        return all;
    }

    /** Calls one for somebody, about Noor, her plan, her talk and the organisation's programme. */
    static Object call(Pop pop, Method useCase, Actor actor) {
        Parameter[] parameters = useCase.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            // The second of two days is the later.
            boolean later =
                    i > 0 && parameters[i].getType() == LocalDate.class && arguments[i - 1] instanceof LocalDate;
            arguments[i] = later ? Samples.TODAY.plusDays(1) : argument(parameters[i], actor);
        }
        try {
            return useCase.invoke(group(pop, useCase.getDeclaringClass()), arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(useCase.toString(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object group(Pop pop, Class<?> group) throws ReflectiveOperationException {
        for (Method door : Pop.class.getMethods()) {
            if (door.getReturnType() == group) {
                return door.invoke(pop);
            }
        }
        throw new IllegalArgumentException("behind no door: " + group);
    }

    private static Object argument(Parameter parameter, Actor actor) {
        Class<?> type = parameter.getType();
        if (type == Actor.class) {
            return actor;
        }
        if (type == List.class) {
            Class<?> element =
                    (Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
            return Command.class.isAssignableFrom(element) ? List.of(ValidCommand.of(element)) : List.of();
        }
        Object known = ARGUMENTS.get(type);
        return known == null ? ValidCommand.of(type) : known;
    }
}
