package nl.pop4j.examples.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tenant's plans go out and in as lines, each acknowledged once it is kept. */
class StoreArchiveCommandTest {

    @TempDir
    Path folder;

    private String url;

    @BeforeEach
    void makeTables() {
        url = "jdbc:h2:" + folder.resolve("store");
        assertThat(store("migrate").status()).isZero();
    }

    @Test
    void acknowledgesEachPlanAndNamesTheLinesItRefuses() throws IOException {
        String good = PopJson.standard().plan().text(ToldPlan.signed());
        Ran ran = store("import", file("Zeurkous\n" + good + "\n"));
        assertThat(ran.out()).isEqualTo("ack pop-2027-001 1 1\n");
        assertThat(ran.err().lines()).hasSize(2).first().asString().contains("1");
        assertThat(ran.err()).doesNotContain("Zeurkous");
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
    }

    @Test
    void goesOnWithAnImportThatBrokeOff() throws IOException {
        String file = file(PopJson.standard().plan().text(ToldPlan.signed()));
        String first = store("import", file).out();
        Ran again = store("import", file);
        assertThat(again.out()).isEqualTo(first);
        assertThat(again.status()).isZero();
        assertThat(store("list").out().lines()).hasSize(2);
    }

    @Test
    void bringsBackWhatItWrote() throws IOException {
        DevelopmentPlan plan = ToldPlan.signed();
        store("import", file(PopJson.standard().plan().text(plan)));
        Path out = folder.resolve("plans.ndjson");
        assertThat(store("export", "--out=" + out).status()).isZero();
        DevelopmentPlan written =
                PopJson.standard().plan().parse(Files.readString(out).strip());
        assertThat(written.at(plan.version())).isEqualTo(plan);
    }

    @Test
    void movesAWholeTenantOrNothingOfIt() throws IOException {
        store("import", file(PopJson.standard().plan().text(ToldPlan.signed())));
        Path archive = folder.resolve("acme.ndjson");
        assertThat(store("export", "--whole", "--out=" + archive).status()).isZero();
        Ran there = store("import", "--whole", archive.toString());
        assertThat(there.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(there.err().lines()).hasSize(1).first().asString().contains("acme");
        String lines = Files.readString(archive);
        String before = url;
        url = "jdbc:h2:" + folder.resolve("elsewhere");
        store("migrate");
        Ran cut = store("import", "--whole", file(lines.substring(0, lines.length() / 2)));
        assertThat(cut.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(cut.err().lines()).hasSize(1).first().asString().contains("line ");
        assertThat(store("list").out().lines()).hasSize(1);
        assertThat(store("import", "--whole", archive.toString()).status()).isZero();
        String moved = store("get", "pop-2027-001").out();
        url = before;
        assertThat(store("get", "pop-2027-001").out()).isEqualTo(moved);
        assertThat(store("import", "--whole", "-").err().lines()).hasSize(1);
    }

    @Test
    void saysInOneLineThatAFileIsMissing() {
        Ran ran = store("import", folder.resolve("none").toString());
        assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ran.err().lines()).hasSize(1);
    }

    private String file(String lines) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "plans", ".ndjson"), lines)
                .toString();
    }

    private Ran store(String command, String... more) {
        List<String> all = new ArrayList<>(List.of("store", command, "--jdbc", url, "--tenant", "acme"));
        all.addAll(List.of(more));
        return Ran.pop(all.toArray(String[]::new));
    }
}
