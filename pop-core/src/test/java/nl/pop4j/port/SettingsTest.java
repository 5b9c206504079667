package nl.pop4j.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.List;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.goal.funding.PolicyPack;
import nl.pop4j.method.StandardMethods;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Settings STANDARD = Settings.standard();
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void aBuilderThatChangesNothingGivesTheSame() {
        assertThat(STANDARD.edit().build()).isEqualTo(STANDARD);
    }

    @Test
    void changesWhatIsGivenAndNothingElse() {
        Settings belgian = STANDARD.edit()
                .organisation("Zorg aan Zee")
                .zone(BRUSSELS)
                .policies(List.of(PolicyPack.belgium()))
                .methods(List.of(StandardMethods.CONTINUOUS))
                .ratings(RatingPolicy.LOWEST)
                .smallestGroup(10)
                .build();
        assertThat(belgian)
                .isEqualTo(STANDARD.named("Zorg aan Zee")
                        .with(BRUSSELS)
                        .withPolicies(List.of(PolicyPack.belgium()))
                        .with(List.of(StandardMethods.CONTINUOUS))
                        .with(RatingPolicy.LOWEST)
                        .withSmallestGroup(10))
                .isNotEqualTo(STANDARD);
        assertThat(belgian.edit()
                        .organisation(STANDARD.organisation())
                        .zone(STANDARD.zone())
                        .policies(STANDARD.policies())
                        .methods(STANDARD.methods())
                        .ratings(STANDARD.ratings())
                        .smallestGroup(STANDARD.smallestGroup())
                        .build())
                .isEqualTo(STANDARD);
    }

    @Test
    void refusesWhatNoTenantCanWorkWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.edit().methods(List.of()).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.edit().smallestGroup(0).build());
    }
}
