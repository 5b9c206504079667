package nl.pop4j.examples.cli.privacy;

import nl.pop4j.privacy.retention.ErasureScope;

/** How much of a person's data, as the command line calls it. */
enum ScopeName {
    everything(ErasureScope.EVERYTHING),
    special(ErasureScope.SPECIAL_CATEGORY);

    private final ErasureScope scope;

    ScopeName(ErasureScope scope) {
        this.scope = scope;
    }

    static ScopeName of(ErasureScope scope) {
        return scope == ErasureScope.EVERYTHING ? everything : special;
    }

    ErasureScope scope() {
        return scope;
    }
}
