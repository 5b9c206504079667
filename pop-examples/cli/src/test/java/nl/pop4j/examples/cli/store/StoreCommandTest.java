package nl.pop4j.examples.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandTest {

    @TempDir
    private Path folder;

    private String url;

    @BeforeEach
    void useTheFolder() {
        url = "jdbc:h2:file:" + folder.resolve("db");
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        migrate();
        Ran put = store("put", file(ToldPlan.signed()));
        assertThat(put.out()).isEqualTo("ack pop-2027-001 1 1\n");
        DevelopmentPlan back =
                PopJson.standard().plan().parse(store("get", "pop-2027-001").out());
        assertThat(back.revisions()).isEqualTo(ToldPlan.signed().revisions());
        assertThat(back.workingCopy()).isEqualTo(ToldPlan.signed().workingCopy());
        assertThat(back.version().number()).isEqualTo(1);
    }

    @Test
    void acknowledgesTheSameFileAgainWithoutASecondEffect() throws IOException {
        migrate();
        String file = file(ToldPlan.signed());
        String acknowledged = store("put", file).out();
        assertThat(store("put", file).out()).isEqualTo(acknowledged);
        assertThat(store("list").out()).endsWith("\t1\n");
    }

    @Test
    void overwritesOnlyTheVersionThatTheFileWasReadAs() throws IOException {
        migrate();
        store("put", file(ToldPlan.signed()));
        DevelopmentPlan read =
                PopJson.standard().plan().parse(store("get", "pop-2027-001").out());
        assertThat(store("put", file(more(read, 10))).out()).isEqualTo("ack pop-2027-001 1 2\n");
        Ran late = store("put", file(more(read, 20)));
        late.assertOneLine(ExitStatus.WANTING, "2");
    }

    @Test
    void refusesAnotherContentUnderTheSameCommand() throws IOException {
        migrate();
        store("put", file(ToldPlan.signed()), "--command=once");
        store("put", file(more(ToldPlan.signed(), 5)), "--command=once").assertOneLine(ExitStatus.WANTING, "--command");
    }

    @Test
    void keepsTenantsApart() throws IOException {
        migrate();
        store("put", file(ToldPlan.signed()));
        Ran elsewhere = Ran.pop("store", "list", "--jdbc", url, "--tenant", "other");
        assertThat(elsewhere.out().lines()).hasSize(1);
        Ran.pop("store", "get", "pop-2027-001", "--jdbc", url, "--tenant", "other")
                .assertOneLine(ExitStatus.WANTING, "");
    }

    @Test
    void listsByEmployeeAndStatus() throws IOException {
        migrate();
        store("put", file(ToldPlan.signed()));
        assertThat(store("list", "--employee=noor", "--status=ACTIVE").out().lines())
                .hasSize(2);
        assertThat(store("list", "--employee=willem").out().lines()).hasSize(1);
        assertThat(store("list", "--status=PREPARING").out().lines()).hasSize(1);
    }

    @Test
    void listsWhatIsDueByADay() throws IOException {
        migrate();
        store("put", file(ToldPlan.signed()));
        assertThat(store("due", "--on=2026-01-01").out().lines()).hasSize(1);
        assertThat(store("due", "--on=2099-12-31", "--employee=willem,noor")
                        .out()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .matches("20\\d\\d-\\d\\d-\\d\\d\tgoal\tpop-2027-001\tnoor");
        assertThat(store("due", "--on=2099-12-31", "--kind=review").out().lines())
                .hasSize(1);
        store("due", "--on=morgen").assertOneLine(ExitStatus.UNUSABLE, "--on");
    }

    @Test
    void findsAPlanByHowItsFirstGoalBegins() throws IOException {
        migrate();
        store("put", file(ToldPlan.signed()));
        String goal = ToldPlan.signed().workingCopy().goals().get(0).statement();
        String words = goal.substring(0, 6).toUpperCase(Locale.ROOT);
        assertThat(store("list", "--title=" + words).out().lines()).hasSize(2);
        assertThat(store("list", "--title=x" + words).out().lines()).hasSize(1);
    }

    @Test
    void showsTheHistoryOfAPlan() throws IOException {
        migrate();
        store("put", file(ToldPlan.signed()));
        assertThat(store("history", "pop-2027-001").out())
                .contains("1\tSIGNED\t2027-01-06T14:30:00Z\t2\t"
                        + ToldPlan.signed().revisions().get(0).digest().hex());
    }

    @Test
    void saysThatTheStoreIsNotMigrated() throws Exception {
        java.sql.DriverManager.getConnection(url).close();
        store("list").assertOneLine(ExitStatus.UNUSABLE, "pop store migrate");
        store("put", file(ToldPlan.signed())).assertOneLine(ExitStatus.UNUSABLE, "pop store migrate");
    }

    @Test
    void makesNoDatabaseByLookingForOne() throws IOException {
        store("list").assertOneLine(ExitStatus.UNUSABLE, "--jdbc");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void migratesTwiceWithoutHarm() throws IOException {
        migrate();
        store("put", file(ToldPlan.signed()));
        migrate();
        assertThat(store("list").out().lines()).hasSize(2);
    }

    @Test
    void takesThePasswordFromAFileAndShowsItNowhere() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "kanarie\n");
        String[] open = {"--user=sa", "--password-file=" + secret};
        assertThat(store("migrate", open).status()).isZero();
        assertThat(store("list", open).status()).isZero();
        Ran wrong = store("list", "--user=sa", "--password-file=" + Files.writeString(folder.resolve("other"), "x"));
        wrong.assertOneLine(ExitStatus.UNUSABLE, "--jdbc");
        assertThat(wrong.err()).doesNotContain("kanarie");
        Ran unknown = Ran.pop("store", "list", "--jdbc", "jdbc:frob://host/?password=kanarie", "--tenant=t");
        unknown.assertOneLine(ExitStatus.UNUSABLE, "--jdbc");
        assertThat(unknown.err()).doesNotContain("kanarie");
    }

    private void migrate() {
        assertThat(store("migrate").status()).isZero();
    }

    private Ran store(String command, String... more) {
        List<String> all = new ArrayList<>(List.of("store", command, "--jdbc", url, "--tenant", "acme"));
        all.addAll(List.of(more));
        return Ran.pop(all.toArray(String[]::new));
    }

    private String file(DevelopmentPlan plan) throws IOException {
        Path file = Files.createTempFile(folder, "plan", ".json");
        Files.writeString(file, PopJson.standard().plan().text(plan));
        return file.toString();
    }

    private static DevelopmentPlan more(DevelopmentPlan plan, int minutes) {
        return plan.edited(plan.workingCopy().with(new Capacity(minutes, Money.ofEuros(1_000))));
    }
}
