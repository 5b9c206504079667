package nl.pop4j.port;

import java.time.ZoneId;
import java.util.List;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.goal.funding.PolicyPack;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.privacy.retention.RetentionPolicy;
import nl.pop4j.review.notice.NoticeRules;
import nl.pop4j.shared.FormOfAddress;
import nl.pop4j.shared.Texts;

/**
 * Settings in which several things differ from those that it began with. Not thread-safe; what it builds is.
 *
 * <p>See {@link Settings} for an example.
 */
public final class SettingsBuilder {

    private String organisation;
    private PlanRules rules;
    private AccessPolicy access;
    private RatingPolicy ratings;
    private ZoneId zone;
    private WorkingDays workingDays;
    private Texts texts;
    private List<PlanMethod> methods;
    private List<PolicyPack> policies;
    private NoticeRules notices;
    private int smallestGroup;
    private RetentionPolicy retention;
    private FormOfAddress address;

    SettingsBuilder(Settings settings) {
        this.organisation = settings.organisation();
        this.rules = settings.rules();
        this.access = settings.access();
        this.ratings = settings.ratings();
        this.zone = settings.zone();
        this.workingDays = settings.workingDays();
        this.texts = settings.texts();
        this.methods = settings.methods();
        this.policies = settings.policies();
        this.notices = settings.notices();
        this.smallestGroup = settings.smallestGroup();
        this.retention = settings.retention();
        this.address = settings.address();
    }

    /** What the organisation is called in documents. */
    public SettingsBuilder organisation(String value) {
        this.organisation = value;
        return this;
    }

    /** What its plans should be. */
    public SettingsBuilder rules(PlanRules value) {
        this.rules = value;
        return this;
    }

    /** Who may do what. */
    public SettingsBuilder access(AccessPolicy value) {
        this.access = value;
        return this;
    }

    /** Whose rating counts. */
    public SettingsBuilder ratings(RatingPolicy value) {
        this.ratings = value;
        return this;
    }

    /** Its time zone. */
    public SettingsBuilder zone(ZoneId value) {
        this.zone = value;
        return this;
    }

    /** Its working days. */
    public SettingsBuilder workingDays(WorkingDays value) {
        this.workingDays = value;
        return this;
    }

    /** Its sentences. */
    public SettingsBuilder texts(Texts value) {
        this.texts = value;
        return this;
    }

    /** Its ways of working, the first of which is used where a plan names none. */
    public SettingsBuilder methods(List<PlanMethod> value) {
        this.methods = value;
        return this;
    }

    /** The packs of schemes, rights and duties that it reckons with; where two have a code, the later one's entry counts. */
    public SettingsBuilder policies(List<PolicyPack> value) {
        this.policies = value;
        return this;
    }

    /** Who is to hear what and when. */
    public SettingsBuilder notices(NoticeRules value) {
        this.notices = value;
        return this;
    }

    /** The fewest people that a figure may speak of, at least 1. */
    public SettingsBuilder smallestGroup(int value) {
        this.smallestGroup = value;
        return this;
    }

    /** How long it keeps what. */
    public SettingsBuilder retention(RetentionPolicy value) {
        this.retention = value;
        return this;
    }

    /** How its Dutch texts and documents speak to their readers. */
    public SettingsBuilder address(FormOfAddress value) {
        this.address = value;
        return this;
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException if there is no method, or the smallest group is below 1
     */
    public Settings build() {
        return new Settings(
                organisation,
                rules,
                access,
                ratings,
                zone,
                workingDays,
                texts,
                methods,
                policies,
                notices,
                smallestGroup,
                retention,
                address);
    }
}
