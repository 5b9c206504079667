package nl.pop4j.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.pop4j.profile.Insight;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileSource;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;

/**
 * Profiles of any size with texts that are hard to carry: every kind, source and language, shared or not.
 *
 * <p>Example: {@code new ProfileGenerator(42).profile()} equals {@code new ProfileGenerator(42).profile()}.
 */
public final class ProfileGenerator {

    private static final List<String> LANGUAGES = List.of("nl", "nl-BE", "en", "fr");

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public ProfileGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** Noor's profile, with an insight into each ambition in it. */
    public PersonalProfile profile() {
        List<ProfileEntry> entries = new ArrayList<>();
        List<Insight> insights = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            ProfileEntry entry = entry("e" + i);
            entries.add(entry);
            if (entry.kind() == ProfileKind.AMBITION) {
                insights.add(new Insight(
                        "i" + i,
                        entry.id(),
                        Samples.FEWER_ERRORS.value(),
                        random.nextBoolean() ? null : Samples.MEDICATION,
                        text(),
                        entry.language(),
                        entry.on(),
                        random.nextBoolean()));
            }
        }
        return new PersonalProfile(Samples.NOOR, entries, insights, Version.of(random.nextInt(9)));
    }

    private ProfileEntry entry(String id) {
        ProfileKind[] kinds = ProfileKind.values();
        ProfileSource[] sources = ProfileSource.values();
        LocalDate on = Samples.TODAY.minusDays(random.nextInt(4_000));
        ProfileKind kind = kinds[random.nextInt(kinds.length)];
        ProfileSource source = sources[random.nextInt(sources.length)];
        boolean isStyle = kind == ProfileKind.LEARNING_STYLE;
        return new ProfileEntry(
                id,
                kind,
                text(),
                Locale.forLanguageTag(LANGUAGES.get(random.nextInt(LANGUAGES.size()))),
                isStyle && !source.isTogether() ? ProfileSource.COACH : source,
                on,
                random.nextBoolean(),
                kind == ProfileKind.AMBITION ? DateRange.of(on, on.plusDays(1 + random.nextInt(2_000))) : null,
                isStyle ? text() : null);
    }

    private String text() {
        return "x" + HostileTexts.carried(random);
    }
}
