package nl.pop4j.export.page;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.words.Words;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.shared.Money;

/** Time and money agreed against planned; activities that were dropped take nothing. */
final class CapacityTable {

    private final PlanDossier dossier;
    private final Words words;

    CapacityTable(PlanDossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
    }

    long minutesOf(Effort.Contributor who) {
        return dossier.activities().stream()
                .filter(activity -> activity.status() != ActivityStatus.DROPPED)
                .flatMap(activity -> activity.efforts().stream())
                .filter(effort -> effort.who() == who)
                .mapToLong(Effort::minutes)
                .sum();
    }

    Money costFor(Funding.Payer payer) {
        return dossier.activities().stream()
                .filter(activity -> activity.status() != ActivityStatus.DROPPED)
                .flatMap(activity -> Optional.ofNullable(activity.funding()).stream())
                .filter(funding -> funding.payer() == payer)
                .map(Funding::cost)
                .reduce(Money.ZERO, Money::plus);
    }

    List<CapacityRow> rows() {
        ImmutableList.Builder<CapacityRow> rows = ImmutableList.builder();
        rows.add(time());
        Capacity agreed = dossier.capacity();
        total("capacity.study-days", agreed.studyDayMinutes(), studyDayMinutes())
                .ifPresent(rows::add);
        total("capacity.manager", agreed.managerMinutes(), minutesOf(Effort.Contributor.MANAGER))
                .ifPresent(rows::add);
        total("capacity.coach", agreed.coachMinutes(), minutesOf(Effort.Contributor.COACH))
                .ifPresent(rows::add);
        long colleagues = minutesOf(Effort.Contributor.COLLEAGUE);
        if (colleagues > 0) {
            rows.add(new CapacityRow(words.of("capacity.colleagues"), "", words.time(colleagues), "", false));
        }
        rows.add(budget());
        for (Funding.Payer payer : List.of(Funding.Payer.EMPLOYEE, Funding.Payer.SCHEME)) {
            Money cost = costFor(payer);
            if (cost.cents() > 0) {
                String what = words.of("capacity.payer", "payer", words.of("payer", payer));
                rows.add(new CapacityRow(what, "", words.money(cost), "", false));
            }
        }
        return rows.build();
    }

    private long studyDayMinutes() {
        return dossier.activities().stream()
                .filter(activity -> activity.status() != ActivityStatus.DROPPED)
                .flatMap(activity -> activity.studyDays().stream())
                .mapToLong(StudyDay::minutes)
                .sum();
    }

    /** Time that is agreed for the whole plan; no row where nobody speaks of it. */
    private Optional<CapacityRow> total(String key, int agreed, long planned) {
        if (agreed == 0 && planned == 0) {
            return Optional.empty();
        }
        return Optional.of(
                agreed == 0
                        ? new CapacityRow(words.of(key), words.of("capacity.not-agreed"), words.time(planned), "", true)
                        : new CapacityRow(
                                words.of(key),
                                words.time(agreed),
                                words.time(planned),
                                left(agreed - planned, words::time),
                                planned > agreed));
    }

    private CapacityRow time() {
        String what = words.of("capacity.time");
        long planned = minutesOf(Effort.Contributor.EMPLOYEE);
        int week = dossier.capacity().minutesPerWeek();
        if (week == 0) {
            return new CapacityRow(what, words.of("capacity.not-agreed"), words.time(planned), "", planned > 0);
        }
        long weeks =
                (ChronoUnit.DAYS.between(dossier.head().first(), dossier.head().last()) + 1) / 7;
        String agreed = words.of(
                "capacity.time.week",
                "time",
                words.time(week),
                "weeks",
                Long.toString(weeks),
                "total",
                words.time(week * weeks));
        return new CapacityRow(
                what, agreed, words.time(planned), left(week * weeks - planned, words::time), planned > week * weeks);
    }

    private CapacityRow budget() {
        String what = words.of("capacity.budget");
        Money agreed = dossier.capacity().budget();
        Money planned = costFor(Funding.Payer.EMPLOYER);
        if (agreed.cents() == 0) {
            boolean isShort = planned.cents() > 0;
            return new CapacityRow(what, words.of("capacity.not-agreed"), words.money(planned), "", isShort);
        }
        long left = agreed.cents() - planned.cents();
        return new CapacityRow(
                what,
                words.money(agreed),
                words.money(planned),
                left(left, cents -> words.money(new Money(cents))),
                left < 0);
    }

    private String left(long left, LongFunction<String> written) {
        if (left == 0) {
            return words.of("capacity.left.even");
        }
        String key = left > 0 ? "capacity.left.over" : "capacity.left.short";
        return words.of(key, "amount", written.apply(Math.abs(left)));
    }
}
