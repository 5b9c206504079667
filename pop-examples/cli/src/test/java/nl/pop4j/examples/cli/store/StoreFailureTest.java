package nl.pop4j.examples.cli.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PlanId;
import org.h2.api.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails between the shell and the database: one line, an exit status, and nothing half written. */
class StoreFailureTest {

    private static final Path FULL = Path.of("/dev/full");
    private static final int LINES = 70;
    private static final int FIRST_PAGE = 64;

    @TempDir
    Path folder;

    private String database;
    private String file;

    @BeforeEach
    void keepAPlan() throws IOException {
        database = "jdbc:h2:file:" + folder.resolve("db");
        file = Files.writeString(
                        folder.resolve("plan.json"), PopJson.standard().plan().text(ToldPlan.signed()))
                .toString();
        assertThat(store("migrate").status()).isZero();
        assertThat(store("put", file).status()).isZero();
    }

    @Test
    void saysThatNobodyAnswersAtAnAddress() {
        for (String address : List.of(
                "jdbc:postgresql://127.0.0.1:1/pop?password=kanarie",
                "jdbc:mariadb://127.0.0.1:1/pop?password=kanarie",
                "jdbc:h2:tcp://127.0.0.1:1/pop;PASSWORD=kanarie",
                "postgresql://127.0.0.1/pop",
                "")) {
            for (String command : List.of("migrate", "list", "due")) {
                Ran.pop("store", command, "--jdbc", address, "--tenant", "acme")
                        .assertOneLine(ExitStatus.UNUSABLE, "--jdbc");
            }
        }
    }

    @Test
    void saysThatADatabaseMayOnlyBeRead() throws IOException {
        assertThat(at(database + ";ACCESS_MODE_DATA=r", "list").out().lines()).hasSize(2);
        Path other = Files.writeString(
                folder.resolve("other.json"), PopJson.standard().plan().text(plan(7)));
        at(database + ";ACCESS_MODE_DATA=r", "put", other.toString()).assertOneLine(ExitStatus.UNUSABLE, "SQLSTATE");
        at(database + ";ACCESS_MODE_DATA=r", "import", lines()).assertOneLine(ExitStatus.UNUSABLE, "SQLSTATE");
        assertThat(store("history", "pop-2027-001").out().lines()).hasSize(2);
        assertThat(store("list").out().lines()).hasSize(2);
    }

    @Test
    void saysThatAUserMayNotComeIn() throws IOException, SQLException {
        execute("create user guest password 'guest'");
        Path password = Files.writeString(folder.resolve("password"), "guest");
        for (String[] command : new String[][] {{"list"}, {"put", file}, {"get", "pop-2027-001"}, export(), {"due"}}) {
            List<String> all = new ArrayList<>(List.of(command));
            all.addAll(List.of("--user=guest", "--password-file=" + password));
            at(database, all.toArray(String[]::new)).assertOneLine(ExitStatus.UNUSABLE, "ADMIN");
        }
        assertThat(folder.resolve("exported.ndjson")).doesNotExist();
    }

    @Test
    void saysThatTheTablesAreOlderOrNewer() throws SQLException {
        execute("insert into pop_schema (version) values (7000)");
        for (String[] command : new String[][] {{"list"}, {"put", file}, {"migrate"}, export(), {"import", file}}) {
            at(database, command).assertOneLine(ExitStatus.UNUSABLE, "7000");
        }
        assertThat(folder.resolve("exported.ndjson")).doesNotExist();
        execute("delete from pop_schema where version > 9");
        execute("drop table \"pop_schema_history\"");
        store("list").assertOneLine(ExitStatus.UNUSABLE, "pop store migrate");
        store("put", file).assertOneLine(ExitStatus.UNUSABLE, "9");
        assertThat(store("migrate").status()).isZero();
        assertThat(store("list").out().lines()).hasSize(2);
    }

    @Test
    void saysThatADiskIsFullAndLeavesNoHalfFile() throws IOException {
        assumeTrue(Files.exists(FULL), "needs /dev/full");
        store("export", "--out=" + FULL).assertOneLine(ExitStatus.UNUSABLE, "");
        store("export", "--whole", "--out=" + FULL).assertOneLine(ExitStatus.UNUSABLE, "");
        Path before = Files.writeString(folder.resolve("plans.ndjson"), "before");
        store("export", "--out=" + before.resolve("below")).assertOneLine(ExitStatus.UNUSABLE, "");
        assertThat(before).hasContent("before");
        assertThat(store("export", "--out=" + before).status()).isZero();
        assertThat(before).content().startsWith("{");
    }

    @Test
    void saysInDutchAndInEnglishWhatIsWrongWithALine() throws IOException {
        String good = PopJson.standard().plan().text(plan(7)).strip();
        Path mixed = Files.writeString(
                folder.resolve("mixed.ndjson"),
                String.join("\n", "{", good.replaceFirst("\\{", "{\"extra\":1,"), good.replace("p7", "p 7")));
        Ran dutch = store("import", mixed.toString());
        assertThat(dutch.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(dutch.err().lines())
                .anyMatch(line -> line.endsWith("Regel 1 is geweigerd: dit is geen geldige JSON."))
                .anyMatch(line -> line.endsWith("Regel 2 is geweigerd: /extra: dit onderdeel bestaat niet."));
        assertThat(Ran.pop("--lang=en", "store", "import", "--jdbc", database, "--tenant", "acme", mixed.toString())
                        .err()
                        .lines())
                .anyMatch(line -> line.endsWith("Line 2 was refused: /extra: unknown member."));
    }

    @Test
    void keepsWhatWasAcknowledgedWhenTheDatabaseGoesAwayHalfWay() throws IOException, SQLException {
        execute("create trigger gone before insert on pop_plan for each row call \"" + Gone.class.getName() + "\"");
        Ran broken = store("import", lines());
        assertThat(broken.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(broken.out().lines()).hasSize(FIRST_PAGE).allMatch(line -> line.startsWith("ack p"));
        assertThat(broken.err().lines())
                .singleElement()
                .asString()
                .contains(Integer.toString(FIRST_PAGE))
                .contains("niets dubbel");
        assertThat(store("list").out().lines()).hasSize(FIRST_PAGE + 2);
        execute("drop trigger gone");
        Ran again = store("import", lines());
        assertThat(again.status()).isZero();
        assertThat(again.out().lines()).hasSize(LINES);
        assertThat(store("list").out().lines()).hasSize(LINES + 2);
    }

    /** Takes the database away at the first row of the second page. */
    public static final class Gone implements Trigger {

        @Override
        public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
            if (after[1].equals("p" + (100 + FIRST_PAGE))) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("shutdown immediately");
                }
            }
        }
    }

    private String[] export() {
        return new String[] {"export", "--out=" + folder.resolve("exported.ndjson")};
    }

    private String lines() throws IOException {
        return Files.writeString(
                        folder.resolve("plans.ndjson"),
                        IntStream.range(100, 100 + LINES)
                                .mapToObj(StoreFailureTest::plan)
                                .map(PopJson.standard().plan()::text)
                                .collect(Collectors.joining("\n")))
                .toString();
    }

    private static DevelopmentPlan plan(int number) {
        DevelopmentPlan told = ToldPlan.signed();
        return DevelopmentPlan.start(PlanId.of("p" + number), told.employee(), told.workingCopy())
                .at(Version.of(1));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Ran store(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(more));
        return at(database, all.toArray(String[]::new));
    }

    private static Ran at(String address, String... command) {
        List<String> all = new ArrayList<>(List.of("store", command[0], "--jdbc", address, "--tenant", "acme"));
        all.addAll(List.of(command).subList(1, command.length));
        return Ran.pop(all.toArray(String[]::new));
    }
}
