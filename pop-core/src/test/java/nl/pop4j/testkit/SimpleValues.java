package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.planning.PlanningRound;
import nl.pop4j.form.Question;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.Settings;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.smart.SmartAssessment;
import nl.pop4j.smart.SmartValidator;

/** Values that are not put together from parts: of the JDK, of a form of their own, and whole aggregates. */
final class SimpleValues {

    private static final List<String> NUMBERS = List.of("0", "0.5", "1", "2.25", "3", "100", "-1");
    private static final List<String> CODES = List.of("a", "V1", "plan-7", "PLAN-X-1", "nl", "text/plain", "1.0");

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> makers;

    SimpleValues(Random random) {
        this.random = random;
        this.makers = Map.ofEntries(
                Map.entry(int.class, this::number),
                Map.entry(Integer.class, this::number),
                Map.entry(long.class, () -> (long) number()),
                Map.entry(Long.class, () -> (long) number()),
                Map.entry(double.class, () -> number() / 8.0),
                Map.entry(Double.class, () -> number() / 8.0),
                Map.entry(boolean.class, random::nextBoolean),
                Map.entry(Boolean.class, random::nextBoolean),
                Map.entry(BigDecimal.class, () -> new BigDecimal(one(NUMBERS))),
                Map.entry(LocalDate.class, this::day),
                Map.entry(LocalTime.class, () -> LocalTime.of(random.nextInt(24), 15 * random.nextInt(4))),
                Map.entry(LocalDateTime.class, () -> day().atTime(9 + random.nextInt(9), 0)),
                Map.entry(Instant.class, this::moment),
                Map.entry(ZonedDateTime.class, () -> moment().atZone(ZoneId.of("Europe/Amsterdam"))),
                Map.entry(ZoneId.class, () -> ZoneId.of(one(List.of("Europe/Amsterdam", "Europe/Brussels", "UTC")))),
                Map.entry(Year.class, () -> Year.of(2026 + random.nextInt(3))),
                Map.entry(YearMonth.class, () -> YearMonth.from(day())),
                Map.entry(Duration.class, () -> Duration.ofMinutes(random.nextInt(600))),
                Map.entry(Period.class, () -> Period.ofMonths(random.nextInt(30))),
                Map.entry(Locale.class, () -> Locale.forLanguageTag(one(List.of("nl", "nl-BE", "en", "fr")))),
                Map.entry(
                        DateRange.class, () -> DateRange.of(day(), Samples.TODAY.plusDays(1_000 + random.nextInt(99)))),
                Map.entry(LocalizedText.class, () -> LocalizedText.of("tekst " + number(), "text")),
                Map.entry(Cadence.class, () -> Cadence.everyMonths(1 + random.nextInt(12))),
                Map.entry(Digest.class, () -> Digest.of(new byte[] {(byte) number()})),
                Map.entry(
                        CanonicalText.class,
                        () -> CanonicalText.ofText("pop-canonical/1\nrevision\t" + number() + "\n")),
                Map.entry(Question.class, () -> Question.open("q" + number(), LocalizedText.of("Wat?", "What?"))),
                Map.entry(byte[].class, () -> new byte[random.nextInt(9)]),
                Map.entry(PlanContent.class, () -> new PlanGenerator(random.nextLong()).content()),
                Map.entry(DevelopmentPlan.class, this::plan),
                Map.entry(PlanMethod.class, () -> one(StandardMethods.all())),
                Map.entry(PlanTemplate.class, this::template),
                Map.entry(PlanContext.class, Samples::context),
                Map.entry(Settings.class, () -> random.nextBoolean() ? Settings.standard() : Settings.belgium()),
                Map.entry(PlanningRound.class, () -> new RoundGenerator(random.nextLong()).round()),
                Map.entry(SmartAssessment.class, () -> SmartValidator.standard().read(HostileTexts.any(random), day())),
                Map.entry(PersonalProfile.class, () -> new ProfileGenerator(random.nextLong()).profile()),
                Map.entry(OrganisationNeeds.class, () -> new NeedsGenerator(random.nextLong()).needs()),
                Map.entry(CompetenceFramework.class, () -> Frameworks.framework(random.nextLong())),
                Map.entry(Conversation.class, () -> new ConversationGenerator(random.nextLong()).conversation()),
                Map.entry(RolloutProgramme.class, () -> new RolloutGenerator(random.nextLong()).programme("r1")));
    }

    /** A value of this type for a part of this name; empty if it is put together from parts. */
    Optional<Object> of(Class<?> type, String name) {
        return type == String.class
                ? Optional.of(text(name))
                : Optional.ofNullable(makers.get(type)).map(Supplier::get);
    }

    /** Mostly in the form that texts of this name have; anything now and then. */
    private String text(String name) {
        String form = random.nextInt(5) == 0 ? "" : name.toLowerCase(Locale.ROOT);
        if (form.endsWith("digest")
                || form.endsWith("fingerprint")
                || form.endsWith("sha256")
                || form.endsWith("hash")) {
            return "0a".repeat(32);
        }
        if (form.equals("pointer") || form.equals("path")) {
            return one(List.of("", "/goals/0", "/targets"));
        }
        return switch (random.nextInt(4)) {
            case 0 -> HostileTexts.carried(random);
            case 1 -> random.nextBoolean() ? "" : "ab".repeat(32);
            case 2 -> "x" + random.nextInt(9);
            default -> one(CODES);
        };
    }

    private DevelopmentPlan plan() {
        return one(List.of(PlanPoint.values())).of(new PlanGenerator(random.nextLong()).content());
    }

    private PlanTemplate template() {
        PlanContent content = new PlanGenerator(random.nextLong()).content();
        List<DevelopmentGoal> goals = content.goals().stream()
                .map(goal -> goal.toBuilder().template(null).build())
                .toList();
        return new PlanTemplate("t" + random.nextInt(9), 1 + random.nextInt(9), goals, content.activities());
    }

    private LocalDate day() {
        return Samples.TODAY.plusDays(random.nextInt(900));
    }

    private Instant moment() {
        return Samples.NOW.plusSeconds(random.nextInt(9_999_999));
    }

    private int number() {
        return random.nextInt(10) == 0 ? -random.nextInt(100) : random.nextInt(random.nextBoolean() ? 6 : 10_000);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
