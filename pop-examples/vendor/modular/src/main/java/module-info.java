/** Acme's application as a module: what it requires is all that it says about pop4j. */
module com.example.acme.modular {
    requires com.h2database;
    requires nl.pop4j.core;
    requires nl.pop4j.export;
    requires nl.pop4j.persistence.jdbc;
}
