package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.pop4j.shared.DataCategory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RELIABILITY R13: every table and every column says in {@code privacy-map.tsv} what it holds about people. */
@ExtendWith(MariaDb.class)
@Tag("D5.8")
@Tag("R13")
class SchemaPrivacyTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void everyColumnIsDeclared(Database database) throws IOException, SQLException {
        DataSource source = database.in(folder);
        JdbcPersistence.on(source).migrate();
        assertThat(columns(source)).isEqualTo(declared());
    }

    /** The control: a column that somebody adds and does not declare is seen. */
    @Test
    void seesAColumnThatWasNotDeclared() throws IOException, SQLException {
        DataSource source = Databases.h2(folder);
        JdbcPersistence.on(source).migrate();
        Databases.execute(source, "alter table pop_plan add column nickname varchar(20)");
        Set<String> undeclared = columns(source);
        undeclared.removeAll(declared());
        assertThat(undeclared).containsExactly("pop_plan nickname");
    }

    @Test
    void everyCategoryIsOneAndSpecialDataHasATableOfItsOwn() throws IOException {
        assertThat(lines())
                .allMatch(line -> line.get(2).equals("NONE")
                        || DataCategory.valueOf(line.get(2)).name().equals(line.get(2)));
        assertThat(lines().stream()
                        .filter(line -> line.get(2).equals("SPECIAL"))
                        .map(line -> line.get(0)))
                .isNotEmpty()
                .containsOnly("pop_work_adjustments");
    }

    private static Set<String> declared() throws IOException {
        return lines().stream()
                .map(line -> line.get(0) + " " + line.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<String>> lines() throws IOException {
        try (BufferedReader map = new BufferedReader(new InputStreamReader(
                JdbcPersistence.class.getResourceAsStream("privacy-map.tsv"), StandardCharsets.UTF_8))) {
            return map.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .toList();
        }
    }

    private static Set<String> columns(DataSource source) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            for (String table : Databases.tables(connection)) {
                try (ResultSet rows = connection.createStatement().executeQuery("select * from " + table)) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        columns.add(table + " "
                                + rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return columns;
    }
}
