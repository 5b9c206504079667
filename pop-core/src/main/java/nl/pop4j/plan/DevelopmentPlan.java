package nl.pop4j.plan;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ExecutionRecord;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One employee's personal development plan (POP).
 *
 * <p>The working copy is overwritten freely; a revision, once frozen, never changes its content; the execution record
 * is only added to. Immutable and thread-safe: every command gives another plan.
 *
 * <p>Example: a plan whose first revision carries both signatures for agreement has {@code status() == ACTIVE} and
 * {@code signed().get().number() == 1}.
 *
 * @param id names the plan
 * @param employee whose plan it is
 * @param workingCopy what is being written
 * @param revisions frozen contents, numbered from 1 without a hole
 * @param execution what was done
 * @param closing how it ended, or null while it has not
 * @param version how often it was stored
 */
public record DevelopmentPlan(
        PlanId id,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        PlanContent workingCopy,
        List<Revision> revisions,
        ExecutionRecord execution,
        @Nullable Closing closing,
        Version version) {

    /**
     * Copies the revisions and checks their numbers.
     *
     * @throws IllegalArgumentException if revisions are not numbered 1, 2, 3 ...
     */
    public DevelopmentPlan {
        revisions = ImmutableList.copyOf(revisions);
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).number() != i + 1) {
                throw new IllegalArgumentException("revisions must be numbered from 1 without a hole");
            }
        }
    }

    /** A plan that was not stored yet, with a first working copy. */
    public static DevelopmentPlan start(PlanId id, PersonId employee, PlanContent workingCopy) {
        return new DevelopmentPlan(
                id, employee, workingCopy, ImmutableList.of(), ExecutionRecord.EMPTY, null, Version.NONE);
    }

    /** How the plan stands. */
    public PlanStatus status() {
        if (closing != null) {
            return closing.status();
        }
        return signed().isPresent() ? PlanStatus.ACTIVE : PlanStatus.PREPARING;
    }

    /**
     * The earliest deadline of a goal that was not evaluated yet: of the revision that holds, or of the working copy
     * where none does. Empty where no goal has one, and once the plan has ended.
     */
    public Optional<LocalDate> nextGoalDue() {
        if (closing != null) {
            return Optional.empty();
        }
        return signed().map(Revision::content).orElse(workingCopy).goals().stream()
                .filter(goal -> execution.evaluationOf(goal.id()).isEmpty())
                .flatMap(goal -> Stream.ofNullable(goal.deadline()))
                .min(Comparator.naturalOrder());
    }

    /** The revision that holds now, if one was signed by both. */
    public Optional<Revision> signed() {
        return revisions.stream()
                .filter(revision -> revision.status() == RevisionStatus.SIGNED)
                .findFirst();
    }

    /** The last revision that was frozen, if any. */
    public Optional<Revision> latest() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    /** The revision with this number. */
    public Optional<Revision> revision(int number) {
        return number >= 1 && number <= revisions.size() ? Optional.of(revisions.get(number - 1)) : Optional.empty();
    }

    /** The plan with another working copy. */
    public DevelopmentPlan edited(PlanContent next) {
        return new DevelopmentPlan(id, employee, next, revisions, execution, closing, version);
    }

    /** The plan with its working copy frozen as one more revision; rules and life cycle were asked before. */
    DevelopmentPlan frozen(ShownTexts shown, String rules, @Nullable String method, Party by, Instant at) {
        Revision next = Revision.freeze(id, employee, revisions.size() + 1, workingCopy, shown, rules, method, by, at);
        return with(
                ImmutableList.<Revision>builder().addAll(revisions).add(next).build());
    }

    /** The plan with this revision in the place of the one with its number. */
    DevelopmentPlan with(Revision changed) {
        return with(revisions.stream()
                .map(old -> old.number() == changed.number() ? changed : old)
                .collect(ImmutableList.toImmutableList()));
    }

    DevelopmentPlan with(List<Revision> next) {
        return new DevelopmentPlan(id, employee, workingCopy, next, execution, closing, version);
    }

    /** The plan with another execution record. */
    public DevelopmentPlan with(ExecutionRecord next) {
        return new DevelopmentPlan(id, employee, workingCopy, revisions, next, closing, version);
    }

    /** The plan, ended. */
    public DevelopmentPlan closed(Closing end) {
        return new DevelopmentPlan(id, employee, workingCopy, revisions, execution, end, version);
    }

    /**
     * Whether every revision of an earlier state of the plan is still there, with the same signed bytes: what was
     * frozen is never replaced, and what was signed never gone.
     */
    public boolean keepsRevisionsOf(DevelopmentPlan earlier) {
        return earlier.revisions.stream()
                .allMatch(old -> revision(old.number())
                        .filter(now -> now.canonical().equals(old.canonical()))
                        .isPresent());
    }

    /** The plan as it is after being stored once more. */
    public DevelopmentPlan at(Version stored) {
        return new DevelopmentPlan(id, employee, workingCopy, revisions, execution, closing, stored);
    }

    /** The id, status and version only. */
    @Override
    public String toString() {
        return "DevelopmentPlan[" + id + " " + status() + " v" + version + "]";
    }
}
