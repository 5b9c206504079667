package nl.pop4j.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.PersonId;

/**
 * What was seen in a review: what was heard, and only then what was agreed.
 *
 * <p>See {@link Review} for an example.
 *
 * @param reportedOn the day of the report
 * @param reportedBy who wrote it
 * @param heard what the parties told each other, in the language of the plan, at most 8,000 characters
 * @param agreed what they agreed, likewise
 * @param openActivities the activities that were open on that day, all of them, in the order shown
 */
public record ReviewReport(
        LocalDate reportedOn,
        @Personal(DataCategory.IDENTIFIER) PersonId reportedBy,
        @Personal(DataCategory.DEVELOPMENT) String heard,
        @Personal(DataCategory.DEVELOPMENT) String agreed,
        List<ActivityId> openActivities) {

    /**
     * Copies the activities and checks the texts.
     *
     * @throws IllegalArgumentException if heard is blank, or a text is too long or unclean
     */
    public ReviewReport {
        UserText.checked("heard", heard, UserText.LONG);
        UserText.checked("agreed", agreed, UserText.LONG);
        if (heard.isBlank()) {
            throw new IllegalArgumentException("heard must not be blank: agreeing comes after hearing");
        }
        openActivities = ImmutableList.copyOf(openActivities);
    }

    /** Who and when; what was said stays out. */
    @Override
    public String toString() {
        return "ReviewReport[reportedOn=" + reportedOn + ", reportedBy=" + reportedBy + "]";
    }
}
