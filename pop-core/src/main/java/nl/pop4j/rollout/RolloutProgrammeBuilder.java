package nl.pop4j.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.pop4j.rollout.basis.ChecklistMark;
import nl.pop4j.rollout.basis.Foundation;
import nl.pop4j.rollout.engagement.Communication;
import nl.pop4j.rollout.engagement.ExpectationSurvey;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.engagement.ResistanceCause;
import nl.pop4j.rollout.engagement.ResistanceReport;
import nl.pop4j.rollout.engagement.Support;
import nl.pop4j.rollout.wave.EffectMeasurement;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link RolloutProgramme} together, part by part. Not thread-safe.
 *
 * <p>Example: {@code programme.toBuilder().put(pilot).build()} has the pilot as its last wave, or in the place of the
 * wave with the same id.
 */
public final class RolloutProgrammeBuilder {

    private final ProgrammeId id;
    private LocalizedText title;
    private Foundation foundation;
    private List<Communication> communications;
    private @Nullable ExpectationSurvey expectations;
    private List<Support> support;
    private List<ResistanceCause> causes;
    private List<Resistance> resistance;
    private List<ResistanceReport> reports;
    private List<Wave> waves;
    private List<EffectMeasurement> effects;
    private List<ChecklistMark> checklist;
    private Version version;

    RolloutProgrammeBuilder(RolloutProgramme from) {
        id = from.id();
        title = from.title();
        foundation = from.foundation();
        communications = from.communications();
        expectations = from.expectations();
        support = from.support();
        causes = from.causes();
        resistance = from.resistance();
        reports = from.reports();
        waves = from.waves();
        effects = from.effects();
        checklist = from.checklist();
        version = from.version();
    }

    /** What people call it. */
    public RolloutProgrammeBuilder title(LocalizedText text) {
        this.title = text;
        return this;
    }

    /** What it is for and what it asks. */
    public RolloutProgrammeBuilder foundation(Foundation next) {
        this.foundation = next;
        return this;
    }

    /** What is told to whom. */
    public RolloutProgrammeBuilder communications(List<Communication> all) {
        this.communications = all;
        return this;
    }

    /** What people expected beforehand, or null. */
    public RolloutProgrammeBuilder expectations(@Nullable ExpectationSurvey next) {
        this.expectations = next;
        return this;
    }

    /** What help is offered. */
    public RolloutProgrammeBuilder support(List<Support> all) {
        this.support = all;
        return this;
    }

    /** Why people object. */
    public RolloutProgrammeBuilder causes(List<ResistanceCause> all) {
        this.causes = all;
        return this;
    }

    /** Who objects to what. */
    public RolloutProgrammeBuilder resistance(List<Resistance> all) {
        this.resistance = all;
        return this;
    }

    /** What the organisation was told about resistance. */
    public RolloutProgrammeBuilder reports(List<ResistanceReport> all) {
        this.reports = all;
        return this;
    }

    /** Pilot and waves. */
    public RolloutProgrammeBuilder waves(List<Wave> all) {
        this.waves = all;
        return this;
    }

    /** What the host measured. */
    public RolloutProgrammeBuilder effects(List<EffectMeasurement> all) {
        this.effects = all;
        return this;
    }

    /** How far points of the checklist are. */
    public RolloutProgrammeBuilder checklist(List<ChecklistMark> all) {
        this.checklist = all;
        return this;
    }

    /** One more, or in the place of the one of its name. */
    public RolloutProgrammeBuilder put(Communication one) {
        return communications(put(communications, one, Communication::id));
    }

    /** One more, or in the place of the one of its name. */
    public RolloutProgrammeBuilder put(Support one) {
        return support(put(support, one, Support::id));
    }

    /** One more, or in the place of the one of its name. */
    public RolloutProgrammeBuilder put(ResistanceCause one) {
        return causes(put(causes, one, ResistanceCause::code));
    }

    /** One more, or in the place of the one of its name. */
    public RolloutProgrammeBuilder put(Resistance one) {
        return resistance(put(resistance, one, Resistance::id));
    }

    /** One more, or in the place of the one of its name. */
    public RolloutProgrammeBuilder put(Wave one) {
        return waves(put(waves, one, Wave::id));
    }

    /** One more, or in the place of the one of its name. */
    public RolloutProgrammeBuilder put(ChecklistMark one) {
        return checklist(put(checklist, one, ChecklistMark::point));
    }

    RolloutProgrammeBuilder version(Version stored) {
        this.version = stored;
        return this;
    }

    /**
     * The programme.
     *
     * @throws IllegalArgumentException if something is there twice that may be there once, or a cause is unknown
     */
    public RolloutProgramme build() {
        return new RolloutProgramme(
                id,
                title,
                foundation,
                communications,
                expectations,
                support,
                causes,
                resistance,
                reports,
                waves,
                effects,
                checklist,
                version);
    }

    private static <T> List<T> put(List<T> list, T element, Function<T, ?> key) {
        List<T> next = new ArrayList<>(list);
        for (int i = 0; i < next.size(); i++) {
            if (key.apply(next.get(i)).equals(key.apply(element))) {
                next.set(i, element);
                return next;
            }
        }
        next.add(element);
        return next;
    }
}
