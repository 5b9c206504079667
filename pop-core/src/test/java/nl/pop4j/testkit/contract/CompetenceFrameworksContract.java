package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aFramework;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.testkit.Frameworks;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.CompetenceFrameworks} promises. */
public abstract class CompetenceFrameworksContract extends StoreContract {

    private static final FrameworkId CARE = FrameworkId.of("zorg");

    /** For implementing classes. */
    protected CompetenceFrameworksContract() {}

    @Test
    void findsNothingWhereNothingWasStored() {
        assertThat(find(CARE)).isEmpty();
    }

    @Test
    void givesBackAnyFrameworkAsItWas() {
        for (CompetenceFramework framework :
                LongStream.range(0, 25).mapToObj(Frameworks::framework).toList()) {
            Version read = find(framework.id()).map(Stored::version).orElse(Version.NONE);
            Version stored = save(framework, read);
            assertThat(find(framework.id())).contains(new Stored<>(framework, stored));
        }
    }

    @Test
    void putsAnEditionInThePlaceOfTheOneBefore() {
        save(aFramework("zorg", "2026"), Version.NONE);
        assertThat(save(aFramework("zorg", "2027"), Version.of(1))).isEqualTo(Version.of(2));
        assertThat(find(CARE)).contains(new Stored<>(aFramework("zorg", "2027"), Version.of(2)));
    }

    @Test
    void refusesToWriteOverAVersionThatItDoesNotHave() {
        save(aFramework("zorg", "2026"), Version.NONE);
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(aFramework("zorg", "2027"), stale))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(CARE)).contains(new Stored<>(aFramework("zorg", "2026"), Version.of(1)));
    }

    @Test
    void listsTheIdsAscending() {
        for (String id : List.of("zorg", "Techniek", "basis", "10", "9")) {
            save(aFramework(id, ""), Version.NONE);
        }
        assertThat(this.<List<FrameworkId>>in(NORTH, ports -> ports.frameworks().list(NORTH)))
                .extracting(FrameworkId::value)
                .containsExactly("10", "9", "Techniek", "basis", "zorg");
    }

    @Test
    void showsNothingToAnotherTenant() {
        save(aFramework("zorg", "2026"), Version.NONE);
        assertThat(this.<Optional<Stored<CompetenceFramework>>>in(
                        SOUTH, ports -> ports.frameworks().find(SOUTH, CARE)))
                .isEmpty();
        assertThat(this.<List<FrameworkId>>in(SOUTH, ports -> ports.frameworks().list(SOUTH)))
                .isEmpty();
        assertThat(this.<Version>in(
                        SOUTH, ports -> ports.frameworks().save(SOUTH, aFramework("zorg", "z"), Version.NONE)))
                .isEqualTo(Version.of(1));
    }

    private Version save(CompetenceFramework framework, Version read) {
        return in(NORTH, ports -> ports.frameworks().save(NORTH, framework, read));
    }

    private Optional<Stored<CompetenceFramework>> find(FrameworkId id) {
        return in(NORTH, ports -> ports.frameworks().find(NORTH, id));
    }
}
