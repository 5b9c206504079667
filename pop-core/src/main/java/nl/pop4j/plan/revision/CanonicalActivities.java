package nl.pop4j.plan.revision;

import java.util.List;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.funding.TrainingTerms;
import org.jspecify.annotations.Nullable;

/** Every fact of a revision's activities, by path. */
final class CanonicalActivities {

    private CanonicalActivities() {}

    static void write(List<DevelopmentActivity> activities, CanonicalWriter out) {
        for (int i = 0; i < activities.size(); i++) {
            out.put(i + 1, "activity", activities.get(i).id(), "position");
            write(activities.get(i), out);
        }
    }

    private static void write(DevelopmentActivity activity, CanonicalWriter out) {
        Object id = activity.id();
        out.put(activity.goal(), "activity", id, "goal");
        out.put(activity.kind(), "activity", id, "kind");
        out.put(activity.title(), "activity", id, "title");
        out.put(activity.period().start(), "activity", id, "first");
        out.put(activity.period().last(), "activity", id, "last");
        for (Effort effort : activity.efforts()) {
            out.put(effort.minutes(), "activity", id, "minutes", effort.who());
            out.put(effort.task(), "activity", id, "task", effort.who());
        }
        for (StudyDay day : activity.studyDays()) {
            out.put(day.minutes(), "activity", id, "study-day", day.on());
        }
        out.put(activity.funding().cost().cents(), "activity", id, "cost-cents");
        out.put(activity.funding().payer(), "activity", id, "payer");
        out.put(activity.funding().reason(), "activity", id, "funding-reason");
        writeTerms(activity.funding().terms(), id, out);
        out.put(activity.relevance().employee(), "activity", id, "relevance", "employee");
        out.put(activity.relevance().organisation(), "activity", id, "relevance", "organisation");
        out.putIfThere(activity.offer(), "activity", id, "offer");
        activity.needs().forEach(need -> out.put("yes", "activity", id, "need", need));
        activity.after().forEach(before -> out.put("yes", "activity", id, "after", before));
    }

    private static void writeTerms(@Nullable TrainingTerms terms, Object id, CanonicalWriter out) {
        if (terms != null) {
            out.put(terms.scheme(), "activity", id, "scheme");
            out.put(terms.inWorkingTime() ? "yes" : "no", "activity", id, "working-time");
            out.put(terms.repaymentClause() ? "yes" : "no", "activity", id, "repayment-clause");
        }
    }
}
