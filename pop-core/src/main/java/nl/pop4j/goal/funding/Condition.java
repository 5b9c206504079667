package nl.pop4j.goal.funding;

/**
 * What goes with a scheme, right or duty, as far as a rule or a reader can act on it.
 *
 * <p>See {@link Scheme} for an example.
 */
public enum Condition {
    /** It is a loan: the employee pays it back. */
    LOAN,
    /** It is not there where the employer pays all. */
    NOT_WHERE_EMPLOYER_PAYS_ALL,
    /** The employer applies for it. */
    EMPLOYER_APPLIES,
    /** The employee applies for it. */
    EMPLOYEE_APPLIES,
    /** The training costs the employee nothing. */
    FREE_FOR_EMPLOYEE,
    /** The time counts as working time. */
    COUNTS_AS_WORKING_TIME,
    /** No agreement to pay the cost back can be made. */
    NO_REPAYMENT_CLAUSE,
    /** The employee is away from work and keeps the wage. */
    WAGE_GOES_ON,
    /** Days are counted: credit, used and left. */
    COUNTED_IN_DAYS,
    /** One plan a year for the whole organisation. */
    PLAN_EACH_YEAR,
    /** The sector's own rules say what there is: ask the fund, or read the collective agreement. */
    ASK_THE_SECTOR
}
