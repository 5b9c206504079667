package nl.pop4j.gap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one competence of one person between two days.
 *
 * <p>Example: level 2 then and 3 now, against a target of 4 on both days, is {@link Kind#NARROWED}: the level rose by 1
 * and the shortage fell from 2 to 1.
 *
 * @param competence which competence
 * @param levelThen the level on the earlier day, or null where nobody knew
 * @param levelNow the level on the later day, or null where nobody knows
 * @param targetThen the target on the earlier day, or null where there was none
 * @param targetNow the target on the later day, or null where there is none
 */
public record GapChange(
        CompetenceCode competence,
        @Personal(DataCategory.DEVELOPMENT) @Nullable Level levelThen,
        @Personal(DataCategory.DEVELOPMENT) @Nullable Level levelNow,
        @Nullable Level targetThen,
        @Nullable Level targetNow) {

    /** What happened, in one word. */
    public enum Kind {
        /** The gap was there and is closed. */
        CLOSED,
        /** The gap became smaller. */
        NARROWED,
        /** The gap is as it was, or there was and is none. */
        UNCHANGED,
        /** The gap became larger, by a lower level or a higher target. */
        WIDENED,
        /** There is a target now that was not there before. */
        NEW_TARGET,
        /** The target was dropped. */
        TARGET_DROPPED,
        /** The level was unknown before and is known now. */
        NEWLY_KNOWN,
        /** The level is unknown now. */
        UNKNOWN
    }

    /** Level now minus level then, in levels; empty where one of them is unknown. */
    public Optional<BigDecimal> levelChange() {
        return levelThen == null || levelNow == null
                ? Optional.empty()
                : Optional.of(levelNow.value().subtract(levelThen.value()));
    }

    /** Shortage now minus shortage then, in levels, negative where the gap narrowed; empty where one is unknown. */
    public Optional<BigDecimal> shortageChange() {
        Optional<BigDecimal> then = shortage(targetThen, levelThen);
        return shortage(targetNow, levelNow).flatMap(now -> then.map(now::subtract));
    }

    /** What happened, in one word. Targets come first: against another target a level says something else. */
    public Kind kind() {
        if (targetNow == null) {
            return Kind.TARGET_DROPPED;
        }
        if (targetThen == null) {
            return Kind.NEW_TARGET;
        }
        if (levelNow == null) {
            return Kind.UNKNOWN;
        }
        if (levelThen == null) {
            return Kind.NEWLY_KNOWN;
        }
        int sign = shortageChange().map(BigDecimal::signum).orElse(0);
        if (sign == 0) {
            return Kind.UNCHANGED;
        }
        return sign > 0 ? Kind.WIDENED : levelNow.isAtLeast(targetNow) ? Kind.CLOSED : Kind.NARROWED;
    }

    /**
     * The change in a sentence.
     *
     * @param name what readers call the competence
     */
    public String text(Texts texts, Locale language, String name) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("competence", name);
        put(arguments, "then", levelThen);
        put(arguments, "now", levelNow);
        put(arguments, "target", targetNow);
        put(arguments, "before", targetThen);
        return texts.text("gap.change." + kind(), language, arguments);
    }

    /** Without levels. */
    @Override
    public String toString() {
        return "GapChange[" + competence + "]";
    }

    private static void put(Map<String, String> arguments, String name, @Nullable Level level) {
        arguments.put(name, level == null ? "?" : level.toString());
    }

    private static Optional<BigDecimal> shortage(@Nullable Level target, @Nullable Level level) {
        return target == null || level == null
                ? Optional.empty()
                : Optional.of(target.value().subtract(level.value()).max(BigDecimal.ZERO));
    }
}
