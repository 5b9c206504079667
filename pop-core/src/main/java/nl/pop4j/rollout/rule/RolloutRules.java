package nl.pop4j.rollout.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.finding.Findings;

/**
 * The rules of a rollout, in the order in which people read them.
 *
 * <p>Example: {@code RolloutRules.standard().check(programme, today)} of a programme that has only a name finds, among
 * others, {@code ROLLOUT-PURPOSE-1} at {@code /foundation/purpose}.
 *
 * @param rules the rules
 */
public record RolloutRules(List<RolloutRule> rules) {

    private static final RolloutRules STANDARD = new RolloutRules(
            Stream.of(FoundationRules.all(), EngagementRules.all(), WaveRules.all(), ChecklistRules.all())
                    .flatMap(List::stream)
                    .toList());

    /** Copies the list. */
    public RolloutRules {
        rules = ImmutableList.copyOf(rules);
    }

    /** The rules that the library comes with. */
    public static RolloutRules standard() {
        return STANDARD;
    }

    /** All that the programme lacks on a day. */
    public Findings check(RolloutProgramme programme, LocalDate today) {
        return new Findings(rules.stream()
                .flatMap(rule -> rule.findings(programme, today))
                .collect(ImmutableList.toImmutableList()));
    }
}
