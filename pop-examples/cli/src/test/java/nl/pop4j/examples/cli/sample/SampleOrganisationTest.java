package nl.pop4j.examples.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.testkit.law.PlainDutchLaws;
import org.junit.jupiter.api.Test;

class SampleOrganisationTest {

    private static final SampleOrganisation LINDEHOF = SampleOrganisation.load(SampleDates.asWritten());

    @Test
    void describesEveryCompetenceAtFiveLevelsInBothLanguages() {
        List<Competence> rated = LINDEHOF.framework().competences().stream()
                .filter(competence -> !competence.isGroup())
                .toList();
        assertThat(rated).hasSize(12).allSatisfy(competence -> {
            assertBothLanguages(competence.label());
            assertThat(competence.definition()).isNotNull();
            assertThat(competence.indicators())
                    .extracting(indicator -> indicator.level())
                    .containsExactly(Level.of(1), Level.of(2), Level.of(3), Level.of(4), Level.of(5));
            competence.indicators().forEach(indicator -> assertBothLanguages(indicator.text()));
        });
        assertThat(rated.stream().flatMap(competence -> competence.indicators().stream()))
                .extracting(indicator -> indicator.text().in(LocalizedText.DUTCH))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheFiveLevelsOfItsScale() {
        assertThat(LINDEHOF.framework().scales()).singleElement().satisfies(scale -> {
            assertThat(scale.levels()).hasSize(5);
            scale.levels().forEach(level -> assertBothLanguages(level.label()));
        });
    }

    @Test
    void asksOfEachOfSixRolesWhatMattersMost() {
        assertThat(LINDEHOF.framework().roles())
                .hasSize(6)
                .allSatisfy(role -> assertThat(role.requirements())
                        .anyMatch(RoleRequirement::essential)
                        .anyMatch(requirement -> !requirement.essential()));
    }

    @Test
    void employsTenPeopleInThreeTeamsInRolesThatExist() {
        assertThat(LINDEHOF.people()).hasSize(10);
        Set<String> teams = LINDEHOF.people().stream().map(SamplePerson::team).collect(Collectors.toSet());
        assertThat(teams).hasSize(3);
        assertThat(LINDEHOF.people()).allSatisfy(person -> {
            assertThat(LINDEHOF.framework().role(person.role())).isPresent();
            if (person.manager() != null) {
                assertThat(LINDEHOF.person(person.manager())).isNotEqualTo(person);
            }
        });
    }

    @Test
    void ratesOnlyWhatTheFrameworkAllows() {
        assertThat(LINDEHOF.ratings()).isNotEmpty().allSatisfy(rating -> {
            assertThat(LINDEHOF.framework().scaleOf(rating.competence()))
                    .hasValueSatisfying(
                            scale -> assertThat(scale.allows(rating.level())).isTrue());
            assertThat(LINDEHOF.person(rating.employee())).isNotNull();
            assertThat(LINDEHOF.person(rating.assessor())).isNotNull();
        });
    }

    @Test
    void hasAPositionForARoleThatExists() {
        assertThat(LINDEHOF.needs().positions())
                .singleElement()
                .satisfies(position ->
                        assertThat(LINDEHOF.framework().role(position.role())).isPresent());
        assertThat(LINDEHOF.needs().objectivesOn(SampleDates.WRITTEN_FOR)).hasSize(3);
    }

    @Test
    void movesEveryDateWithTheDayOnWhichItBegins() {
        LocalDate tuesday = LocalDate.of(2028, 2, 29);
        SampleOrganisation later = SampleOrganisation.load(new SampleDates(tuesday));
        assertThat(later.ratings().get(0).on()).isEqualTo(tuesday);
        assertThat(later.needs().objectivesOn(tuesday)).hasSize(3);
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(SampleOrganisation.TEXTS.keys(LocalizedText.DUTCH))
                .isEqualTo(SampleOrganisation.TEXTS.keys(LocalizedText.ENGLISH));
    }

    @Test
    void saysEverythingInPlainDutch() {
        PlainDutchLaws.hold(SampleOrganisation.TEXTS, LocalizedText.DUTCH);
    }

    private static void assertBothLanguages(LocalizedText text) {
        assertThat(text.byLanguage()).containsOnlyKeys("nl", "en");
        assertThat(text.byLanguage().values()).noneMatch(String::isBlank);
    }
}
