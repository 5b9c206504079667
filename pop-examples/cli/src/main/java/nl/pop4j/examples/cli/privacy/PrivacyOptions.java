package nl.pop4j.examples.cli.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import nl.pop4j.Pop;
import nl.pop4j.examples.cli.store.StoreConnection;
import nl.pop4j.examples.cli.store.StoreOptions;
import nl.pop4j.port.Settings;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store, on which day, by whom, and who has left. */
final class PrivacyOptions {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--on", paramLabel = "DATE", description = "The day that counts as today; today unless given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--by",
            paramLabel = "PERSON",
            description = "Who answers for privacy, for the log of who looked; privacy-officer unless given.")
    private String by = "privacy-officer";

    @Option(
            names = "--left",
            paramLabel = "FILE",
            description = {
                "CSV with the columns person,last_day: who has left, and when.",
                "Unless given: those whose plans were all closed, with the last day of the employment."
            })
    private @Nullable Path left;

    @Option(names = "--organisation", paramLabel = "NAME", description = "What the organisation is called.")
    private String organisation = "";

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Whose law says how long things are kept: NL (default) or BE.")
    private CountryName country = CountryName.NL;

    TenantId tenant() {
        return store.tenant();
    }

    StoreConnection open() throws IOException {
        StoreConnection connection = store.open(false);
        try {
            connection.persistence().checkSchema();
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    Actor officer() {
        return Actor.of(PersonId.of(by), Role.PRIVACY_OFFICER);
    }

    LocalDate today() {
        return on == null ? LocalDate.now(country.settings().zone()) : on;
    }

    Pop pop(StoreConnection connection) throws IOException {
        UnitOfWork work = connection.persistence().build();
        Settings settings = country.settings().named(organisation);
        Leavers leavers = left == null ? work.run(tenant(), ports -> Leavers.of(tenant(), ports)) : Leavers.in(left);
        return Pop.builder()
                .store(work)
                .people(leavers)
                .settings(tenant -> settings)
                .clock(
                        on == null
                                ? Clock.systemUTC()
                                : Clock.fixed(on.atStartOfDay(settings.zone()).toInstant(), settings.zone()))
                .build();
    }
}
