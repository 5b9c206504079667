/**
 * Open Badges 3.0 as evidence of competences.
 *
 * <p>{@link nl.pop4j.json.badge.OpenBadges} reads a credential as issuers write them and gives an
 * {@link nl.pop4j.json.badge.OpenBadge}: a piece of evidence for each achievement, with the competences of a framework
 * that it is aligned to, and findings for what is missing, expired or not aligned. It verifies no proof and opens no
 * connection.
 */
@NullMarked
package nl.pop4j.json.badge;

import org.jspecify.annotations.NullMarked;
