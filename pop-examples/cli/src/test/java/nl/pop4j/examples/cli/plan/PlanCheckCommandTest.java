package nl.pop4j.examples.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.id.ActivityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCheckCommandTest {

    private static final String ON = "--on=2027-01-06";

    @TempDir
    private Path folder;

    private PlanFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new PlanFiles(folder);
    }

    @Test
    void findsNothingWrongInTheSamplePlan() throws IOException {
        Ran ran = check(files.plan(ToldPlan.signed()), "--framework", files.framework(), "--needs", files.needs(), ON);
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("severity\tcode\tpointer\ttext\n").doesNotContain("error\t");
        assertThat(ran.err()).contains("fouten 0");
    }

    @Test
    void saysWhichRulesItCouldNotHold() throws IOException {
        Ran ran = check(files.plan(ToldPlan.signed()), ON);
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("--framework").contains("--needs");
    }

    @Test
    void knowsTheSchemesOfBothCountries() throws IOException {
        assertThat(check(files.plan(ToldPlan.signed()), ON).out()).doesNotContain("PLAN-FUNDING-3");
    }

    @Test
    void looksForATrainingOnOfferOnlyInNeedsThatItWasGiven() throws IOException {
        PlanContent content = ToldPlan.signed().workingCopy();
        DevelopmentActivity training =
                content.activities().get(0).toBuilder().offer("nergens").build();
        String plan = files.plan(ToldPlan.drafted(content.with(training)));
        Ran without = check(plan, ON);
        assertThat(without.out()).doesNotContain("PLAN-POSSIBILITY-2");
        assertThat(without.err()).contains("--needs");
        assertThat(check(plan, "--needs", files.needs(), ON).out())
                .contains("error\tPLAN-POSSIBILITY-2\t/activities/0/offer\t");
    }

    @Test
    void findsACompetenceThatTheFrameworkDoesNotHave() throws IOException {
        PlanContent content = ToldPlan.signed().workingCopy();
        Target unknown = Target.of(CompetenceCode.of("Q9"), Level.of(3), TargetSource.OWN_AMBITION);
        String plan = files.plan(ToldPlan.drafted(content.with(content.targets().with(unknown))));
        Ran ran = check(plan, "--framework", files.framework(), ON);
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.out()).contains("error\tPLAN-COMPETENCE-1\t/targets/targets/10/competence\t");
        assertThat(check(plan, ON).status()).isZero();
    }

    @Test
    void findsActivitiesThatWaitForEachOther() throws IOException {
        PlanContent content = ToldPlan.signed().workingCopy();
        DevelopmentActivity training = content.activities().get(0);
        DevelopmentActivity waiting =
                training.toBuilder().after(Set.of(ActivityId.of("gesprekken"))).build();
        Ran ran = check(files.plan(ToldPlan.drafted(content.with(waiting))), ON);
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.out())
                .contains("error\tPLAN-DEPENDENCY-3\t/activities/0/after\t")
                .contains("error\tPLAN-DEPENDENCY-3\t/activities/1/after\t");
    }

    @Test
    void holdsEveryRuleAgainstADossierWithoutAnythingBesideIt() throws IOException {
        Ran ran = check(files.dossier(ToldPlan.dossier()), ON);
        assertThat(ran.status()).isZero();
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void findsTheSameInADossierAsInThePlan() throws IOException {
        String plan = files.plan(ToldPlan.signed());
        List<String> late = List.of("--on=2027-09-01", "--lang=en");
        Ran ofPlan = check(plan, "--framework", files.framework(), "--needs", files.needs(), late.get(0), late.get(1));
        Ran ofDossier = check(files.dossier(ToldPlan.dossier()), late.get(0), late.get(1));
        assertThat(ofDossier.out()).contains("SMART-R");
        assertThat(ofDossier.out().lines().count())
                .as("a dossier shows no needs and no links to them")
                .isGreaterThanOrEqualTo(ofPlan.out()
                        .lines()
                        .filter(line -> !line.contains("PLAN-NEED") && !line.contains("PLAN-RELEVANCE"))
                        .count());
    }

    @Test
    void writesJsonLines() throws IOException {
        PlanContent content = ToldPlan.signed().workingCopy();
        String plan = files.plan(ToldPlan.drafted(PlanContent.blank(
                content.language(), content.horizon(), content.targets().framework())));
        Ran ran = check(plan, "--format=json", "--lang=en", ON);
        assertThat(ran.status()).isEqualTo(ExitStatus.WANTING);
        assertThat(ran.out().lines())
                .first()
                .asString()
                .startsWith("{\"severity\":\"error\",\"code\":\"PLAN-GOALS-1\",\"pointer\":\"/goals\",\"text\":\"");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        String json = PopJson.standard().plan().text(ToldPlan.signed());
        try {
            System.setIn(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            assertThat(check("-", ON).status()).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void namesFileAndPlaceOfWhatItCannotRead() throws IOException {
        Path broken =
                Files.writeString(folder.resolve("broken.json"), "{\"type\": \"development-plan\",\n\"format\": 1,");
        check(broken.toString()).assertOneLine(ExitStatus.UNUSABLE, "broken.json", "2");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"type\": \"song\", \"format\": 1}");
        check(other.toString()).assertOneLine(ExitStatus.UNUSABLE, "other.json", "/type");
        Path newer =
                Files.writeString(folder.resolve("newer.json"), "{\"type\": \"development-plan\", \"format\": 99}");
        check(newer.toString()).assertOneLine(ExitStatus.UNUSABLE, "newer.json", "/format");
        check(folder.resolve("absent.json").toString()).assertOneLine(ExitStatus.UNUSABLE, "absent.json");
        check(folder.toString()).assertOneLine(ExitStatus.UNUSABLE, folder.toString());
    }

    @Test
    void refusesAFrameworkOfAnotherName() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(Path.of(files.framework())).replaceFirst("\"lindehof\"", "\"elders\""));
        Ran ran = check(files.plan(ToldPlan.signed()), "--framework", other.toString(), ON);
        ran.assertOneLine(ExitStatus.UNUSABLE, "elders", "lindehof");
    }

    private static Ran check(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "plan";
        all[1] = "check";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Ran.pop(all);
    }
}
