/** The ports of {@code nl.pop4j.core} on a plain {@code DataSource}. */
module nl.pop4j.persistence.jdbc {
    requires transitive java.sql;
    requires transitive nl.pop4j.core;
    requires com.google.common;
    requires flyway.core;

    exports nl.pop4j.jdbc;
}
