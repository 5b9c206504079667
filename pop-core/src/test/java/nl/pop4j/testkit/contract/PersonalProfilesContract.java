package nl.pop4j.testkit.contract;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.NOOR;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aProfile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.ProfileGenerator;
import org.junit.jupiter.api.Test;

/** What {@link nl.pop4j.port.PersonalProfiles} promises. */
public abstract class PersonalProfilesContract extends StoreContract {

    /** For implementing classes. */
    protected PersonalProfilesContract() {}

    @Test
    void findsNoProfileOfWhoHasNone() {
        assertThat(find(NORTH, NOOR)).isEmpty();
    }

    @Test
    void givesBackTheProfileThatWasStored() {
        PersonalProfile first = save(aProfile(NOOR));
        assertThat(first).isEqualTo(aProfile(NOOR).at(Version.of(1)));
        assertThat(find(NORTH, NOOR)).contains(first);
        PersonalProfile second = save(PersonalProfile.empty(NOOR).at(first.version()));
        assertThat(find(NORTH, NOOR)).contains(second);
        assertThat(second.version()).isEqualTo(Version.of(2));
    }

    @Test
    void carriesWhateverAProfileCanHold() {
        for (int seed = 0; seed < 20; seed++) {
            PersonalProfile made = new ProfileGenerator(seed).profile();
            PersonId employee = PersonId.of("p" + seed);
            PersonalProfile stored = save(new PersonalProfile(employee, made.entries(), made.insights(), Version.NONE));
            assertThat(find(NORTH, employee)).contains(stored);
        }
    }

    @Test
    void refusesToWriteOverAVersionOfAProfileThatItDoesNotHave() {
        PersonalProfile stored = save(aProfile(NOOR));
        for (Version stale : List.of(Version.NONE, Version.of(2))) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> save(PersonalProfile.empty(NOOR).at(stale)))
                    .satisfies(refusal -> assertThat(List.of(refusal.expected(), refusal.current()))
                            .isEqualTo(List.of(stale, Version.of(1))));
        }
        assertThat(find(NORTH, NOOR)).contains(stored);
    }

    @Test
    void keepsEmployeesAndTenantsWithProfilesApart() {
        save(aProfile(NOOR));
        assertThat(find(NORTH, AHMED)).isEmpty();
        assertThat(find(SOUTH, NOOR)).isEmpty();
    }

    private PersonalProfile save(PersonalProfile profile) {
        return in(NORTH, ports -> ports.profiles().save(NORTH, profile));
    }

    private Optional<PersonalProfile> find(TenantId tenant, PersonId employee) {
        return in(tenant, ports -> ports.profiles().find(tenant, employee));
    }
}
