/**
 * The front door: {@code Pop} hands out the use cases, {@code PopBuilder} wires them to a store.
 *
 * <p>The packages below are listed in the order in which data flows; each imports only those above it:
 * {@code shared, text, calendar, form, competence, organisation, profile, assessment, gap, goal, smart, method, plan,
 * feedback, review, conversation, succession, rollout, adjustment, access, privacy, dossier, port, application,
 * memory, json}. An architecture test holds the list.
 */
@NullMarked
package nl.pop4j;

import org.jspecify.annotations.NullMarked;
