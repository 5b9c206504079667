package nl.pop4j.organisation;

import nl.pop4j.shared.id.Identifiers;

/** The one form of ids in this package. */
final class Ids {

    private Ids() {}

    static void check(String id) {
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }
}
