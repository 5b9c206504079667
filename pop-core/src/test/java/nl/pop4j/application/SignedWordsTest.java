package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.testkit.Frameworks;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.law.Elsewhere;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What both signed stays what they read, and holds nothing that has no place in a plan, for any plan. */
class SignedWordsTest {

    private static final int PLANS = 12;
    private static final String CANARY = "kanarie-aanpassing-3e8";
    private static final String NEW_WORDS = "Andere woorden";

    @Test
    @Tag("D1.3")
    @Tag("D5.1")
    void wordsThatChangeLaterChangeNothingOfWhatWasSigned() throws NoSuchAlgorithmException {
        CompetenceFramework reworded =
                Frameworks.reworded(Samples.framework(), LocalizedText.of(NEW_WORDS, "Other words"));
        int shown = 0;
        for (long seed = 0; seed < PLANS; seed++) {
            Office office = signed(seed);
            Revision before = office.plan().signed().orElseThrow();
            office.pop.maintaining().storeFramework(office.tenant, Office.HANNA, reworded, Version.of(1));
            Revision after = office.plan().signed().orElseThrow();
            assertThat(after.canonical()).isEqualTo(before.canonical());
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(after.canonical().bytes()));
            assertThat(after.signatures())
                    .hasSize(2)
                    .allMatch(signature -> sum.equals(signature.digest().hex()));
            assertThat(names(office)).doesNotContain(NEW_WORDS);
            shown += names(office).size();
        }
        assertThat(shown).isGreaterThan(PLANS);
    }

    @Test
    @Tag("D4.8")
    void nothingThatWasAgreedBehindTheWallIsInWhatIsSigned() {
        for (long seed = 0; seed < PLANS; seed++) {
            Office office = signed(seed);
            assertThat(office.pop
                            .adjusting()
                            .adjustments(office.tenant, Office.NOOR, Samples.NOOR)
                            .agreed())
                    .isNotEmpty();
            assertThat(office.plan().signed().orElseThrow().canonical().text()).doesNotContain(CANARY);
        }
    }

    @Test
    @Tag("R18")
    void whoeverFreezesItElsewhereFreezesTheSame() {
        for (long seed = 0; seed < 3; seed++) {
            long number = seed;
            Revision here = signed(number).plan().signed().orElseThrow();
            List<Revision> there =
                    Elsewhere.ask(() -> signed(number).plan().signed().orElseThrow());
            assertThat(there).allMatch(here::equals);
        }
    }

    /** A generated plan, proposed, agreed to and signed through the front door, beside an adjustment. */
    private static Office signed(long seed) {
        Office office = new Office().begun();
        Office.done(office.give(
                Office.NOOR,
                new AgreeAdjustment(
                        office.id(),
                        Samples.NOOR.value(),
                        0,
                        "a1",
                        CANARY,
                        "nl",
                        Samples.TODAY,
                        Samples.TODAY.plusMonths(3))));
        DevelopmentPlan plan = office.plan().edited(new PlanGenerator(seed).content());
        office.store.run(office.tenant, ports -> ports.plans().save(office.tenant, plan));
        return office.signedAsItIs();
    }

    private static List<String> names(Office office) {
        return office.pop.planning().dossier(office.tenant, Office.NOOR, Samples.PLAN).competences().stream()
                .map(CompetenceLine::name)
                .toList();
    }
}
