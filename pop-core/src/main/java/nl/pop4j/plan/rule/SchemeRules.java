package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.goal.funding.Condition;
import nl.pop4j.goal.funding.Scheme;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;

/**
 * Whether schemes hold on the day, and what compulsory training asks. Which training is compulsory is for people to say,
 * by naming the duty under which it falls; the dates and conditions come with the context as data.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class SchemeRules {

    /** A scheme, right or duty holds on the day on which the activity begins. */
    public static final PlanRule SCHEME_IS_VALID = PlanRule.of(
            "PLAN-FUNDING-2",
            Severity.WARNING,
            "DOMAIN 1.6",
            (content, context) -> activities(
                    content,
                    context,
                    (activity, scheme) -> !scheme.isValidOn(activity.period().start()),
                    "/funding/terms/scheme"));

    /** A scheme, right or duty is one that the organisation reckons with. */
    public static final PlanRule SCHEME_IS_KNOWN = PlanRule.of(
            "PLAN-FUNDING-3",
            Severity.WARNING,
            "DOMAIN 1.6",
            (content, context) -> IntStream.range(0, content.activities().size())
                    .filter(i -> isUnknown(content.activities().get(i), context))
                    .mapToObj(i -> place(content, i, "/funding/terms/scheme")));

    /** Compulsory training has no repayment clause. */
    public static final PlanRule NO_REPAYMENT_OF_COMPULSORY_TRAINING = PlanRule.of(
            "PLAN-FUNDING-4",
            Severity.ERROR,
            "DOMAIN 1.6",
            (content, context) -> activities(
                    content,
                    context,
                    (activity, scheme) -> holds(activity, scheme, Condition.NO_REPAYMENT_CLAUSE)
                            && terms(activity)
                                    .filter(TrainingTerms::repaymentClause)
                                    .isPresent(),
                    "/funding/terms/repaymentClause"));

    /** Compulsory training counts as working time. */
    public static final PlanRule COMPULSORY_TRAINING_IS_WORKING_TIME = PlanRule.of(
            "PLAN-FUNDING-5",
            Severity.ERROR,
            "DOMAIN 1.6",
            (content, context) -> activities(
                    content,
                    context,
                    (activity, scheme) -> holds(activity, scheme, Condition.COUNTS_AS_WORKING_TIME)
                            && terms(activity)
                                    .filter(TrainingTerms::inWorkingTime)
                                    .isEmpty(),
                    "/funding/terms/inWorkingTime"));

    /** Compulsory training costs the employee nothing. */
    public static final PlanRule COMPULSORY_TRAINING_IS_FREE = PlanRule.of(
            "PLAN-FUNDING-6",
            Severity.ERROR,
            "DOMAIN 1.6",
            (content, context) -> activities(
                    content,
                    context,
                    (activity, scheme) -> holds(activity, scheme, Condition.FREE_FOR_EMPLOYEE)
                            && pays(activity, Funding.Payer.EMPLOYEE),
                    "/funding/payer"));

    /** A scheme that is not there where the employer pays all is not named where the employer does. */
    public static final PlanRule SCHEME_FITS_THE_PAYER = PlanRule.of(
            "PLAN-FUNDING-7",
            Severity.WARNING,
            "DOMAIN 1.6",
            (content, context) -> activities(
                    content,
                    context,
                    (activity, scheme) ->
                            scheme.has(Condition.NOT_WHERE_EMPLOYER_PAYS_ALL) && pays(activity, Funding.Payer.EMPLOYER),
                    "/funding/payer"));

    static final List<PlanRule> ALL = ImmutableList.of(
            SCHEME_IS_VALID,
            SCHEME_IS_KNOWN,
            NO_REPAYMENT_OF_COMPULSORY_TRAINING,
            COMPULSORY_TRAINING_IS_WORKING_TIME,
            COMPULSORY_TRAINING_IS_FREE,
            SCHEME_FITS_THE_PAYER);

    private SchemeRules() {}

    private static Stream<Place> activities(
            PlanContent content, PlanContext context, BiPredicate<DevelopmentActivity, Scheme> isBroken, String field) {
        List<DevelopmentActivity> all = content.activities();
        return IntStream.range(0, all.size())
                .filter(i -> terms(all.get(i))
                        .flatMap(terms -> context.scheme(terms.scheme()))
                        .filter(scheme -> isBroken.test(all.get(i), scheme))
                        .isPresent())
                .mapToObj(i -> place(content, i, field));
    }

    private static Place place(PlanContent content, int i, String field) {
        DevelopmentActivity activity = content.activities().get(i);
        return new Place(
                "/activities/" + i + field,
                ImmutableMap.of(
                        "activity",
                        activity.id().value(),
                        "scheme",
                        terms(activity).map(TrainingTerms::scheme).orElse(""),
                        "date",
                        activity.period().start().toString()));
    }

    private static Optional<TrainingTerms> terms(DevelopmentActivity activity) {
        return Optional.ofNullable(activity.funding().terms());
    }

    private static boolean isUnknown(DevelopmentActivity activity, PlanContext context) {
        return terms(activity)
                .filter(terms -> context.scheme(terms.scheme()).isEmpty())
                .isPresent();
    }

    /** A duty asks nothing of training that begins before it held. */
    private static boolean holds(DevelopmentActivity activity, Scheme scheme, Condition condition) {
        return scheme.has(condition) && scheme.isValidOn(activity.period().start());
    }

    private static boolean pays(DevelopmentActivity activity, Funding.Payer payer) {
        return activity.funding().payer() == payer && activity.funding().cost().cents() > 0;
    }
}
