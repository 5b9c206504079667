package nl.pop4j.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.text.health.HealthWording;

/**
 * What can be done to a {@link PersonalProfile}. Each command gives the next profile with its events, or findings.
 *
 * <p>A text that speaks of health is kept, since it may mean something else, and brings the remark
 * {@link #HEALTH}; the words that gave it away are not repeated.
 */
public final class ProfileCommands {

    /** A text seems to speak of health; a warning, without arguments. */
    public static final RuleCode HEALTH = RuleCode.of("PROFILE-HEALTH-1");

    /** There is no entry or insight with this id; argument {@code element}. */
    public static final RuleCode UNKNOWN_ELEMENT = RuleCode.of("PROFILE-ELEMENT-1");

    /** The id belongs to something of another kind already; argument {@code element}. */
    public static final RuleCode ID_TAKEN = RuleCode.of("PROFILE-ELEMENT-2");

    /** The insight names an ambition that the profile does not have; argument {@code ambition}. */
    public static final RuleCode UNKNOWN_AMBITION = RuleCode.of("PROFILE-INSIGHT-1");

    /** The insight names a need that the organisation did not state; argument {@code need}. */
    public static final RuleCode UNKNOWN_NEED = RuleCode.of("PROFILE-INSIGHT-2");

    /** Management has not committed to the organisation's needs yet; no arguments. */
    public static final RuleCode NOT_COMMITTED = RuleCode.of("PROFILE-INSIGHT-4");

    /** The ambition has insights that would lose it; argument {@code ambition}. */
    public static final RuleCode AMBITION_IN_USE = RuleCode.of("PROFILE-INSIGHT-3");

    /** A learning style names no instrument; no arguments. */
    public static final RuleCode NO_INSTRUMENT = RuleCode.of("PROFILE-STYLE-1");

    /** A learning style that the employee and somebody else did not determine together; no arguments. */
    public static final RuleCode NOT_TOGETHER = RuleCode.of("PROFILE-STYLE-2");

    private final HealthWording health;

    /** Commands that look for health wording by these words. */
    public ProfileCommands(HealthWording health) {
        this.health = health;
    }

    /** Writes an entry, in the place of the one with its id if there is one. */
    public Outcome<PersonalProfile> put(PersonalProfile profile, ProfileEntry entry, Instant at) {
        if (profile.insight(entry.id()).isPresent()) {
            return refused(ID_TAKEN, "/id", "element", entry.id());
        }
        if (entry.kind() != ProfileKind.AMBITION && isUsed(profile, entry.id())) {
            return refused(AMBITION_IN_USE, "/kind", "ambition", entry.id());
        }
        return done(
                profile.with(put(profile.entries(), entry, ProfileEntry::id), profile.insights()),
                new ProfileEvent(ProfileEvent.Type.WRITTEN, profile.employee(), entry.id(), at),
                remarks(entry.text(), "/text"));
    }

    /**
     * Why what is given is no learning style; nothing where it is one.
     *
     * @param instrument with what it was determined; blank counts as none
     */
    public static Findings styleFaults(String instrument, ProfileSource source) {
        Findings noInstrument = instrument.isBlank()
                ? Findings.of(Finding.error(NO_INSTRUMENT, "/instrument", ImmutableMap.of()))
                : Findings.NONE;
        return source.isTogether()
                ? noInstrument
                : noInstrument.and(Findings.of(Finding.error(NOT_TOGETHER, "/source", ImmutableMap.of())));
    }

    /**
     * Writes an insight, in the place of the one with its id if there is one.
     *
     * @param needs what the organisation has stated; an insight joins an ambition with one of them
     */
    public Outcome<PersonalProfile> put(PersonalProfile profile, Insight insight, OrganisationNeeds needs, Instant at) {
        ImmutableList.Builder<Finding> faults = ImmutableList.builder();
        if (profile.entry(insight.id()).isPresent()) {
            faults.add(Finding.error(ID_TAKEN, "/id", Map.of("element", insight.id())));
        }
        if (profile.entry(insight.ambition())
                .filter(entry -> entry.kind() == ProfileKind.AMBITION)
                .isEmpty()) {
            faults.add(Finding.error(UNKNOWN_AMBITION, "/ambition", Map.of("ambition", insight.ambition())));
        }
        if (!needs.knows(insight.need())) {
            faults.add(Finding.error(UNKNOWN_NEED, "/need", Map.of("need", insight.need())));
        }
        if (!needs.isCommitted()) {
            faults.add(Finding.error(NOT_COMMITTED, "/need", ImmutableMap.of()));
        }
        Findings found = new Findings(faults.build());
        return found.hasErrors()
                ? Outcome.refused(found)
                : done(
                        profile.with(profile.entries(), put(profile.insights(), insight, Insight::id)),
                        new ProfileEvent(ProfileEvent.Type.WRITTEN, profile.employee(), insight.id(), at),
                        remarks(insight.text(), "/text"));
    }

    /**
     * Takes the entries that a questionnaire gave up, each in the place of the one with its id if there is one.
     *
     * @param answered the entries, see {@link ProfileQuestions}, by the place of the answer, a JSON pointer
     */
    public Outcome<PersonalProfile> answer(PersonalProfile profile, Map<String, ProfileEntry> answered, Instant at) {
        PersonalProfile next = profile;
        Findings remarks = Findings.NONE;
        for (Map.Entry<String, ProfileEntry> answer : answered.entrySet()) {
            Outcome<PersonalProfile> outcome = put(next, answer.getValue(), at);
            if (!(outcome instanceof Outcome.Done<PersonalProfile> done)) {
                return Outcome.refused(outcome.findings());
            }
            next = done.value();
            remarks = remarks.and(remarks(answer.getValue().text(), answer.getKey()));
        }
        return done(next, new ProfileEvent(ProfileEvent.Type.ANSWERED, profile.employee(), "", at), remarks);
    }

    /** Takes an entry or insight out. An ambition stays as long as an insight needs it. */
    public Outcome<PersonalProfile> remove(PersonalProfile profile, String element, Instant at) {
        if (profile.entry(element).isEmpty() && profile.insight(element).isEmpty()) {
            return refused(UNKNOWN_ELEMENT, "/elementId", "element", element);
        }
        if (isUsed(profile, element)) {
            return refused(AMBITION_IN_USE, "/elementId", "ambition", element);
        }
        return Outcome.done(
                profile.with(
                        profile.entries().stream()
                                .filter(entry -> !entry.id().equals(element))
                                .toList(),
                        profile.insights().stream()
                                .filter(insight -> !insight.id().equals(element))
                                .toList()),
                new ProfileEvent(ProfileEvent.Type.REMOVED, profile.employee(), element, at));
    }

    /** Lets others read all that is in the profile now; what is written later stays with the employee again. */
    public Outcome<PersonalProfile> share(PersonalProfile profile, Instant at) {
        return Outcome.done(
                profile.with(
                        profile.entries().stream().map(ProfileEntry::share).toList(),
                        profile.insights().stream().map(Insight::share).toList()),
                new ProfileEvent(ProfileEvent.Type.SHARED, profile.employee(), "", at));
    }

    private Findings remarks(String text, String pointer) {
        return health.isFoundIn(text)
                ? Findings.of(Finding.warning(HEALTH, pointer, ImmutableMap.of()))
                : Findings.NONE;
    }

    private static boolean isUsed(PersonalProfile profile, String ambition) {
        return profile.insights().stream()
                .anyMatch(insight -> insight.ambition().equals(ambition));
    }

    private static Outcome<PersonalProfile> refused(RuleCode code, String pointer, String name, String value) {
        return Outcome.refused(Finding.error(code, pointer, Map.of(name, value)));
    }

    private static Outcome<PersonalProfile> done(PersonalProfile next, ProfileEvent event, Findings remarks) {
        return new Outcome.Done<>(next, List.of(event), remarks);
    }

    private static <T> List<T> put(List<T> list, T element, Function<T, String> id) {
        List<T> next = new ArrayList<>(list);
        for (int i = 0; i < next.size(); i++) {
            if (id.apply(next.get(i)).equals(id.apply(element))) {
                next.set(i, element);
                return next;
            }
        }
        next.add(element);
        return next;
    }
}
