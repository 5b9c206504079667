package nl.pop4j.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.Disagreement;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.Rating;
import nl.pop4j.assessment.RatingPolicies;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.assessment.rollup.RollUpRule;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.needs.CompetenceNeed;
import nl.pop4j.gap.needs.NeedRating;
import nl.pop4j.gap.needs.NeedsAssessment;
import nl.pop4j.gap.role.Distances;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures on docs/gaps.md are those that the library works out. */
@Tag("D3.4")
class GapsPageTest {

    @Test
    void ratingsOfFourPeople() throws IOException {
        Evidence certificate = Evidence.of(Evidence.Kind.CERTIFICATE, "BHV", Samples.TODAY);
        List<Rating> ratings = List.of(
                new Rating(
                        Samples.MEDICATION,
                        Level.of(4),
                        by(Assessor.Kind.SELF, 1),
                        Samples.TODAY,
                        List.of(certificate)),
                Rating.of(Samples.MEDICATION, Level.of(3), by(Assessor.Kind.MANAGER, 2), Samples.TODAY),
                Rating.of(Samples.MEDICATION, Level.of(1), by(Assessor.Kind.PEER, 3), Samples.TODAY),
                Rating.of(Samples.MEDICATION, Level.of(2), by(Assessor.Kind.PEER, 4), Samples.TODAY));
        for (RatingPolicy policy : RatingPolicies.standard().list()) {
            Level level = policy.decide(ratings, Samples.TODAY).orElseThrow();
            says("| `" + policy.name() + "` | " + level + " |");
        }
        Disagreement disagreement = Disagreement.between(ratings, Level.of(3));
        says("spread " + disagreement.spread() + ", self minus manager " + disagreement.selfMinusManager());
    }

    @Test
    void totalsOfAGroup() throws IOException {
        for (RollUpRule rule : List.of(RollUpRule.MEAN, RollUpRule.LOWEST, RollUpRule.shareAt(Level.of(3)))) {
            BigDecimal figure = rule.apply(Map.of(
                            Samples.MEDICATION,
                            Level.of(2),
                            Samples.FEEDBACK,
                            Level.of(3),
                            Samples.REPORTING,
                            Level.of(4)))
                    .orElseThrow();
            says("| `" + rule.name() + "`" + (rule.givesLevel() ? "" : " 3") + " | " + figure + " |");
        }
    }

    @Test
    void onePersonAgainstTargetsAndFromOneDayToAnother() throws IOException {
        Target heavy =
                new Target(Samples.MEDICATION, Level.of(4), BigDecimal.valueOf(2), TargetSource.PRESENT_ROLE, null);
        GapAnalysis analysis = GapAnalysis.of(
                TargetProfile.none(Samples.FRAMEWORK)
                        .with(heavy)
                        .with(Target.of(Samples.FEEDBACK, Level.of(3), TargetSource.PRESENT_ROLE))
                        .with(Target.of(Samples.LISTENING, Level.of(3), TargetSource.PRESENT_ROLE)),
                Map.of(Samples.MEDICATION, Level.of(2), Samples.FEEDBACK, Level.of(4)));
        CompetenceGap gap = analysis.gaps().get(0);
        says("shortage " + gap.shortage().orElseThrow() + ", weighted shortage "
                + gap.weightedShortage().orElseThrow() + ".");
        says("surplus " + analysis.gaps().get(1).surplus().orElseThrow() + ",");
        says(analysis.coverage() + ".");
        says("are known: " + analysis.weightedCoverage().orElseThrow() + "; " + analysis.unknown() + " level");
        GapChange change = new GapChange(Samples.MEDICATION, Level.of(2), Level.of(3), Level.of(4), Level.of(4));
        says("the level changed by " + change.levelChange().orElseThrow() + ", the shortage by "
                + change.shortageChange().orElseThrow() + ", in one word " + change.kind() + ".");
    }

    @Test
    void whatAGroupNeedsMost() throws IOException {
        int[] importances = {5, 4, 5, 4};
        int[] abilities = {3, 3, 2, 4};
        List<NeedRating> ratings = new ArrayList<>();
        for (int i = 0; i < importances.length; i++) {
            ratings.add(new NeedRating(
                    "r" + i, "Plannen", BigDecimal.valueOf(importances[i]), BigDecimal.valueOf(abilities[i])));
        }
        CompetenceNeed need = NeedsAssessment.of(ratings).needs().get(0);
        says("| mean discrepancy | " + need.meanDiscrepancy() + " |");
        says("1.5 * 4.5 | " + need.mwds() + " |");
        says("| " + need.negativeRanks() + ", " + need.positiveRanks() + ", " + need.tiedRanks() + " |");
        says("PR - NR | " + need.rds() + " |");
        says("(4.5 - 3) / 3 | " + need.pni() + " |");
        says("4.5^2 / 3 | " + need.needIndex() + " |");
    }

    @Test
    void distancesBetweenRoles() throws IOException {
        double[] one = {4, 2, 1};
        double[] other = {1, 4, 4};
        says(String.format(
                Locale.ROOT,
                "angular distance %.4f, city-block distance %s.",
                Distances.angular(one, other),
                Distances.cityBlock(one, other)));
    }

    private static Assessor by(Assessor.Kind kind, int person) {
        return new Assessor(kind, PersonId.of("p" + person));
    }

    private static void says(String words) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "gaps.md"))).contains(words);
    }
}
