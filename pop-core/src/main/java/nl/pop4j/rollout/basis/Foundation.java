package nl.pop4j.rollout.basis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a rollout is for and what it asks. Null is what has not been written yet.
 *
 * <p>Example: {@code Foundation.EMPTY} is in Dutch, for people in the Netherlands; {@code EMPTY.texts()} is empty.
 *
 * @param languages the languages that its people read; each once
 * @param countries where they work
 * @param purpose what it is for, or null
 * @param reason why now, or null
 * @param benefits what it brings, and to whom
 * @param hours what a plan is expected to take, or null
 * @param policy the personnel policy it belongs to, or null while nobody has looked
 * @param start from where the organisation sets out, or null
 * @param strategies how steps are taken; each step once
 * @param responsibilities what is expected of the employee
 */
public record Foundation(
        List<Locale> languages,
        Set<Country> countries,
        @Nullable LocalizedText purpose,
        @Nullable LocalizedText reason,
        List<Benefit> benefits,
        @Nullable ExpectedHours hours,
        @Nullable PersonnelPolicy policy,
        @Nullable StartingPoint start,
        List<StepStrategy> strategies,
        List<OwnResponsibility> responsibilities) {

    /** Nothing written yet: Dutch, in the Netherlands. */
    public static final Foundation EMPTY = new Foundation(
            ImmutableList.of(LocalizedText.DUTCH),
            Sets.immutableEnumSet(Country.NETHERLANDS),
            null,
            null,
            ImmutableList.of(),
            null,
            null,
            null,
            ImmutableList.of(),
            ImmutableList.of());

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a language or a step's strategy is there twice
     */
    public Foundation {
        languages = ImmutableList.copyOf(languages);
        countries = Sets.immutableEnumSet(countries);
        benefits = ImmutableList.copyOf(benefits);
        strategies = ImmutableList.copyOf(strategies);
        responsibilities = ImmutableList.copyOf(responsibilities);
        if (repeats(languages)
                || repeats(strategies.stream().map(StepStrategy::step).toList())) {
            throw new IllegalArgumentException("languages and strategies must be there once");
        }
    }

    /** All its texts that are there. */
    public List<LocalizedText> texts() {
        return Stream.of(
                        Stream.ofNullable(purpose),
                        Stream.ofNullable(reason),
                        benefits.stream().map(Benefit::text),
                        Stream.ofNullable(policy).flatMap(known -> Stream.ofNullable(known.text())),
                        Stream.ofNullable(start).map(StartingPoint::text),
                        strategies.stream().map(StepStrategy::text),
                        responsibilities.stream().map(OwnResponsibility::text))
                .flatMap(stream -> stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean repeats(Collection<?> elements) {
        return elements.stream().distinct().count() < elements.size();
    }
}
