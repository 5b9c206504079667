package nl.pop4j.plan.library;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import nl.pop4j.goal.Measure;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.UserText;

/**
 * What a ready goal says in one language.
 *
 * <p>See {@link LibraryGoal} for an example.
 *
 * @param language the language, by which a plan finds the wording that it takes
 * @param title by what people find it, 1 to 200 characters
 * @param statement what is to be reached, 1 to 8,000 characters; who takes the goal makes it theirs
 * @param reason why, at most 8,000 characters, possibly empty
 * @param measures how one can tell that it is reached, possibly none
 * @param activities work that helps, at most {@value #MOST_ACTIVITIES}
 */
@Experimental
public record GoalWording(
        Locale language,
        String title,
        String statement,
        String reason,
        List<Measure> measures,
        List<SuggestedActivity> activities) {

    /** How many activities can be suggested. */
    public static final int MOST_ACTIVITIES = 20;

    /**
     * Copies the lists and checks the texts.
     *
     * @throws IllegalArgumentException if no language is named, title or statement are blank, a text is too long or
     *     unclean, or there are too many activities
     */
    public GoalWording {
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("language must name a language");
        }
        written("title", title, UserText.SHORT);
        written("statement", statement, UserText.LONG);
        UserText.checked("reason", reason, UserText.LONG);
        measures = ImmutableList.copyOf(measures);
        activities = ImmutableList.copyOf(activities);
        if (activities.size() > MOST_ACTIVITIES) {
            throw new IllegalArgumentException("activities must hold at most " + MOST_ACTIVITIES);
        }
    }

    /** A wording that names no reason, measure or activity. */
    public static GoalWording of(Locale language, String title, String statement) {
        return new GoalWording(language, title, statement, "", ImmutableList.of(), ImmutableList.of());
    }

    /** Refuses a text that is blank, too long or unclean. */
    static void written(String name, String text, int longest) {
        if (UserText.checked(name, text, longest).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }
}
