package nl.pop4j.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;

/**
 * What is still wrong with what an organisation says it needs (DOMAIN 3.1). Management cannot commit to needs with an
 * error.
 *
 * <p>Example: needs without a horizon give {@code NEEDS-HORIZON-1} at {@code /horizon}.
 */
public final class NeedsCheck {

    /** The horizon is missing, or not one to three years long; an error. */
    public static final RuleCode HORIZON = RuleCode.of("NEEDS-HORIZON-1");

    /** A requirement serves nothing that was stated; an error; arguments {@code requirement}, {@code serves}. */
    public static final RuleCode SERVES_NOTHING = RuleCode.of("NEEDS-SERVES-1");

    /** A change or position falls outside the horizon; a warning; argument {@code element}. */
    public static final RuleCode OUTSIDE_HORIZON = RuleCode.of("NEEDS-DATES-1");

    /** Nothing is asked for a change or position; a warning; argument {@code element}. */
    public static final RuleCode NOTHING_ASKED = RuleCode.of("NEEDS-REQUIREMENTS-1");

    private static final int LEAST_YEARS = 1;
    private static final int MOST_YEARS = 3;

    private NeedsCheck() {}

    /** All that is wrong, at once, with pointers into the needs. */
    public static Findings check(OrganisationNeeds needs) {
        return new Findings(Stream.of(horizon(needs), serves(needs), dates(needs), asked(needs))
                .flatMap(findings -> findings)
                .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<Finding> horizon(OrganisationNeeds needs) {
        DateRange days = needs.horizon();
        boolean fits = days != null
                && !days.end().isBefore(days.start().plusYears(LEAST_YEARS))
                && !days.end().isAfter(days.start().plusYears(MOST_YEARS));
        return fits ? Stream.empty() : Stream.of(Finding.error(HORIZON, "/horizon", ImmutableMap.of()));
    }

    private static Stream<Finding> serves(OrganisationNeeds needs) {
        List<Requirement> all = needs.requirements();
        return IntStream.range(0, all.size())
                .filter(i -> !isServed(needs, all.get(i).serves()))
                .mapToObj(i -> Finding.error(
                        SERVES_NOTHING,
                        "/requirements/" + i + "/serves",
                        Map.of(
                                "requirement",
                                all.get(i).id(),
                                "serves",
                                all.get(i).serves())));
    }

    /** A requirement serves what is to come, not another requirement. */
    private static boolean isServed(OrganisationNeeds needs, String id) {
        return needs.knows(id)
                && needs.requirements().stream()
                        .noneMatch(requirement -> requirement.id().equals(id));
    }

    private static Stream<Finding> dates(OrganisationNeeds needs) {
        DateRange days = needs.horizon();
        if (days == null) {
            return Stream.empty();
        }
        Stream<Finding> changes = IntStream.range(0, needs.changes().size())
                .filter(i -> !needs.changes().get(i).period().overlaps(days))
                .mapToObj(i -> warning(
                        OUTSIDE_HORIZON,
                        "/changes/" + i + "/period",
                        needs.changes().get(i).id()));
        Stream<Finding> positions = IntStream.range(0, needs.positions().size())
                .filter(i -> !days.contains(needs.positions().get(i).from()))
                .mapToObj(i -> warning(
                        OUTSIDE_HORIZON,
                        "/positions/" + i + "/from",
                        needs.positions().get(i).id()));
        return Stream.concat(changes, positions);
    }

    private static Stream<Finding> asked(OrganisationNeeds needs) {
        Stream<Finding> changes = IntStream.range(0, needs.changes().size())
                .filter(i -> isUnasked(needs, needs.changes().get(i).id()))
                .mapToObj(i -> warning(
                        NOTHING_ASKED, "/changes/" + i, needs.changes().get(i).id()));
        Stream<Finding> positions = IntStream.range(0, needs.positions().size())
                .filter(i -> isUnasked(needs, needs.positions().get(i).id()))
                .mapToObj(i -> warning(
                        NOTHING_ASKED,
                        "/positions/" + i,
                        needs.positions().get(i).id()));
        return Stream.concat(changes, positions);
    }

    private static boolean isUnasked(OrganisationNeeds needs, String id) {
        return needs.requirements().stream()
                .noneMatch(requirement -> requirement.serves().equals(id));
    }

    private static Finding warning(RuleCode code, String pointer, String element) {
        return new Finding(code, Severity.WARNING, pointer, Map.of("element", element));
    }
}
