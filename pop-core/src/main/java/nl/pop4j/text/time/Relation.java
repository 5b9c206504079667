package nl.pop4j.text.time;

/**
 * How an expression relates to the time that it names.
 *
 * <p>See {@link TemporalExpression} for an example.
 */
public enum Relation {
    /** No word says it: 'dit jaar'. */
    NONE,
    /** On that day or before: 'uiterlijk', 'by'. */
    BY,
    /** Before its first day: 'vóór', 'before'. */
    BEFORE,
    /** From that day it holds: 'per 1 juli', 'as of'. */
    AS_OF,
    /** In the course of it: 'tijdens', 'during'. */
    DURING,
    /** Not later than its end: 'binnen', 'within'. */
    WITHIN,
    /** 'in'. */
    IN,
    /** 'over': from now in Dutch, in the course of in English. */
    OVER,
    /** 'op', 'on', 'at'. */
    ON,
    /** 'na', 'after'. */
    AFTER,
    /** 'for'. */
    FOR,
    /** From then on: 'vanaf', 'from'. */
    FROM,
    /** 'sinds', 'since'. */
    SINCE
}
