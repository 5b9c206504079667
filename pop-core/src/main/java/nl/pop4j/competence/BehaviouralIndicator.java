package nl.pop4j.competence;

import nl.pop4j.shared.LocalizedText;

/**
 * What someone at a level can be seen to do (gedragsindicator).
 *
 * <p>See {@link CompetenceFramework} for an example.
 *
 * @param level the level it belongs to
 * @param text the behaviour, put so that two observers would agree
 */
public record BehaviouralIndicator(Level level, LocalizedText text) {}
