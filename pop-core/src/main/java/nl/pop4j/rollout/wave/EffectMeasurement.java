package nl.pop4j.rollout.wave;

import java.math.BigDecimal;
import java.util.Objects;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * What a host measured in a group of people: turnover, absence, or an indicator of its own.
 *
 * <p>Example: {@code new EffectMeasurement("ABSENCE", "pilot", halfYear, 30, new BigDecimal("4.2"))}: the 30 people of
 * the pilot were absent for 4.2 percent of their time.
 *
 * @param indicator code of what was measured: {@code TURNOVER}, {@code ABSENCE} or the host's own
 * @param wave id of the wave whose people were measured, or null for everybody in the organisation
 * @param period over which days
 * @param people how many people the figure speaks of
 * @param value the figure, in the indicator's own unit; percent for turnover and absence
 */
public record EffectMeasurement(
        String indicator, @Nullable String wave, DateRange period, int people, BigDecimal value) {

    /**
     * Checks codes and number.
     *
     * @throws IllegalArgumentException if indicator or wave have another form, or people is negative
     */
    public EffectMeasurement {
        Identifiers.check("indicator", indicator);
        if (wave != null) {
            Identifiers.check("wave", wave);
        }
        if (people < 0) {
            throw new IllegalArgumentException("people must not be negative");
        }
    }

    /** Whether both measure the same over the same days. */
    public boolean isBeside(EffectMeasurement other) {
        return indicator.equals(other.indicator) && period.equals(other.period);
    }

    /** Whether both measure the same in the same group over the same days. */
    public boolean replaces(EffectMeasurement other) {
        return isBeside(other) && Objects.equals(wave, other.wave);
    }
}
