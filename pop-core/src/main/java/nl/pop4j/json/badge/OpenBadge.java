package nl.pop4j.json.badge;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.finding.Findings;

/**
 * What an Open Badge shows.
 *
 * @param awards one for each achievement that could be read, in the order of the badge
 * @param findings what is missing, expired or not aligned; always {@link OpenBadges#NOT_VERIFIED}
 */
public record OpenBadge(List<Award> awards, Findings findings) {

    /** Copies the awards. */
    public OpenBadge {
        awards = ImmutableList.copyOf(awards);
    }

    /**
     * One achievement.
     *
     * @param evidence the achievement as evidence, with the badge's hash as its attachment
     * @param competences the competences of the framework that it is aligned to, in the order of the badge, possibly none
     */
    public record Award(Evidence evidence, List<CompetenceCode> competences) {

        /** Copies the competences. */
        public Award {
            competences = ImmutableList.copyOf(competences);
        }
    }
}
