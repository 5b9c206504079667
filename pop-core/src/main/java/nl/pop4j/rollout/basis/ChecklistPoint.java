package nl.pop4j.rollout.basis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A point that must not be forgotten. What the law of a country asks is a reminder with its source, not legal advice.
 *
 * <p>Example: {@code ChecklistPoint.WORKS_COUNCIL_CONSENT.source()} names the Dutch Works Councils Act, article 27.
 */
public enum ChecklistPoint {
    /** The plan is the employee's own. */
    PLAN_IS_THE_EMPLOYEES(null, "DOMAIN 0.3"),
    /** Managers open the talk from trust in what someone can reach. */
    TRUST_FIRST(null, "DOMAIN 0.7"),
    /** It serves coaching and sustainable employability (duurzame inzetbaarheid). */
    SUSTAINABLE_EMPLOYABILITY(null, "DOMAIN 0.7"),
    /** The works council was asked for its consent (instemming). */
    WORKS_COUNCIL_CONSENT(Country.NETHERLANDS, "Wet op de ondernemingsraden, art. 27 lid 1 onder f, k en l"),
    /** The works council was informed. */
    WORKS_COUNCIL_INFORMATION(
            Country.BELGIUM,
            "Wet van 20 september 1948, art. 15; cao nr. 9 van 9 maart 1972;"
                    + " voor het jaarlijkse opleidingsplan de wet van 3 oktober 2022");

    private final @Nullable Country country;
    private final String source;

    ChecklistPoint(@Nullable Country country, String source) {
        this.country = country;
        this.source = source;
    }

    /** Who says so: a law by its own name, or a requirement. */
    public String source() {
        return source;
    }

    /** What to do, for a reader. */
    public String text(Texts texts, Locale language) {
        return texts.text("rollout.checklist." + this, language);
    }

    /** The points that matter to people in these countries, in their order. */
    public static List<ChecklistPoint> in(Set<Country> countries) {
        return Arrays.stream(values())
                .filter(point -> point.country == null || countries.contains(point.country))
                .toList();
    }
}
