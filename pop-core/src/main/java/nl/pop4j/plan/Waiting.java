package nl.pop4j.plan;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.rule.PlanCourse;
import nl.pop4j.shared.actor.Party;

/**
 * For whom a plan waits: to answer a proposal, to sign, or to keep a promise that is overdue.
 *
 * <p>Example: a plan that the employee proposed waits for the employer; once agreed, for each side that has not signed.
 */
public final class Waiting {

    private Waiting() {}

    /** The sides that have to do something, possibly none. */
    public static Set<Party> forWhom(DevelopmentPlan plan, PlanCourse course, LocalDate today) {
        if (plan.closing() != null) {
            return Set.of();
        }
        Set<Party> sides = EnumSet.noneOf(Party.class);
        Optional<Revision> open =
                plan.latest().filter(revision -> revision.status().isOpen());
        open.ifPresent(revision -> Arrays.stream(Party.values())
                .filter(party -> isWaitedFor(party, revision))
                .forEach(sides::add));
        plan.signed()
                .ifPresent(signed -> signed.content().agreements().stream()
                        .filter(agreement -> course.openAgreements().contains(agreement.id()))
                        .filter(agreement -> course.isOverdue(agreement.due(), today))
                        .map(Agreement::obliged)
                        .forEach(sides::add));
        return Sets.immutableEnumSet(sides);
    }

    private static boolean isWaitedFor(Party party, Revision revision) {
        return switch (revision.status()) {
            case PROPOSED -> party != revision.proposedBy();
            case AGREED, PARTLY_SIGNED -> revision.agreementOf(party).isEmpty();
            default -> false;
        };
    }
}
