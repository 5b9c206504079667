package nl.pop4j.conversation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/**
 * What times for talks must keep to, whoever chose them.
 *
 * <p>See {@link PlanningRound} for an example.
 */
public final class PlanningRules {

    /** It is not on a working day of the period; argument {@code talk}. */
    public static final RuleCode NO_WORKING_DAY = RuleCode.of("PLANNING-DAY-1");

    /** Somebody cannot at that time; argument {@code talk}. */
    public static final RuleCode NOT_FREE = RuleCode.of("PLANNING-FREE-1");

    /** Somebody would be in two talks at once; arguments {@code talk} and {@code other}. */
    public static final RuleCode TWICE = RuleCode.of("PLANNING-TWICE-1");

    /** A talk is planned and not, or twice, or left out, or was not asked for; argument {@code talk}. */
    public static final RuleCode NOT_ONCE = RuleCode.of("PLANNING-ONCE-1");

    private PlanningRules() {}

    /** Everything that is wrong with a plan; nothing where it keeps to all of them. */
    public static Findings check(PlanningRound round, TalkPlan plan) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        once(round, plan).forEach(found::add);
        List<PlannedTalk> talks = plan.planned();
        for (int i = 0; i < talks.size(); i++) {
            PlannedTalk talk = talks.get(i);
            Optional<TalkRequest> request = round.request(talk.id());
            if (request.isPresent()) {
                String place = "/planned/" + i;
                if (!round.isOnAWorkingDay(request.get(), talk.start())) {
                    found.add(Finding.error(NO_WORKING_DAY, place, Map.of("talk", talk.id())));
                }
                if (!round.isFree(request.get(), talk.start())) {
                    found.add(Finding.error(NOT_FREE, place, Map.of("talk", talk.id())));
                }
                talks.subList(0, i).stream()
                        .filter(other -> clash(round, other, talk))
                        .forEach(other ->
                                found.add(Finding.error(TWICE, place, Map.of("talk", talk.id(), "other", other.id()))));
            }
        }
        return new Findings(found.build());
    }

    private static List<Finding> once(PlanningRound round, TalkPlan plan) {
        Set<String> asked =
                round.requests().stream().map(TalkRequest::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> wrong = new HashSet<>();
        Set<String> answered = new HashSet<>();
        plan.planned().stream()
                .map(PlannedTalk::id)
                .filter(id -> !answered.add(id))
                .forEach(wrong::add);
        plan.unplaced().stream().filter(id -> !answered.add(id)).forEach(wrong::add);
        wrong.addAll(Sets.symmetricDifference(asked, answered));
        return wrong.stream()
                .sorted()
                .map(id -> Finding.error(NOT_ONCE, "", Map.of("talk", id)))
                .toList();
    }

    private static boolean clash(PlanningRound round, PlannedTalk one, PlannedTalk other) {
        Optional<TalkRequest> first = round.request(one.id());
        Optional<TalkRequest> second = round.request(other.id());
        return first.isPresent()
                && second.isPresent()
                && first.get().sharesSomebodyWith(second.get())
                && one.start().isBefore(other.start().plusMinutes(second.get().minutes()))
                && other.start().isBefore(one.start().plusMinutes(first.get().minutes()));
    }
}
