package nl.pop4j.rollout.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One pilot or wave in a report.
 *
 * <p>See {@link RolloutReport} for an example.
 *
 * @param id names it within its programme
 * @param kind pilot or wave
 * @param title what people call it
 * @param period the days that it takes
 * @param progress how far its people are, or null where that could give somebody away
 * @param criteria what must be so before the next one begins
 * @param go whether the rollout goes on after it, or null while that is open
 * @param decidedOn the day of that decision, or null
 */
public record WaveLine(
        String id,
        Wave.Kind kind,
        LocalizedText title,
        DateRange period,
        @Nullable RolloutProgress progress,
        List<Criterion> criteria,
        @Nullable Boolean go,
        @Nullable LocalDate decidedOn) {

    /** Copies the criteria. */
    public WaveLine {
        criteria = ImmutableList.copyOf(criteria);
    }

    /** How far its people are; empty where that could give somebody away. */
    public Optional<RolloutProgress> shown() {
        return Optional.ofNullable(progress);
    }

    /**
     * One criterion.
     *
     * @param text what must be so
     * @param met whether it is, or null where that could give somebody away
     */
    public record Criterion(LocalizedText text, @Nullable Boolean met) {}
}
