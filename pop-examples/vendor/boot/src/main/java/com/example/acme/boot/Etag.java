package com.example.acme.boot;

import nl.pop4j.shared.Version;

/** The version of a plan as HTTP says it, such as {@code "7"}. */
final class Etag {

    private Etag() {}

    static String of(Version version) {
        return "\"" + version + "\"";
    }

    /** The version that the client saw; one that is none is answered as one that nobody has. */
    static long version(String ifMatch) {
        String digits = ifMatch.strip().replace("\"", "");
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : Long.MAX_VALUE;
    }
}
