package nl.pop4j.examples.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.json.PopJson;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.DevelopmentPlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("D2.10")
class PlanFormCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheFormOfEachMethodThatIsReadBackAsADraft() throws IOException {
        for (var method : StandardMethods.all()) {
            Ran form = Ran.pop("--lang=en", "plan", "form", "--method=" + method.code(), "--out=" + folder);
            assertThat(form.status()).isZero();
            String file = form.out().strip();
            assertThat(Path.of(file)).hasFileName("plan-form-" + method.code() + "-en.docx");
            Ran read = Ran.pop("plan", "read", file, "--plan=pop-1", "--employee=noor", "--on=2027-01-04");
            assertThat(read.status()).isZero();
            assertThat(read.err()).isEmpty();
            DevelopmentPlan plan = PopJson.standard().plan().parse(read.out());
            assertThat(plan.workingCopy().method()).isEqualTo(method.code());
            assertThat(plan.workingCopy().language().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void writesPrintedFormsToo() {
        Ran ran = Ran.pop("plan", "form", "--method=six_steps", "--formats=pdf,html", "--out=" + folder);
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines())
                .hasSize(2)
                .allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
    }

    @Test
    void refusesWithOneLineWhatItDoesNotKnow() throws IOException {
        Path text = Files.writeString(folder.resolve("hello.docx"), "hello");
        assertRefused("plan", "form", "--method=NINE_STEPS", "--out=" + folder);
        assertRefused("plan", "form", "--method=SIX_STEPS", "--formats=ics", "--out=" + folder);
        assertRefused("plan", "read", text.toString(), "--plan=pop-1", "--employee=noor");
        assertRefused("plan", "read", folder.toString(), "--plan=pop-1", "--employee=noor");
        assertRefused("plan", "read", folder + "/none.docx", "--plan=pop-1", "--employee=noor");
        assertRefused("plan", "read", text.toString(), "--plan=no id", "--employee=noor");
    }

    private static void assertRefused(String... arguments) {
        Ran ran = Ran.pop(arguments);
        assertThat(ran.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
    }
}
