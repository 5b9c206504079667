package nl.pop4j.rollout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.pop4j.rollout.basis.ChecklistMark;
import nl.pop4j.rollout.basis.ChecklistPoint;
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
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Bringing the POP into an organisation, from its purpose to what came of it.
 *
 * <p>Example: {@code RolloutProgramme.start(ProgrammeId.of("pop-2027"), LocalizedText.of("Iedereen een plan", "A plan
 * for everyone"))} has eight causes of resistance, no wave, and {@code Version.NONE}.
 *
 * @param id names it
 * @param title what people call it
 * @param foundation what it is for and what it asks
 * @param communications what is told to whom; each id once
 * @param expectations what people expected beforehand, or null while nobody asked
 * @param support what help is offered; each id once
 * @param causes why people object; each code once
 * @param resistance who objects to what; each id once, each cause one of the causes
 * @param reports what the organisation was told about resistance, in the order of time
 * @param waves pilot and waves, in the order in which they begin; each id once
 * @param effects what the host measured
 * @param checklist how far points of the checklist are; each point once
 * @param version how often it was stored
 */
public record RolloutProgramme(
        ProgrammeId id,
        LocalizedText title,
        Foundation foundation,
        List<Communication> communications,
        @Nullable ExpectationSurvey expectations,
        List<Support> support,
        List<ResistanceCause> causes,
        List<Resistance> resistance,
        List<ResistanceReport> reports,
        List<Wave> waves,
        List<EffectMeasurement> effects,
        List<ChecklistMark> checklist,
        Version version) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if something is there twice that may be there once, or a cause is unknown
     */
    public RolloutProgramme {
        communications = ImmutableList.copyOf(communications);
        support = ImmutableList.copyOf(support);
        causes = ImmutableList.copyOf(causes);
        resistance = ImmutableList.copyOf(resistance);
        reports = ImmutableList.copyOf(reports);
        waves = ImmutableList.copyOf(waves);
        effects = ImmutableList.copyOf(effects);
        checklist = ImmutableList.copyOf(checklist);
        requireDistinct("communications", communications, Communication::id);
        requireDistinct("support", support, Support::id);
        requireDistinct("resistance", resistance, Resistance::id);
        requireDistinct("waves", waves, Wave::id);
        requireDistinct("checklist", checklist, ChecklistMark::point);
        requireDistinct("causes", causes, ResistanceCause::code);
        Set<String> codes = causes.stream().map(ResistanceCause::code).collect(ImmutableSet.toImmutableSet());
        if (!resistance.stream().map(Resistance::cause).allMatch(codes::contains)) {
            throw new IllegalArgumentException("resistance must have one of the causes");
        }
    }

    /** A programme of which nothing but its name is known. */
    public static RolloutProgramme start(ProgrammeId id, LocalizedText title) {
        return new RolloutProgramme(
                id,
                title,
                Foundation.EMPTY,
                ImmutableList.of(),
                null,
                ImmutableList.of(),
                ResistanceCause.standard(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Version.NONE);
    }

    /** The programme as it is after being stored once more. */
    public RolloutProgramme at(Version stored) {
        return toBuilder().version(stored).build();
    }

    /** Starts a programme that says the same. */
    public RolloutProgrammeBuilder toBuilder() {
        return new RolloutProgrammeBuilder(this);
    }

    /** The wave with this id. */
    public Optional<Wave> wave(String wave) {
        return waves.stream().filter(one -> one.id().equals(wave)).findFirst();
    }

    /** The objection with this id. */
    public Optional<Resistance> resistance(String one) {
        return resistance.stream().filter(any -> any.id().equals(one)).findFirst();
    }

    /** How far a point of the checklist is; not done where nobody has marked it. */
    public ChecklistMark mark(ChecklistPoint point) {
        return checklist.stream()
                .filter(mark -> mark.point() == point)
                .findFirst()
                .orElseGet(() -> new ChecklistMark(point, null, null));
    }

    /** Everybody whom it knows: those invited and those who object. */
    public Set<PersonId> people() {
        ImmutableSet.Builder<PersonId> people = ImmutableSet.builder();
        waves.forEach(wave -> people.addAll(wave.people()));
        for (Resistance one : resistance) {
            PersonId by = one.raisedBy();
            if (by != null) {
                people.add(by);
            }
        }
        return people.build();
    }

    /**
     * The programme without the names and words of these people; counts stay true.
     *
     * @param gone who is to be forgotten; who has nothing to do with it is passed over
     */
    public RolloutProgramme forgetting(Collection<PersonId> gone) {
        Set<PersonId> people = ImmutableSet.copyOf(gone);
        return toBuilder()
                .waves(waves.stream().map(wave -> wave.forgetting(people)).toList())
                .resistance(resistance.stream()
                        .map(one -> {
                            PersonId by = one.raisedBy();
                            return by != null && people.contains(by) ? one.forgotten() : one;
                        })
                        .toList())
                .build();
    }

    private static <T> void requireDistinct(String what, List<T> elements, Function<T, ?> key) {
        if (elements.stream().map(key).distinct().count() < elements.size()) {
            throw new IllegalArgumentException(what + " must be there once each");
        }
    }

    /** Without content. */
    @Override
    public String toString() {
        return "RolloutProgramme[" + id + ", " + waves.size() + " waves]";
    }
}
