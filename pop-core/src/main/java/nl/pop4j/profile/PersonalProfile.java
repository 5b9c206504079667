package nl.pop4j.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;

/**
 * Who one employee is at work and what he or she wants. {@link ProfileCommands} changes it.
 *
 * <p>What the employee writes stays with the employee until it is shared.
 *
 * <p>See {@link ProfileEntry} for an example of what it holds.
 *
 * @param employee whose profile it is
 * @param entries what it tells, in the order in which people read; each id once
 * @param insights where ambitions and needs of the organisation meet; each id once, and no id of an entry
 * @param version how often it was stored
 */
public record PersonalProfile(
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        List<ProfileEntry> entries,
        List<Insight> insights,
        Version version) {

    private static final ImmutableSet<ProfileKind> PICTURE =
            ImmutableSet.of(ProfileKind.EDUCATION, ProfileKind.EXPERIENCE, ProfileKind.STRENGTH);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an id occurs twice
     */
    public PersonalProfile {
        entries = ImmutableList.copyOf(entries);
        insights = ImmutableList.copyOf(insights);
        Set<String> ids = new HashSet<>();
        if (!Stream.concat(
                        entries.stream().map(ProfileEntry::id),
                        insights.stream().map(Insight::id))
                .allMatch(ids::add)) {
            throw new IllegalArgumentException("entries and insights must have ids of their own");
        }
    }

    /** A profile that tells nothing yet and was not stored. */
    public static PersonalProfile empty(PersonId employee) {
        return new PersonalProfile(employee, ImmutableList.of(), ImmutableList.of(), Version.NONE);
    }

    /** The profile as it is after being stored once more. */
    public PersonalProfile at(Version stored) {
        return new PersonalProfile(employee, entries, insights, stored);
    }

    /** The entry with this id. */
    public Optional<ProfileEntry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The insight with this id. */
    public Optional<Insight> insight(String id) {
        return insights.stream().filter(insight -> insight.id().equals(id)).findFirst();
    }

    /** The entries of one kind, in reading order. */
    public List<ProfileEntry> entries(ProfileKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * What the first picture of someone's potential still lacks: of education, experience and strengths the kinds without
     * an entry (DOMAIN 4.0). Empty where the picture is there.
     */
    public Set<ProfileKind> missingFromPicture() {
        return PICTURE.stream().filter(kind -> entries(kind).isEmpty()).collect(ImmutableSet.toImmutableSet());
    }

    /** What others than the employee may read: all that is shared, and no insight into an ambition that is not. */
    public PersonalProfile sharedPart() {
        List<ProfileEntry> visible =
                entries.stream().filter(ProfileEntry::shared).collect(ImmutableList.toImmutableList());
        Set<String> ids = visible.stream().map(ProfileEntry::id).collect(ImmutableSet.toImmutableSet());
        return new PersonalProfile(
                employee,
                visible,
                insights.stream()
                        .filter(insight -> insight.shared() && ids.contains(insight.ambition()))
                        .collect(ImmutableList.toImmutableList()),
                version);
    }

    PersonalProfile with(List<ProfileEntry> next, List<Insight> others) {
        return new PersonalProfile(employee, next, others, version);
    }

    /** How much it tells, and nothing of it. */
    @Override
    public String toString() {
        return "PersonalProfile[" + employee + ", " + entries.size() + " entries, " + insights.size() + " insights]";
    }
}
