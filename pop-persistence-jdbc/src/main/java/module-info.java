/** The ports of {@code nl.pop4j.core} on a plain {@code DataSource}. */
module nl.pop4j.persistence.jdbc {
    requires transitive java.sql;
    requires transitive nl.pop4j.core;
    requires com.google.common;
    requires flyway.core;
    // The core's JSON form needs it, and asks for it only where somebody does.
    requires tools.jackson.databind;

    exports nl.pop4j.jdbc;
}
