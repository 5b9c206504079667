package nl.pop4j.rollout;

import java.time.Instant;
import java.util.Map;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.ProgrammeId;

/**
 * Something that happened to a rollout. No person is in it, and no word of resistance.
 *
 * <p>Example: {@code new RolloutEvent(RolloutEvent.Type.WAVE_GO, ProgrammeId.of("pop-2027"), "pilot", now).kind()} is
 * {@code rollout-wave-go}, with {@code part} as its only detail.
 *
 * @param type what happened
 * @param programme to which programme
 * @param part id of the part, or its name where there is one of it
 * @param at when
 */
public record RolloutEvent(Type type, ProgrammeId programme, String part, Instant at) implements DomainEvent {

    /** What can happen to a rollout. */
    public enum Type {
        /** A programme was begun. */
        STARTED("rollout-started"),
        /** A part of it was written. */
        WRITTEN("rollout-written"),
        /** What the organisation may know of resistance was counted. */
        RESISTANCE_REPORTED("rollout-resistance-reported"),
        /** A pilot or wave was planned, or people were invited. */
        WAVE_PLANNED("rollout-wave-planned"),
        /** The rollout goes on after a wave. */
        WAVE_GO("rollout-wave-go"),
        /** The rollout does not go on after a wave. */
        WAVE_NO_GO("rollout-wave-no-go"),
        /** The host has measured an effect. */
        EFFECT_MEASURED("rollout-effect-measured");

        private final String kind;

        Type(String kind) {
            this.kind = kind;
        }
    }

    @Override
    public String kind() {
        return type.kind;
    }

    @Override
    public String aggregate() {
        return programme.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("part", part);
    }
}
