/**
 * What a rollout programme still lacks.
 *
 * <p>A {@link nl.pop4j.rollout.rule.RolloutRule} looks at the programme as it is on a day;
 * {@link nl.pop4j.rollout.rule.RolloutRules} hold all of them. None stops anything: a programme grows step by step. Each
 * names its source; what it says about the law of a country is a reminder, not legal advice. None tells of a person.
 */
@NullMarked
package nl.pop4j.rollout.rule;

import org.jspecify.annotations.NullMarked;
