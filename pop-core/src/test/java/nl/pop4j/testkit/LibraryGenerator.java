package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.Measure;
import nl.pop4j.plan.library.GoalWording;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.plan.library.SuggestedActivity;

/**
 * Ready goals of any size with texts that are hard to carry.
 *
 * <p>Example: {@code new LibraryGenerator(42).goal("g1", 3)} equals {@code new LibraryGenerator(42).goal("g1", 3)}.
 */
public final class LibraryGenerator {

    private static final List<String> LANGUAGES = List.of("nl", "en", "nl-BE", "fr");

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public LibraryGenerator(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A ready goal.
     *
     * @param id what it is called
     * @param most how many measures, activities, competences and roles it has at most
     */
    public LibraryGoal goal(String id, int most) {
        List<GoalWording> wordings = LANGUAGES.stream()
                .limit(1 + random.nextInt(LANGUAGES.size()))
                .map(language -> wording(language, most))
                .toList();
        Set<CompetenceCode> competences = Set.copyOf(several(most, i -> CompetenceCode.of("1.A." + i)));
        Set<RoleCode> roles = Set.copyOf(several(most, i -> RoleCode.of("29-" + i)));
        return new LibraryGoal(id, wordings, competences, roles, random.nextInt(60), random.nextInt(5) == 0);
    }

    private GoalWording wording(String language, int most) {
        return new GoalWording(
                Locale.forLanguageTag(language),
                "t" + text(),
                "s" + text(),
                text(),
                several(most, i -> measure()),
                several(most, i -> new SuggestedActivity(kind(), "a" + text(), random.nextInt(3_000))));
    }

    private Measure measure() {
        String indicator = "i" + text();
        return random.nextBoolean()
                ? Measure.outcome(indicator)
                : Measure.quantity(indicator, null, BigDecimal.valueOf(random.nextInt(1_000), 2));
    }

    private ActivityKind kind() {
        return ActivityKind.values()[random.nextInt(ActivityKind.values().length)];
    }

    private <T> List<T> several(int most, IntFunction<T> element) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(element).collect(Collectors.toList());
    }

    private String text() {
        return HostileTexts.carried(random);
    }
}
