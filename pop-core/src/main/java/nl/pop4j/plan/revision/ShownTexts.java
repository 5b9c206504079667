package nl.pop4j.plan.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.organisation.possibility.TrainingOffer;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.id.ObjectiveId;

/**
 * The words behind the codes, as they were shown in the plan's language: people sign words. A label that the framework
 * changes later does not change them.
 *
 * <p>Example: a revision with {@code V1} shows {@code competence/V1} and its name as it was read on the day.
 *
 * @param byCode the words, under {@code competence/<code>}, {@code level/<code>/<level>},
 *     {@code behaviour/<code>/<level>}, {@code role/<code>}, {@code objective/<id>}, {@code offer/<id>} and {@code framework}
 */
public record ShownTexts(Map<String, String> byCode) {

    private static final String FRAMEWORK = "framework";

    /** Nothing shown. */
    public static final ShownTexts NONE = new ShownTexts(ImmutableSortedMap.of());

    /** Copies the words. */
    public ShownTexts {
        byCode = ImmutableSortedMap.copyOf(byCode);
    }

    /**
     * The words for the framework and for every competence, target level with its behaviour, role, objective and training
     * offer that the content names. What the framework or the organisation does not know is left out; rules report it.
     */
    public static ShownTexts of(PlanContent content, CompetenceFramework framework, OrganisationNeeds needs) {
        Locale language = content.language();
        Map<String, String> collected = new TreeMap<>();
        for (Target target : content.targets().targets()) {
            collectCompetence(target.competence(), framework, language, collected);
            namedLevel(target.competence(), target.level(), framework)
                    .ifPresent(level -> collected.put(
                            levelKey(target.competence(), target.level()),
                            level.label().in(language)));
            behaviour(target.competence(), target.level(), framework)
                    .ifPresent(indicator -> collected.put(
                            behaviourKey(target.competence(), target.level()),
                            indicator.text().in(language)));
        }
        content.needs().stream()
                .flatMap(need -> Optional.ofNullable(need.competence()).stream())
                .forEach(code -> collectCompetence(code, framework, language, collected));
        Optional.ofNullable(content.basis().role())
                .flatMap(framework::role)
                .ifPresent(
                        role -> collected.put(roleKey(role.code()), role.title().in(language)));
        collected.put(FRAMEWORK, framework.title().in(language));
        for (DevelopmentGoal goal : content.goals()) {
            goal.competences().forEach(code -> collectCompetence(code, framework, language, collected));
            goal.origin()
                    .objective()
                    .flatMap(needs::objective)
                    .ifPresent(objective -> collected.put(
                            objectiveKey(objective.id()), objective.title().in(language)));
        }
        content.activities().stream()
                .flatMap(activity -> Optional.ofNullable(activity.offer()).stream())
                .flatMap(id -> needs.possibilities().offer(id).stream())
                .forEach(offer -> collected.put(offerKey(offer.id()), words(offer, language)));
        return new ShownTexts(collected);
    }

    /** The name of a competence, or its code where no name was shown. */
    public String competence(CompetenceCode code) {
        return byCode.getOrDefault(competenceKey(code), code.value());
    }

    /** The name of a level, or its value where no name was shown. */
    public String level(CompetenceCode code, Level level) {
        return byCode.getOrDefault(levelKey(code, level), level.toString());
    }

    /** How a level shows in behaviour, empty where no behaviour was shown. */
    public String behaviour(CompetenceCode code, Level level) {
        return byCode.getOrDefault(behaviourKey(code, level), "");
    }

    /** What the framework is called, empty where that was not shown. */
    public String framework() {
        return byCode.getOrDefault(FRAMEWORK, "");
    }

    /** What a role is called, or its code where no name was shown. */
    public String role(RoleCode code) {
        return byCode.getOrDefault(roleKey(code), code.value());
    }

    /** The title of an objective, or its id where no title was shown. */
    public String objective(ObjectiveId id) {
        return byCode.getOrDefault(objectiveKey(id), id.value());
    }

    /** What a training offer is called and who gives it, or its id where that was not shown. */
    public String offer(String id) {
        return byCode.getOrDefault(offerKey(id), id);
    }

    private static String words(TrainingOffer offer, Locale language) {
        String title = offer.title().in(language);
        return offer.provider().isBlank() ? title : title + " (" + offer.provider() + ")";
    }

    private static void collectCompetence(
            CompetenceCode code, CompetenceFramework framework, Locale language, Map<String, String> texts) {
        framework
                .competence(code)
                .ifPresent(competence ->
                        texts.put(competenceKey(code), competence.label().in(language)));
    }

    private static Optional<ProficiencyLevel> namedLevel(
            CompetenceCode code, Level level, CompetenceFramework framework) {
        return framework.scaleOf(code).flatMap(scale -> scale.levelAt(level));
    }

    private static String competenceKey(CompetenceCode code) {
        return "competence/" + code.value();
    }

    private static String levelKey(CompetenceCode code, Level level) {
        return "level/" + code.value() + "/" + level;
    }

    private static Optional<BehaviouralIndicator> behaviour(
            CompetenceCode code, Level level, CompetenceFramework framework) {
        return framework.competence(code).map(Competence::indicators).orElse(ImmutableList.of()).stream()
                .filter(indicator -> indicator.level().equals(level))
                .findFirst();
    }

    private static String behaviourKey(CompetenceCode code, Level level) {
        return "behaviour/" + code.value() + "/" + level;
    }

    private static String roleKey(RoleCode code) {
        return "role/" + code.value();
    }

    private static String objectiveKey(ObjectiveId id) {
        return "objective/" + id.value();
    }

    private static String offerKey(String id) {
        return "offer/" + id;
    }
}
