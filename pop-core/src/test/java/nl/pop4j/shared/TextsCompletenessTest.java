package nl.pop4j.shared;

import static nl.pop4j.shared.LocalizedText.FORMAL_DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pop4j.plan.rule.PlanRule;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.smart.SmartRule;
import nl.pop4j.smart.SmartRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.7")
class TextsCompletenessTest {

    private static final Texts TEXTS = Texts.standard();
    private static final Locale DUTCH = LocalizedText.DUTCH;
    private static final Locale ENGLISH = LocalizedText.ENGLISH;

    private static final Pattern FAMILIAR = Pattern.compile("(?i)\\b(je|jij|jou|jouw|jezelf|jullie)\\b");
    private static final Pattern FORMAL = Pattern.compile("(?i)\\b(u|uw|uzelf|zich)\\b");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(TEXTS.keys(ENGLISH)).isEqualTo(TEXTS.keys(DUTCH)).hasSizeGreaterThan(90);
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        TreeMap<String, Set<String>> dutch = new TreeMap<>();
        TreeMap<String, Set<String>> english = new TreeMap<>();
        TEXTS.keys(DUTCH).forEach(key -> {
            dutch.put(key, places(TEXTS.text(key, DUTCH)));
            english.put(key, places(TEXTS.text(key, ENGLISH)));
        });
        assertThat(english).isEqualTo(dutch);
    }

    @Test
    void everyRuleCodeOfTheCoreHasItsSentence() throws ReflectiveOperationException {
        Set<String> codes = codesOfTheCore();
        assertThat(codes).hasSizeGreaterThan(60).allMatch(TEXTS::has, "has a text");
    }

    @Test
    void noSentenceIsEmptyOrLeftInTheOtherLanguage() {
        TEXTS.keys(DUTCH).forEach(key -> {
            assertThat(TEXTS.text(key, DUTCH)).as(key).isNotBlank();
            if (key.equals(key.toUpperCase(Locale.ROOT))) {
                assertThat(TEXTS.text(key, ENGLISH)).as(key).isNotEqualTo(TEXTS.text(key, DUTCH));
            }
        });
    }

    @Test
    void formalDutchSaysUWhereverDutchSaysJe() {
        Set<String> familiar = TEXTS.keys(DUTCH).stream()
                .filter(key -> FAMILIAR.matcher(TEXTS.text(key, DUTCH)).find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(TEXTS.keys(FORMAL_DUTCH)).hasSizeGreaterThan(120).isEqualTo(familiar);
        for (String key : familiar) {
            assertThat(TEXTS.text(key, FORMAL_DUTCH))
                    .as(key)
                    .doesNotContainPattern(FAMILIAR)
                    .containsPattern(FORMAL);
            assertThat(places(TEXTS.text(key, FORMAL_DUTCH))).isEqualTo(places(TEXTS.text(key, DUTCH)));
        }
    }

    @Test
    void saysDaysAsTheLanguageDoes() {
        Map<String, String> day = Map.of("date", "2027-02-01");
        assertThat(TEXTS.text("REVIEW-TAKEN-1", DUTCH, day)).contains("1 februari 2027");
        assertThat(TEXTS.text("REVIEW-TAKEN-1", Locale.forLanguageTag("nl-BE"), day))
                .contains("1 februari 2027");
        assertThat(TEXTS.text("REVIEW-TAKEN-1", FORMAL_DUTCH, day)).contains("1 februari 2027");
        assertThat(TEXTS.text("REVIEW-TAKEN-1", ENGLISH, day)).contains("1 February 2027");
        assertThat(TEXTS.text("REVIEW-TAKEN-1", Locale.FRENCH, day)).contains("1 februari 2027");
        assertThat(TEXTS.text("REVIEW-TAKEN-1", DUTCH, Map.of("date", "2027-02-31")))
                .contains("2027-02-31");
    }

    @Test
    void saysAmountsAsTheLanguageDoes() {
        Map<String, String> amounts = Map.of("cost", "EUR 1250.50", "budget", "EUR 1000.00");
        assertThat(TEXTS.text("PLAN-BUDGET-1", DUTCH, amounts)).contains("€\u00a01.250,50", "€\u00a01.000 ");
        assertThat(TEXTS.text("PLAN-BUDGET-1", ENGLISH, amounts)).contains("€1,250.50", "€1,000");
        for (String none : new String[] {"EUR ", "EUR 1.5", "EUR 012.50", "EUR -1.50", "EUR 1,250.50", "EUR x.50"}) {
            assertThat(TEXTS.text("PLAN-BUDGET-1", ENGLISH, Map.of("cost", none)))
                    .contains(none);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codesOfTheCore() throws ReflectiveOperationException {
        JavaClasses core = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.pop4j");
        Set<String> codes = new TreeSet<>();
        PlanRules.standard().rules().forEach(rule -> codes.add(rule.code().value()));
        SmartRules.standard().list().forEach(rule -> codes.add(rule.code().value()));
        for (JavaField field :
                (Iterable<JavaField>) core.stream().flatMap(type -> type.getFields().stream())::iterator) {
            if (field.getModifiers().contains(JavaModifier.STATIC)) {
                codes.addAll(codesIn(field));
            }
        }
        return codes;
    }

    private static Set<String> codesIn(JavaField javaField) throws ReflectiveOperationException {
        String type = javaField.getRawType().getName();
        boolean input = javaField.getOwner().getName().equals("nl.pop4j.application.command.form.Codes")
                && type.equals("java.lang.String")
                && javaField.getModifiers().contains(JavaModifier.PUBLIC);
        if (!input
                && !Set.of(RuleCode.class, PlanRule.class, SmartRule.class).stream()
                        .map(Class::getName)
                        .collect(Collectors.toSet())
                        .contains(type)) {
            return Set.of();
        }
        Field field = javaField.reflect();
        field.setAccessible(true);
        Object value = field.get(null);
        if (value instanceof PlanRule rule) {
            return Set.of(rule.code().value());
        }
        return Set.of(value instanceof SmartRule rule ? rule.code().value() : String.valueOf(value));
    }
}
