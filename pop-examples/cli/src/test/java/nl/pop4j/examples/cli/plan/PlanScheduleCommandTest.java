package nl.pop4j.examples.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.plan.content.PlanContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanScheduleCommandTest {

    @TempDir
    private Path folder;

    private PlanFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new PlanFiles(folder);
    }

    @Test
    void listsReviewsOnWorkingDays() throws IOException {
        Ran ran = Ran.pop("plan", "schedule", files.plan(ToldPlan.signed()));
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(4);
        // 4 April 2027 is a Sunday, 29 March Easter Monday.
        assertThat(ran.out()).contains("\t2027-04-05\t2027-03-26\t");
    }

    @Test
    void listsTheSameForTheDossier() throws IOException {
        Ran ofPlan = Ran.pop("plan", "schedule", files.plan(ToldPlan.signed()));
        Ran ofDossier = Ran.pop("plan", "schedule", files.dossier(ToldPlan.dossier()));
        assertThat(ofDossier.out()).isEqualTo(ofPlan.out());
    }

    @Test
    void writesJsonLines() throws IOException {
        Ran ran = Ran.pop("plan", "schedule", files.plan(ToldPlan.signed()), "--format", "json");
        assertThat(ran.out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"review\":\""));
    }

    @Test
    void findsAPlanWantingThatSaysNothingAboutReviews() throws IOException {
        PlanContent content = ToldPlan.signed().workingCopy();
        String plan = files.plan(ToldPlan.drafted(PlanContent.blank(
                content.language(), content.horizon(), content.targets().framework())));
        Ran ran = Ran.pop("plan", "schedule", plan);
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
    }
}
