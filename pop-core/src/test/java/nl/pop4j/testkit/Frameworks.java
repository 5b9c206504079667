package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.Crosswalk;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.competence.ScaleConversion;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;

/**
 * Frameworks to test with: any that the model allows, and the same one for the same seed.
 *
 * <p>Example: {@code Arbitraries.longs().map(Frameworks::framework)} makes them into an arbitrary of jqwik.
 */
public final class Frameworks {

    private static final String[] WORDS = {
        "luisteren",
        "plannen, regelen",
        "zorg \"op maat\"",
        "één\ntwee",
        "=1+1",
        " ",
        "a\tb",
        "🟠 x",
        "\r\n",
        "<b>&",
        "''",
        ";|"
    };
    private static final String[] LANGUAGES = {"nl", "en", "fr", "nl-BE"};

    private final Random random;

    private Frameworks(Random random) {
        this.random = random;
    }

    /** Some framework; the same one for the same seed. */
    public static CompetenceFramework framework(long seed) {
        return new Frameworks(new Random(seed)).framework();
    }

    /** The competences and scales of a framework where every competence has this new name. */
    public static CompetenceFramework reworded(CompetenceFramework old, LocalizedText label) {
        CompetenceFramework.Builder builder = CompetenceFramework.builder(old.id(), old.title());
        old.scales().forEach(builder::scale);
        old.competences()
                .forEach(one -> builder.competence(new Competence(
                        one.code(), label, one.definition(), one.parent(), one.scale(), one.indicators())));
        return builder.build();
    }

    private CompetenceFramework framework() {
        CompetenceFramework.Builder builder = CompetenceFramework.builder(
                        FrameworkId.of("f" + random.nextInt(9)), text())
                .edition(random.nextBoolean() ? "" : word());
        int scales = random.nextInt(3);
        for (int i = 0; i < scales; i++) {
            builder.scale(scale("s" + i));
        }
        if (scales == 2) {
            builder.conversion(
                    new ScaleConversion("s0", "s1", List.of(new ScaleConversion.Step(Level.of(1), level()))));
        }
        List<CompetenceCode> codes = new ArrayList<>();
        int competences = random.nextInt(8);
        for (int i = 0; i < competences; i++) {
            Competence competence =
                    competence("c" + i + "#" + word().strip().replaceAll("\\p{Cntrl}", ""), codes, scales);
            codes.add(competence.code());
            builder.competence(competence);
        }
        if (codes.size() > 1) {
            builder.relation(
                    new CompetenceRelation(codes.get(0), codes.get(1), pick(CompetenceRelation.Kind.values())));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            builder.role(role("r" + i, codes));
        }
        if (random.nextBoolean()) {
            builder.crosswalk(
                    new Crosswalk("onet", List.of(new Crosswalk.Match("r1", "29-1141.00", new BigDecimal("0.5")))));
        }
        return builder.build();
    }

    private ProficiencyScale scale(String id) {
        List<ProficiencyLevel> levels = new ArrayList<>();
        for (int i = 1; i <= 2 + random.nextInt(4); i++) {
            levels.add(new ProficiencyLevel(Level.of(i), text(), random.nextBoolean() ? text() : null));
        }
        return random.nextBoolean() || levels.size() < 2
                ? new ProficiencyScale(id, text(), ProficiencyScale.Kind.NUMERIC, Level.ZERO, Level.of(7), levels)
                : ProficiencyScale.ordinal(id, text(), levels);
    }

    private Competence competence(String code, List<CompetenceCode> earlier, int scales) {
        return new Competence(
                CompetenceCode.of(code),
                pick(Competence.Kind.values()),
                text(),
                random.nextBoolean() ? text() : null,
                earlier.isEmpty() || random.nextBoolean() ? null : earlier.get(random.nextInt(earlier.size())),
                scales == 0 || random.nextBoolean() ? null : "s" + random.nextInt(scales),
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new BehaviouralIndicator(Level.of(1), text()),
                                new BehaviouralIndicator(Level.of(2), text())));
    }

    private RoleProfile role(String code, List<CompetenceCode> codes) {
        List<RoleRequirement> requirements = new ArrayList<>();
        for (CompetenceCode competence : codes) {
            if (random.nextBoolean()) {
                requirements.add(new RoleRequirement(
                        competence,
                        random.nextInt(4) == 0 ? null : level(),
                        BigDecimal.valueOf(random.nextInt(500), 2),
                        random.nextBoolean()));
            }
        }
        return new RoleProfile(
                RoleCode.of(code),
                text(),
                random.nextBoolean() ? text() : null,
                random.nextBoolean() ? "family " + random.nextInt(3) : null,
                requirements);
    }

    private Level level() {
        return new Level(BigDecimal.valueOf(random.nextInt(700), 2));
    }

    private LocalizedText text() {
        LocalizedText one = LocalizedText.of(Locale.forLanguageTag(pick(LANGUAGES)), word());
        return random.nextBoolean() ? one : LocalizedText.of(word(), word());
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
