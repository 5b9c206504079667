package nl.pop4j.plan.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;

/**
 * What was done, in the order in which it was reported. Append-only: of two reports about one thing the later holds.
 *
 * @param progress every report on an activity
 * @param evaluations every evaluation of a goal
 * @param agreements every report on a promise
 * @param presentations every presentation to management
 * @param filings every record that a revision was filed
 */
public record ExecutionRecord(
        List<ActivityProgress> progress,
        List<Evaluation> evaluations,
        List<AgreementReport> agreements,
        List<Presentation> presentations,
        List<Filing> filings) {

    /** Nothing done yet. */
    public static final ExecutionRecord EMPTY =
            new ExecutionRecord(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /** Copies the lists. */
    public ExecutionRecord {
        progress = ImmutableList.copyOf(progress);
        evaluations = ImmutableList.copyOf(evaluations);
        agreements = ImmutableList.copyOf(agreements);
        presentations = ImmutableList.copyOf(presentations);
        filings = ImmutableList.copyOf(filings);
    }

    /** What was done, of a plan that was neither presented nor filed. */
    public ExecutionRecord(
            List<ActivityProgress> progress, List<Evaluation> evaluations, List<AgreementReport> agreements) {
        this(progress, evaluations, agreements, ImmutableList.of(), ImmutableList.of());
    }

    /** The record with one more report on an activity. */
    public ExecutionRecord with(ActivityProgress report) {
        return new ExecutionRecord(longer(progress, report), evaluations, agreements, presentations, filings);
    }

    /** The record with one more evaluation. */
    public ExecutionRecord with(Evaluation evaluation) {
        return new ExecutionRecord(progress, longer(evaluations, evaluation), agreements, presentations, filings);
    }

    /** The record with one more report on a promise. */
    public ExecutionRecord with(AgreementReport report) {
        return new ExecutionRecord(progress, evaluations, longer(agreements, report), presentations, filings);
    }

    /** The record with one more presentation. */
    public ExecutionRecord with(Presentation presentation) {
        return new ExecutionRecord(progress, evaluations, agreements, longer(presentations, presentation), filings);
    }

    /** The record with one more filing. */
    public ExecutionRecord with(Filing filing) {
        return new ExecutionRecord(progress, evaluations, agreements, presentations, longer(filings, filing));
    }

    /** The last presentation of a revision, if it was presented. */
    public Optional<Presentation> presentationOf(int revision) {
        return presentations.stream()
                .filter(presentation -> presentation.revision() == revision)
                .reduce((earlier, later) -> later);
    }

    /** The last record that a revision was filed, if it was. */
    public Optional<Filing> filingOf(int revision) {
        return filings.stream().filter(filing -> filing.revision() == revision).reduce((earlier, later) -> later);
    }

    /** How far an activity is by its last report; planned if there is none. */
    public ActivityStatus statusOf(ActivityId activity) {
        ActivityStatus status = ActivityStatus.PLANNED;
        for (ActivityProgress report : progress) {
            if (report.activity().equals(activity)) {
                status = report.status();
            }
        }
        return status;
    }

    /** The employee's minutes spent on an activity, over all reports. */
    public int minutesSpentOn(ActivityId activity) {
        return progress.stream()
                .filter(report -> report.activity().equals(activity))
                .mapToInt(ActivityProgress::minutes)
                .sum();
    }

    /** Whether what a platform told under this name is in it already: see {@link LearningResult#event}. */
    public boolean holdsLearning(String event) {
        return learning().anyMatch(result -> result.event().equals(event));
    }

    /** What was learnt by an activity, in the order in which it was told. */
    public List<LearningResult> learningOn(ActivityId activity) {
        return progress.stream()
                .filter(report -> report.activity().equals(activity))
                .flatMap(report -> Stream.ofNullable(report.learning()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What learning shows of a competence, in the order in which it was told. */
    public List<Evidence> evidenceFor(CompetenceCode competence) {
        return learning()
                .filter(result -> result.competences().contains(competence))
                .map(LearningResult::evidence)
                .collect(ImmutableList.toImmutableList());
    }

    /** All that learning and evaluations rest on, in that order, each once. */
    public List<Evidence> evidence() {
        return Stream.concat(
                        learning().map(LearningResult::evidence),
                        evaluations.stream().flatMap(evaluation -> evaluation.evidence().stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The last evaluation of a goal, if it was evaluated. */
    public Optional<Evaluation> evaluationOf(GoalId goal) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.goal().equals(goal))
                .reduce((earlier, later) -> later);
    }

    /**
     * What came of a promise by its last report.
     *
     * <p>Example: a promise due on 1 March that was kept on 1 March is {@code KEPT}; kept on 2 March it is {@code LATE}.
     */
    public AgreementState stateOf(Agreement agreement) {
        return AgreementState.of(agreement, agreements);
    }

    private Stream<LearningResult> learning() {
        return progress.stream().flatMap(report -> Stream.ofNullable(report.learning()));
    }

    private static <T> List<T> longer(List<T> list, T element) {
        return ImmutableList.<T>builder().addAll(list).add(element).build();
    }
}
