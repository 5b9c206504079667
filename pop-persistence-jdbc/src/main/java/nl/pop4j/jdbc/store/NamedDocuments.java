package nl.pop4j.jdbc.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.pop4j.json.JsonForm;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/**
 * Documents of one kind, each under its name.
 *
 * @param <K> what a name is
 * @param <T> what a document holds
 */
final class NamedDocuments<K, T> {

    private final TenantSession unit;
    private final String table;
    private final String list;
    private final String column;
    private final JsonForm<T> form;
    private final Function<String, K> name;
    private final DocumentTable documents;

    /**
     * A table whose key is the tenant and one column.
     *
     * @param column holds the names
     * @param list selects them in ascending order
     */
    NamedDocuments(
            TenantSession unit,
            String table,
            String column,
            String list,
            DocumentTable.Statements statements,
            JsonForm<T> form,
            Function<String, K> name) {
        this.unit = unit;
        this.table = table;
        this.column = column;
        this.list = list;
        this.form = form;
        this.name = name;
        this.documents = new DocumentTable(table, statements);
    }

    Optional<Stored<T>> find(TenantId tenant, String key) {
        return documents.find(unit.of(tenant), form::parse, tenant.value(), key);
    }

    Version save(TenantId tenant, String key, T document, Version expected) {
        return documents.save(unit.of(tenant), expected, form.text(document), tenant.value(), key);
    }

    List<K> names(TenantId tenant) {
        return unit.of(tenant).list(table, list, row -> row.as(column, name), tenant.value());
    }
}
