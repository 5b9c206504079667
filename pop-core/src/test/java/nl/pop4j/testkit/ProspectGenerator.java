package nl.pop4j.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.succession.Prospect;

/**
 * Employees whose plans aim at all kinds of levels by all kinds of days, or by none.
 *
 * <p>Example: {@code new ProspectGenerator(42).prospect("p-1")} equals {@code new ProspectGenerator(42).prospect("p-1")}.
 */
public final class ProspectGenerator {

    private static final List<CompetenceCode> CODES =
            List.of(Samples.MEDICATION, Samples.REPORTING, Samples.FEEDBACK, Samples.LISTENING);

    private final Random random;

    /** A generator that makes the same for the same seed. */
    public ProspectGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** One employee. */
    public Prospect prospect(String id) {
        TargetProfile targets = TargetProfile.none(Samples.FRAMEWORK);
        Map<CompetenceCode, Level> levels = new HashMap<>();
        for (CompetenceCode code : CODES) {
            if (random.nextInt(4) > 0) {
                levels.put(code, level());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                LocalDate by = random.nextInt(3) == 0 ? null : Samples.TODAY.plusDays(random.nextInt(1_400) - 100);
                TargetSource source = TargetSource.values()[random.nextInt(TargetSource.values().length)];
                targets = targets.with(new Target(code, level(), BigDecimal.ONE, source, by));
            }
        }
        PlanContent plan = PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK)
                .with(targets);
        if (random.nextBoolean()) {
            plan = plan.with(Samples.safeMedication());
        }
        return new Prospect(PersonId.of(id), plan, levels);
    }

    private Level level() {
        return Level.of(random.nextInt(6));
    }
}
