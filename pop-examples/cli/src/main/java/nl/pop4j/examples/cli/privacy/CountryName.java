package nl.pop4j.examples.cli.privacy;

import nl.pop4j.port.Settings;

/** A country, as the command line calls it, and what holds there. */
enum CountryName {
    NL,
    BE;

    Settings settings() {
        return this == BE ? Settings.belgium() : Settings.standard();
    }
}
