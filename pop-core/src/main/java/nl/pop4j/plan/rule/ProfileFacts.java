package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileSource;

/**
 * How far an employee's profile is, without a word of what it says.
 *
 * <p>Example: {@code ProfileFacts.of(profile).answers()} holds {@code self-questions.learn} once that question is
 * answered.
 *
 * @param answers ids of the entries that answers to questionnaires made
 * @param insights how many insights it holds, zero or more
 */
public record ProfileFacts(Set<String> answers, int insights) {

    /** A profile that tells nothing yet. */
    public static final ProfileFacts NONE = new ProfileFacts(ImmutableSet.of(), 0);

    /** Copies the ids. */
    public ProfileFacts {
        answers = ImmutableSet.copyOf(answers);
    }

    /** How far a profile is. What the employee did not share counts as well: only that it is there is told. */
    public static ProfileFacts of(PersonalProfile profile) {
        return new ProfileFacts(
                profile.entries().stream()
                        .filter(entry -> entry.source() == ProfileSource.QUESTIONNAIRE)
                        .map(ProfileEntry::id)
                        .collect(ImmutableSet.toImmutableSet()),
                profile.insights().size());
    }
}
