package nl.pop4j.examples.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pop4j.examples.cli.ExitStatus;
import nl.pop4j.examples.cli.Ran;
import nl.pop4j.examples.cli.demo.ToldPlan;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.shared.actor.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanSignCommandTest {

    @TempDir
    private Path folder;

    private PlanFiles files;

    @BeforeEach
    void useTheFolder() {
        files = new PlanFiles(folder);
    }

    @Test
    void givesThePlanBackWithTheSignature() throws IOException {
        Ran ran = sign(files.plan(ToldPlan.agreed()), "employee", "noor");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("nu door één partij ondertekend.");
        Revision revision = parsed(ran).revisions().get(0);
        assertThat(revision.status()).isEqualTo(RevisionStatus.PARTLY_SIGNED);
        assertThat(revision.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.party()).isEqualTo(Party.EMPLOYEE);
            assertThat(signature.digest()).isEqualTo(revision.digest());
            assertThat(signature.at()).isEqualTo("2027-01-08T11:00:00Z");
        });
    }

    @Test
    void makesThePlanActiveWithTheSecondSignature() throws IOException {
        Path half = folder.resolve("half.json");
        assertThat(Ran.pop(
                                "plan",
                                "sign",
                                files.plan(ToldPlan.agreed()),
                                "--as=employer",
                                "--by=karim",
                                "--out=" + half)
                        .out())
                .isEmpty();
        DevelopmentPlan plan = parsed(sign(half.toString(), "employee", "noor"));
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(plan.revisions().get(0).signatures())
                .extracting(Signature::party)
                .containsExactly(Party.EMPLOYER, Party.EMPLOYEE);
    }

    @Test
    void letsNeitherSideSignForTheOther() throws IOException {
        String plan = files.plan(ToldPlan.agreed());
        sign(plan, "employee", "karim").assertOneLine(ExitStatus.WANTING, "karim");
        sign(plan, "employer", "noor").assertOneLine(ExitStatus.WANTING, "noor");
    }

    @Test
    void refusesASecondSignatureOfOneSide() throws IOException {
        sign(files.plan(ToldPlan.signed()), "employee", "noor").assertOneLine(ExitStatus.WANTING);
    }

    @Test
    void refusesASignatureOnAnOlderRevision() throws IOException {
        DevelopmentPlan plan = ToldPlan.agreed();
        Revision first = plan.revisions().get(0);
        Revision second = Revision.freeze(
                plan.id(),
                plan.employee(),
                2,
                plan.workingCopy(),
                first.shown(),
                first.rules(),
                first.proposedBy(),
                first.proposedAt());
        DevelopmentPlan twice = new DevelopmentPlan(
                plan.id(),
                plan.employee(),
                plan.workingCopy(),
                List.of(first.to(RevisionStatus.CHANGES_REQUESTED), second),
                plan.execution(),
                null,
                plan.version());
        Ran ran = Ran.pop("plan", "sign", files.plan(twice), "--as=employee", "--by=noor", "--revision=1");
        ran.assertOneLine(ExitStatus.WANTING, "Revisie 1");
    }

    @Test
    void refusesARevisionThatIsNotThere() throws IOException {
        Ran ran = Ran.pop("plan", "sign", files.plan(ToldPlan.agreed()), "--as=employee", "--by=noor", "--revision=7");
        ran.assertOneLine(ExitStatus.WANTING, "7");
        String draft = files.plan(ToldPlan.drafted(ToldPlan.signed().workingCopy()));
        sign(draft, "employee", "noor").assertOneLine(ExitStatus.WANTING);
    }

    @Test
    void refusesADossier() throws IOException {
        sign(files.dossier(ToldPlan.dossier()), "employee", "noor").assertOneLine(ExitStatus.UNUSABLE, "dossier");
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        Path nowhere = folder.resolve("absent").resolve("plan.json");
        Ran ran = Ran.pop(
                "plan", "sign", files.plan(ToldPlan.agreed()), "--as=employee", "--by=noor", "--out=" + nowhere);
        ran.assertOneLine(ExitStatus.UNUSABLE, "absent");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    private static Ran sign(String file, String side, String by) {
        return Ran.pop("plan", "sign", file, "--as", side, "--by", by, "--on", "2027-01-08");
    }

    private static DevelopmentPlan parsed(Ran ran) {
        return PopJson.standard().plan().parse(ran.out());
    }
}
