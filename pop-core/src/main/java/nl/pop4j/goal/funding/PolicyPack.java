package nl.pop4j.goal.funding;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schemes, rights and duties of one country or collective agreement, dated. It changes with the law, not with the
 * library: a host gives its own whenever it knows better.
 *
 * <p>See {@link Scheme} for an example.
 *
 * @param name names pack and state: {@code NL/2026-11}
 * @param schemes the entries, each code once
 */
public record PolicyPack(String name, List<Scheme> schemes) {

    /**
     * Copies the entries.
     *
     * @throws IllegalArgumentException if two entries have one code
     */
    public PolicyPack {
        schemes = ImmutableList.copyOf(schemes);
        Set<String> codes = new HashSet<>();
        if (!schemes.stream().map(Scheme::code).allMatch(codes::add)) {
            throw new IllegalArgumentException("schemes must have codes of their own");
        }
    }

    /** The Netherlands, as known in November 2026. */
    public static PolicyPack netherlands() {
        return PolicyFiles.NETHERLANDS;
    }

    /** Belgium, as known in November 2026. */
    public static PolicyPack belgium() {
        return PolicyFiles.Belgium.PACK;
    }

    /** The entry with this code. */
    public Optional<Scheme> scheme(String code) {
        return schemes.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    /** The entries that hold on a day, in their order. */
    public List<Scheme> validOn(LocalDate day) {
        return schemes.stream().filter(scheme -> scheme.isValidOn(day)).collect(ImmutableList.toImmutableList());
    }

    /** The pack with this entry, in the place of the one with its code if there is one. */
    public PolicyPack with(Scheme scheme, String otherName) {
        return new PolicyPack(
                otherName,
                Stream.concat(schemes.stream().filter(old -> !old.code().equals(scheme.code())), Stream.of(scheme))
                        .toList());
    }
}
