package nl.pop4j.review.notice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.shared.DateRange;

/**
 * What a tenant wants said: rules that it adds, takes out and replaces.
 *
 * <p>Example: with the standard rules, a review on Monday 15 March 2027 is announced to employee and manager ten working
 * days before it, on Monday 1 March.
 *
 * @param rules in the order in which they were given, each id once
 */
public record NoticeRules(List<NoticeRule> rules) {

    private static final Comparator<Notice> BY_DAY = Comparator.comparing(Notice::on)
            .thenComparing(notice -> notice.key().value());

    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if an id occurs twice
     */
    public NoticeRules {
        rules = ImmutableList.copyOf(rules);
        if (rules.stream().map(NoticeRule::id).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("rules must have ids of their own");
        }
    }

    /** The rules that the library comes with. */
    public static NoticeRules standard() {
        return StandardNotices.RULES;
    }

    /** The same with one more rule, or another one in the place of that with its id. */
    public NoticeRules with(NoticeRule rule) {
        boolean known = rules.stream().anyMatch(one -> one.id().equals(rule.id()));
        if (!known) {
            return new NoticeRules(
                    ImmutableList.<NoticeRule>builder().addAll(rules).add(rule).build());
        }
        return new NoticeRules(rules.stream()
                .map(one -> one.id().equals(rule.id()) ? rule : one)
                .collect(ImmutableList.toImmutableList()));
    }

    /** The same without the rule of this id. */
    public NoticeRules without(String id) {
        return new NoticeRules(
                rules.stream().filter(rule -> !rule.id().equals(id)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * What is to be said in these days. Each notice falls on one day, so that the notices of two ranges are those of both
     * together, and asking twice gives the same.
     *
     * @param matters what is open; the same matter counts once
     * @param days from the first to the last day
     * @param workingDays the tenant's working days
     * @param recipients who is meant by an audience in a matter; possibly nobody
     */
    public List<Notice> due(
            List<DueMatter> matters,
            DateRange days,
            WorkingDays workingDays,
            Function<Address, Set<Recipient>> recipients) {
        ImmutableList.Builder<Notice> notices = ImmutableList.builder();
        for (DueMatter matter : matters) {
            for (NoticeRule rule : rules) {
                LocalDate on = rule.offset().from(matter.due(), workingDays);
                if (rule.occasion() == matter.occasion() && days.contains(on)) {
                    rule.audience().stream()
                            .flatMap(audience -> recipients.apply(new Address(audience, matter)).stream())
                            .distinct()
                            .forEach(to -> notices.add(new Notice(rule, matter, to, on)));
                }
            }
        }
        return notices.build().stream().distinct().sorted(BY_DAY).collect(ImmutableList.toImmutableList());
    }

    /**
     * An audience in a matter.
     *
     * @param audience who hears
     * @param matter of what
     */
    public record Address(Audience audience, DueMatter matter) {}
}
