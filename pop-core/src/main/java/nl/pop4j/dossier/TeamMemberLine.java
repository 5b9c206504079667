package nl.pop4j.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * One employee of a team.
 *
 * <p>See {@link TeamDossier} for an example.
 *
 * @param name how the employee is called
 * @param function what the employee does, possibly empty
 * @param levels where the employee stands and should be, one for each competence of the team
 */
public record TeamMemberLine(
        @Personal(DataCategory.IDENTIFIER) String name,
        @Personal(DataCategory.EMPLOYMENT) String function,
        List<TeamLevel> levels) {

    /** Copies the levels. */
    public TeamMemberLine {
        levels = ImmutableList.copyOf(levels);
    }

    /** The number of levels only. */
    @Override
    public String toString() {
        return "TeamMemberLine[" + levels.size() + "]";
    }
}
