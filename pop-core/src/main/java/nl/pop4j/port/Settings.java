package nl.pop4j.port;

import java.time.ZoneId;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.Texts;

/**
 * What one tenant has set.
 *
 * @param organisation what the organisation is called in documents
 * @param rules what its plans should be
 * @param access who may do what
 * @param ratings whose rating counts
 * @param zone its time zone
 * @param workingDays its working days
 * @param texts its sentences
 */
public record Settings(
        String organisation,
        PlanRules rules,
        AccessPolicy access,
        RatingPolicy ratings,
        ZoneId zone,
        WorkingDays workingDays,
        Texts texts) {

    /** The library's standard: Dutch working days and time, manager's rating first, no name. */
    public static Settings standard() {
        return new Settings(
                "",
                PlanRules.standard(),
                AccessPolicy.standard(),
                RatingPolicy.MANAGER_DECIDES,
                ZoneId.of("Europe/Amsterdam"),
                WorkingDays.of(Holidays.netherlands()),
                Texts.standard());
    }

    /** The same for an organisation of this name. */
    public Settings named(String name) {
        return new Settings(name, rules, access, ratings, zone, workingDays, texts);
    }

    /** The same with other rules. */
    public Settings with(PlanRules other) {
        return new Settings(organisation, other, access, ratings, zone, workingDays, texts);
    }
}
