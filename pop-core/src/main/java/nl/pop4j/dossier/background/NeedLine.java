package nl.pop4j.dossier.background;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation.Decision;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Something that the employee needs to develop, and what was decided about it.
 *
 * <p>{@link nl.pop4j.dossier.PlanDossier} shows how documents come by it.
 *
 * @param text what is needed
 * @param domain the field of work or life, possibly empty
 * @param competence the name of the competence concerned, empty where it is something else
 * @param source where it comes from
 * @param decision what was decided, or null as long as nothing is
 * @param goals the numbers of the goals that take it up, possibly none
 */
public record NeedLine(
        @Personal(DataCategory.DEVELOPMENT) String text,
        @Personal(DataCategory.DEVELOPMENT) String domain,
        String competence,
        DevelopmentNeed.Source source,
        @Nullable Decision decision,
        List<String> goals) {

    /** Copies the numbers. */
    public NeedLine {
        goals = ImmutableList.copyOf(goals);
    }

    /** The source only. */
    @Override
    public String toString() {
        return "NeedLine[" + source + "]";
    }
}
