package nl.pop4j.succession;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.organisation.Position;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one position by readiness (DOMAIN 3.8). It informs people who decide; it never decides, and it ranks
 * nobody beyond the bands: within a band the order is that of the ids.
 *
 * <p>Every essential requirement with a level counts. Reached now: no waiting. Short of it, or unknown: the day on which
 * the signed plan means to reach it. The latest of these days is the day of readiness. One requirement for which the
 * plan has no day makes readiness not foreseen. A worked example stands in {@code docs/succession.md}.
 *
 * <p>See {@link Readiness} for an example.
 *
 * @param position which position
 * @param candidates by readiness, then by id
 */
public record SuccessionOverview(Position position, List<Candidate> candidates) {

    private static final Comparator<Candidate> ORDER =
            Comparator.comparing(Candidate::readiness).thenComparing(Candidate::employee);

    /** Copies the candidates into their order. */
    public SuccessionOverview {
        candidates = ImmutableList.sortedCopyOf(ORDER, candidates);
    }

    /**
     * The overview of a position.
     *
     * @param role what the position asks
     * @param prospects employees with a signed plan; those whose plan does not aim at the role are left out
     * @param today the day of the overview
     */
    public static SuccessionOverview of(
            Position position, RoleProfile role, Collection<Prospect> prospects, LocalDate today) {
        return new SuccessionOverview(
                position,
                prospects.stream()
                        .filter(prospect -> prospect.aimsAt(role))
                        .map(prospect -> candidate(role, prospect, today))
                        .toList());
    }

    /** The candidates of one band, by id. */
    public List<Candidate> at(Readiness readiness) {
        return candidates.stream()
                .filter(candidate -> candidate.readiness() == readiness)
                .collect(ImmutableList.toImmutableList());
    }

    /** What every reader has to know: that this is no decision. */
    public static LocalizedText note() {
        return Texts.standard().localized("succession.note");
    }

    private static Candidate candidate(RoleProfile role, Prospect prospect, LocalDate today) {
        List<CompetenceCode> open = new ArrayList<>();
        List<CompetenceCode> unknown = new ArrayList<>();
        @Nullable LocalDate ready = today;
        for (RoleRequirement requirement : role.requirements()) {
            Level asked = requirement.level();
            if (!requirement.essential() || asked == null) {
                continue;
            }
            Level level = prospect.levels().get(requirement.competence());
            if (level != null && level.isAtLeast(asked)) {
                continue;
            }
            (level == null ? unknown : open).add(requirement.competence());
            ready = later(ready, prospect.expected(requirement.competence(), asked), today);
        }
        return new Candidate(prospect.employee(), Readiness.of(today, ready), ready, open, unknown);
    }

    /** What is not there today is there tomorrow at the earliest, also where the plan's day has passed. */
    private static @Nullable LocalDate later(@Nullable LocalDate ready, Optional<LocalDate> expected, LocalDate today) {
        if (ready == null || expected.isEmpty()) {
            return null;
        }
        LocalDate day = expected.get().isAfter(today) ? expected.get() : today.plusDays(1);
        return day.isAfter(ready) ? day : ready;
    }

    /** The position and how many candidates. */
    @Override
    public String toString() {
        return "SuccessionOverview[" + position.id() + ", " + candidates.size() + " candidates]";
    }
}
