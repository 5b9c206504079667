package nl.pop4j.application.dossier;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.dossier.background.CancelledReview;
import nl.pop4j.dossier.background.ChangeLine;
import nl.pop4j.dossier.background.FilingLine;
import nl.pop4j.dossier.background.NeedLine;
import nl.pop4j.dossier.background.ObjectiveLine;
import nl.pop4j.dossier.background.PlanBackground;
import nl.pop4j.dossier.background.PresentationLine;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.organisation.Objective;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.guidance.ObjectiveInPlan;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.review.Review;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.id.PersonId;

/** Collects what stands around a plan in its document. */
final class Backgrounds {

    private final DevelopmentPlan plan;
    private final PlanContent content;
    private final Optional<Revision> revision;
    private final PlanContext context;
    private final ShownTexts shown;
    private final ElementNumbers numbers;

    Backgrounds(
            DevelopmentPlan plan,
            PlanContent content,
            Optional<Revision> revision,
            ShownTexts shown,
            PlanContext context) {
        this.plan = plan;
        this.content = content;
        this.revision = revision;
        this.context = context;
        this.numbers = ElementNumbers.of(content);
        this.shown = shown;
    }

    /**
     * What one reader may see.
     *
     * @param names the name of a person
     * @param visible which fields the reader may see
     */
    public PlanBackground of(
            Optional<ReviewCycle> reviews,
            Function<PersonId, String> names,
            Set<FieldGroup> visible,
            Situation situation) {
        Optional<Revision> before = revision.flatMap(this::before);
        List<ChangeLine> changes = before.map(earlier -> new RevisionWords(
                                earlier,
                                revision.orElseThrow(),
                                situation.settings().texts())
                        .lines())
                .orElse(ImmutableList.of());
        return new PlanBackground(
                objectives(),
                content.needs().stream().map(this::need).collect(ImmutableList.toImmutableList()),
                before.map(Revision::number).orElse(0),
                changes,
                revision.flatMap(one -> plan.execution().presentationOf(one.number()))
                        .map(one -> presentation(one, names))
                        .map(line -> visible.contains(FieldGroup.REACTIONS) ? line : line.withoutReason())
                        .orElse(null),
                revision.flatMap(one -> plan.execution().filingOf(one.number()))
                        .map(Backgrounds::filing)
                        .orElse(null),
                reviews.map(Backgrounds::cancelled).orElse(ImmutableList.of()));
    }

    /** The last revision before this one on which both sides agreed. */
    private Optional<Revision> before(Revision later) {
        return plan.revisions().stream()
                .filter(one -> one.number() < later.number())
                .filter(one -> switch (one.status()) {
                    case AGREED, PARTLY_SIGNED, SIGNED, SUPERSEDED -> true;
                    case PROPOSED, CHANGES_REQUESTED, NOT_FEASIBLE, WITHDRAWN, REFUSED -> false;
                })
                .reduce((earlier, last) -> last);
    }

    private List<ObjectiveLine> objectives() {
        Locale language = content.language();
        return ObjectiveInPlan.of(content, context.needs()).stream()
                .map(one -> new ObjectiveLine(
                        title(one.objective(), language),
                        one.objective().period().start(),
                        one.objective().period().last(),
                        numbers(goal -> one.goals().contains(goal.id()))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The words that were signed, where the plan serves the objective. */
    private String title(Objective objective, Locale language) {
        String signed = shown.objective(objective.id());
        return signed.equals(objective.id().value()) ? objective.title().in(language) : signed;
    }

    private NeedLine need(DevelopmentNeed need) {
        return new NeedLine(
                need.text(),
                need.domain(),
                Optional.ofNullable(need.competence()).map(this::name).orElse(""),
                need.source(),
                content.priorities().of(need.id()).orElse(null),
                numbers(goal -> goal.needs().contains(need.id())));
    }

    /** The name as it was signed, else as the framework has it now, else the code. */
    private String name(CompetenceCode code) {
        String signed = shown.competence(code);
        return signed.equals(code.value())
                ? context.framework()
                        .competence(code)
                        .map(competence -> competence.label().in(content.language()))
                        .orElse(signed)
                : signed;
    }

    private List<String> numbers(Predicate<DevelopmentGoal> wanted) {
        return content.goals().stream()
                .filter(wanted)
                .flatMap(goal -> numbers.goal(goal.id()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static PresentationLine presentation(Presentation presentation, Function<PersonId, String> names) {
        return new PresentationLine(
                presentation.on(),
                presentation.attendees().stream().map(names).collect(ImmutableList.toImmutableList()),
                names.apply(presentation.by()),
                presentation.feasibility(),
                presentation.reason());
    }

    private static FilingLine filing(Filing filing) {
        return new FilingLine(
                filing.on(), filing.retentionBasis(), filing.legalHold(), filing.copyOn(), filing.copyBy());
    }

    private static List<CancelledReview> cancelled(ReviewCycle cycle) {
        return cycle.reviews().stream()
                .filter(review -> review.cancellation() != null)
                .map(Backgrounds::cancelled)
                .collect(ImmutableList.toImmutableList());
    }

    private static CancelledReview cancelled(Review review) {
        return new CancelledReview(review.id().value(), review.moves() + 1, review.date());
    }
}
