package nl.pop4j.dossier;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A team's competences as one reader may see them: who stands where, and what the team lacks as a whole.
 *
 * <p>Example: with the competences {@code List.of("Plannen", "Rapporteren")} the row {@code new TeamMemberLine("Noor",
 * "Verpleegkundige", List.of(planning, TeamLevel.NONE))} says that nobody knows how Noor reports; a row of one level is
 * refused.
 *
 * @param language the language in which it is printed
 * @param organisation what the organisation is called, possibly empty
 * @param team what the team is called
 * @param made the day on which the dossier was made
 * @param competences the names of the columns
 * @param members one row for each employee
 * @param gaps what the team lacks for each competence, possibly none
 * @param smallestGroup how many people figures of {@code gaps} must speak of to be shown, from 1
 */
public record TeamDossier(
        Locale language,
        String organisation,
        String team,
        LocalDate made,
        List<String> competences,
        List<TeamMemberLine> members,
        List<TeamGapLine> gaps,
        int smallestGroup) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has another number of levels than there are competences
     */
    public TeamDossier {
        competences = ImmutableList.copyOf(competences);
        members = ImmutableList.copyOf(members);
        gaps = ImmutableList.copyOf(gaps);
        for (TeamMemberLine member : members) {
            if (member.levels().size() != competences.size()) {
                throw new IllegalArgumentException("members must have a level for each competence");
            }
        }
    }

    /** The size only. */
    @Override
    public String toString() {
        return "TeamDossier[" + members.size() + " x " + competences.size() + "]";
    }
}
