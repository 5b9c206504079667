package nl.pop4j.shared;

/**
 * What kind of personal data a field holds, in the terms of the GDPR (AVG).
 *
 * <p>Retention, subject access and erasure are driven by this category and nothing else.
 *
 * <p>{@link nl.pop4j.privacy.retention.RetentionRule} shows what hangs on it.
 */
public enum DataCategory {
    /** Points at a person without telling anything about them. */
    IDENTIFIER,
    /** Written by, about or for a person in the course of development: goals, ratings, remarks. */
    DEVELOPMENT,
    /** Where someone works, for whom, in which role. */
    EMPLOYMENT,
    /** GDPR article 9, such as anything on a disability. Never part of a plan. */
    SPECIAL
}
