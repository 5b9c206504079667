package nl.pop4j.port;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.BelgianCommunity;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.goal.funding.PolicyPack;
import nl.pop4j.goal.funding.Scheme;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.privacy.retention.RetentionPolicy;
import nl.pop4j.review.notice.NoticeRules;
import nl.pop4j.shared.FormOfAddress;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What one tenant has set.
 *
 * <p>Example: {@code Settings.standard().edit().organisation("Acme").zone(ZoneId.of("Europe/Brussels")).build()}; where
 * one thing differs, {@code Settings.standard().with(rules)} says the same.
 *
 * @param organisation what the organisation is called in documents
 * @param rules what its plans should be
 * @param access who may do what
 * @param ratings whose rating counts
 * @param zone its time zone
 * @param workingDays its working days
 * @param texts its sentences
 * @param methods its ways of working, the first of which is used where a plan names none
 * @param policies the packs of schemes, rights and duties that it reckons with; where two have a code, the later one's
 *     entry counts
 * @param notices who is to hear what and when
 * @param smallestGroup the fewest people that a figure may speak of, at least 1
 * @param retention how long it keeps what
 * @param address how its Dutch texts and documents speak to their readers; a plan's own language stays as it is
 */
public record Settings(
        String organisation,
        PlanRules rules,
        AccessPolicy access,
        RatingPolicy ratings,
        ZoneId zone,
        WorkingDays workingDays,
        Texts texts,
        List<PlanMethod> methods,
        List<PolicyPack> policies,
        NoticeRules notices,
        int smallestGroup,
        RetentionPolicy retention,
        FormOfAddress address) {

    /** The fewest people that a figure may speak of unless a tenant sets another number. */
    public static final int SMALLEST_GROUP = 5;

    /**
     * Copies methods and packs.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Settings {
        methods = ImmutableList.copyOf(methods);
        policies = ImmutableList.copyOf(policies);
        texts = texts.addressing(address);
        if (methods.isEmpty() || smallestGroup < 1) {
            throw new IllegalArgumentException("methods must not be empty, smallestGroup at least 1");
        }
    }

    /** The library's standard: Dutch working days and time, manager's rating first, no name. */
    public static Settings standard() {
        return new Settings(
                "",
                PlanRules.standard(),
                AccessPolicy.standard(),
                RatingPolicy.MANAGER_DECIDES,
                ZoneId.of("Europe/Amsterdam"),
                WorkingDays.of(Holidays.netherlands()),
                Texts.standard(),
                StandardMethods.all(),
                ImmutableList.of(PolicyPack.netherlands()),
                NoticeRules.standard(),
                SMALLEST_GROUP,
                RetentionPolicy.netherlands(),
                FormOfAddress.FAMILIAR);
    }

    /**
     * The standard for Belgium: its working days and time, its schemes, rights and duties, and its retention.
     *
     * @param communities whose feast days are off as well, none for the national holidays alone
     */
    public static Settings belgium(BelgianCommunity... communities) {
        return standard()
                .edit()
                .zone(ZoneId.of("Europe/Brussels"))
                .workingDays(WorkingDays.of(Holidays.belgium(communities)))
                .policies(ImmutableList.of(PolicyPack.belgium()))
                .retention(RetentionPolicy.belgium())
                .build();
    }

    /** A builder that begins with these settings. */
    public SettingsBuilder edit() {
        return new SettingsBuilder(this);
    }

    /** The same for an organisation of this name. */
    public Settings named(String name) {
        return edit().organisation(name).build();
    }

    /** The same with other rules. */
    public Settings with(PlanRules other) {
        return edit().rules(other).build();
    }

    /** The same with another policy on whose rating counts. */
    public Settings with(RatingPolicy other) {
        return edit().ratings(other).build();
    }

    /** The same with other sentences: {@code with(standard().texts().with(language, own))} puts some on top. */
    public Settings with(Texts other) {
        return edit().texts(other).build();
    }

    /** The same, where Dutch says je or u to its readers. */
    public Settings with(FormOfAddress other) {
        return edit().address(other).build();
    }

    /** The same with other working days, such as those of Flanders. */
    public Settings with(WorkingDays other) {
        return edit().workingDays(other).build();
    }

    /** The same in another time zone. */
    public Settings with(ZoneId other) {
        return edit().zone(other).build();
    }

    /** The same with another access table. */
    public Settings with(AccessPolicy other) {
        return edit().access(other).build();
    }

    /** The same with these methods. */
    public Settings with(List<PlanMethod> others) {
        return edit().methods(others).build();
    }

    /** The same with these packs of schemes, rights and duties. */
    public Settings withPolicies(List<PolicyPack> others) {
        return edit().policies(others).build();
    }

    /** The same with other rules on who is to hear what and when. */
    public Settings with(NoticeRules others) {
        return edit().notices(others).build();
    }

    /** The same, where figures speak of no fewer people than this. */
    public Settings withSmallestGroup(int people) {
        return edit().smallestGroup(people).build();
    }

    /**
     * The same with another retention policy. The Dutch one is not for organisations that reckon with another country's
     * policies: erasure then refuses to work until a policy is set here.
     */
    public Settings with(RetentionPolicy other) {
        return edit().retention(other).build();
    }

    /** The schemes, rights and duties of all packs. */
    public List<Scheme> schemes() {
        Map<String, Scheme> byCode = new LinkedHashMap<>();
        policies.forEach(pack -> pack.schemes().forEach(scheme -> byCode.put(scheme.code(), scheme)));
        return ImmutableList.copyOf(byCode.values());
    }

    /** The method with this code, the first one for null; empty if there is none with this code. */
    public Optional<PlanMethod> method(@Nullable String code) {
        return methods.stream()
                .filter(method -> code == null || method.code().value().equals(code))
                .findFirst();
    }
}
