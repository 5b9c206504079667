package nl.pop4j.competence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something people can be good at: a competence, skill, or knowledge element, or a group of those.
 *
 * <p>See {@link CompetenceFramework} for an example.
 *
 * @param code the publisher's code
 * @param kind what sort of thing it is
 * @param label its name
 * @param definition what it means, or null where the publisher gives none
 * @param parent the competence it belongs under, or null at the top
 * @param scale id of the scale it is rated on, or null where it is not rated (a group)
 * @param indicators what each level looks like, ascending by level, possibly none
 */
public record Competence(
        CompetenceCode code,
        Kind kind,
        LocalizedText label,
        @Nullable LocalizedText definition,
        @Nullable CompetenceCode parent,
        @Nullable String scale,
        List<BehaviouralIndicator> indicators) {

    /** What sort of thing a competence is. */
    public enum Kind {
        /** A heading: it gathers competences and is not counted as one. */
        GROUP,
        /** What its publisher calls a competence, or does not tell apart. */
        COMPETENCE,
        /** A skill. */
        SKILL,
        /** A knowledge element. */
        KNOWLEDGE,
        /** A lasting ability. */
        ABILITY,
        /** An attitude or work style. */
        ATTITUDE
    }

    /** Copies the indicators. */
    public Competence {
        indicators = ImmutableList.copyOf(indicators);
    }

    /** A competence of kind {@link Kind#COMPETENCE}. */
    public Competence(
            CompetenceCode code,
            LocalizedText label,
            @Nullable LocalizedText definition,
            @Nullable CompetenceCode parent,
            @Nullable String scale,
            List<BehaviouralIndicator> indicators) {
        this(code, Kind.COMPETENCE, label, definition, parent, scale, indicators);
    }

    /** A competence without definition or indicators. */
    public static Competence of(
            CompetenceCode code, LocalizedText label, @Nullable CompetenceCode parent, @Nullable String scale) {
        return new Competence(code, label, null, parent, scale, ImmutableList.of());
    }

    /** A group: a heading that is not rated. */
    public static Competence group(CompetenceCode code, LocalizedText label, @Nullable CompetenceCode parent) {
        return new Competence(code, Kind.GROUP, label, null, parent, null, ImmutableList.of());
    }

    /** Whether this is a heading only. */
    public boolean isGroup() {
        return kind == Kind.GROUP;
    }
}
