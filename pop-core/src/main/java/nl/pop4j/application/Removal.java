package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.RemoveElement.Kind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken out of a plan. Ids are unique among goals, among activities, among promises and among needs, not
 * between them, so that the kind decides; where a command leaves it open, no more than one may have the id.
 */
final class Removal {

    private final PlanContent content;
    private final String id;
    private final List<Kind> kinds;

    private Removal(PlanContent content, String id, List<Kind> kinds) {
        this.content = content;
        this.id = id;
        this.kinds = kinds;
    }

    static Removal of(RemoveElement command, PlanContent content) {
        String id = requireNonNull(command.elementId());
        List<Kind> asked = asked(command.kind()).toList();
        return new Removal(
                content,
                id,
                asked.stream().filter(kind -> holds(content, kind, id)).collect(ImmutableList.toImmutableList()));
    }

    /** What has to be writable to take it out; money too with what costs something. */
    Set<FieldGroup> fields() {
        return kinds.isEmpty()
                ? Set.of(FieldGroup.HEAD)
                : kinds.stream().flatMap(this::fields).collect(ImmutableSet.toImmutableSet());
    }

    /** The plan without it. */
    Outcome<PlanContent> rest() {
        if (kinds.size() == 1) {
            return Outcome.done(without(kinds.get(0)));
        }
        return Outcome.refused(
                kinds.isEmpty()
                        ? Finding.error(Planning.UNKNOWN_ELEMENT, "/elementId", Map.of())
                        : Finding.error(Planning.KIND_IS_OPEN, "/kind", Map.of()));
    }

    /** The part of a plan in which something of a kind is written. */
    static FieldGroup group(Kind kind) {
        return switch (kind) {
            case GOAL, NEED -> FieldGroup.GOALS;
            case ACTIVITY -> FieldGroup.ACTIVITIES;
            case AGREEMENT -> FieldGroup.AGREEMENTS;
        };
    }

    /** Whether a plan holds nothing of a kind. */
    static boolean isNothing(Kind kind, PlanContent content) {
        return switch (kind) {
            case GOAL -> content.goals().isEmpty();
            case ACTIVITY -> content.activities().isEmpty();
            case AGREEMENT -> content.agreements().isEmpty();
            case NEED -> content.needs().isEmpty();
        };
    }

    private static Stream<Kind> asked(@Nullable String kind) {
        return kind == null ? Arrays.stream(Kind.values()) : Stream.of(Kind.valueOf(kind));
    }

    private static boolean holds(PlanContent content, Kind kind, String id) {
        return switch (kind) {
            case GOAL -> content.goal(GoalId.of(id)).isPresent();
            case ACTIVITY -> content.activity(ActivityId.of(id)).isPresent();
            case AGREEMENT -> content.agreement(id).isPresent();
            case NEED -> content.need(id).isPresent();
        };
    }

    private Stream<FieldGroup> fields(Kind kind) {
        boolean isMoney = switch (kind) {
            case GOAL, NEED -> false;
            case ACTIVITY ->
                content.activity(ActivityId.of(id))
                        .map(DevelopmentActivity::funding)
                        .filter(Funding.FREE::equals)
                        .isEmpty();
            case AGREEMENT -> content.agreement(id).map(Agreement::amount).isPresent();
        };
        return isMoney ? Stream.of(group(kind), FieldGroup.CAPACITY) : Stream.of(group(kind));
    }

    private PlanContent without(Kind kind) {
        return switch (kind) {
            case GOAL -> content.without(GoalId.of(id));
            case ACTIVITY -> content.without(ActivityId.of(id));
            case AGREEMENT -> content.withoutAgreement(id);
            case NEED -> content.withoutNeed(id);
        };
    }
}
