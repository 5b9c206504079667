package nl.pop4j.port;

import nl.pop4j.shared.Version;

/**
 * Something as it was read from a store, with its version.
 *
 * <p>Example: {@code frameworks.find(tenant, zorg).map(Stored::version)} is what a later {@code save} of that framework
 * expects.
 *
 * @param value what was read
 * @param version how often it was stored
 * @param <T> what kind of thing
 */
public record Stored<T>(T value, Version version) {}
