package nl.pop4j.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.organisation.Position;
import nl.pop4j.testkit.ProspectGenerator;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;

@Tag("D3.8")
class SuccessionProperties {

    private static final Position CARER = SampleNeeds.stated().positions().get(0);
    private static final RoleProfile ROLE =
            Samples.framework().role(CARER.role()).orElseThrow();

    @Property(tries = 1_000)
    void aHigherLevelNeverMakesAnyoneReadyLater(@ForAll long seed) {
        Prospect before = new ProspectGenerator(seed).prospect("p-1");
        for (CompetenceCode code : before.levels().keySet()) {
            Map<CompetenceCode, Level> more = new HashMap<>(before.levels());
            more.computeIfPresent(code, (same, level) -> Level.of(5));
            assertThat(readiness(new Prospect(before.employee(), before.plan(), more)))
                    .isSubsetOf(List.of(Readiness.values())
                            .subList(
                                    0,
                                    1
                                            + readiness(before).stream()
                                                    .mapToInt(Enum::ordinal)
                                                    .max()
                                                    .orElse(-1)));
        }
    }

    @Property(tries = 300)
    void theOrderOfAskingMakesNoDifference(@ForAll long seed) {
        List<Prospect> prospects = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> new ProspectGenerator(seed + i).prospect("p-" + i))
                .toList());
        SuccessionOverview overview = SuccessionOverview.of(CARER, ROLE, prospects, Samples.TODAY);
        Collections.shuffle(prospects, new Random(seed));
        assertThat(SuccessionOverview.of(CARER, ROLE, prospects, Samples.TODAY)).isEqualTo(overview);
        for (Readiness band : Readiness.values()) {
            assertThat(overview.at(band)).extracting(Candidate::employee).isSorted();
        }
    }

    private static List<Readiness> readiness(Prospect prospect) {
        return SuccessionOverview.of(CARER, ROLE, List.of(prospect), Samples.TODAY).candidates().stream()
                .map(Candidate::readiness)
                .toList();
    }
}
