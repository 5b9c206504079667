package nl.pop4j.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.application.command.adjustment.EndAdjustment;
import nl.pop4j.application.command.adjustment.ReviewAdjustment;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.review.notice.Message;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Canary words in adjustments appear nowhere but in the adjustments. */
@Tag("D4.8")
@Tag("R12")
class AdjustmentWallTest {

    private static final String TEXT = "kanarie-tekst-4f1";
    private static final String NOTE = "kanarie-notitie-9c2";
    private static final String ID = "kanarie-naam-7d3";
    private static final String WHO = Samples.NOOR.value();
    private static final LocalDate DAY = Samples.TODAY;

    private final Office office = new Office().signed();
    private final List<String> places = new ArrayList<>();

    @Test
    void canaryWordsStayBehindTheWall() {
        adjust();
        Actor hr = HANNA;
        places.add(PopJson.standard().plan().text(office.plan()));
        office.plan()
                .revisions()
                .forEach(revision -> places.add(revision.canonical().text()));
        office.store.run(office.tenant, ports -> {
            places.add(ports.outbox().pending(office.tenant, 1_000).toString());
            places.add(ports.plans().list(office.tenant, PlanQuery.first(1_000)).toString());
            places.add(
                    ports.accessLog().about(office.tenant, Samples.NOOR, 1_000).toString());
            places.add(ports.plans().gaps(office.tenant, Samples.PLAN, 1).toString());
            places.add(ports.profiles().find(office.tenant, Samples.NOOR).toString());
            return places.add(
                    ports.adjustments().find(office.tenant, Samples.NOOR).toString());
        });
        for (Actor reader : List.of(NOOR, AHMED, hr)) {
            PlanDossier dossier = office.pop.planning().dossier(office.tenant, reader, Samples.PLAN);
            places.add(PopJson.standard().dossier().text(dossier));
            places.add(dossier.toString());
        }
        places.add(
                office.pop.planning().check(office.tenant, NOOR, Samples.PLAN).toString());
        places.add(office.pop
                .evaluating()
                .promises(office.tenant, hr, PlanQuery.first(1_000))
                .toString());
        LocalDate longAgo = DAY.minusDays(31);
        for (Message message : office.pop.noticing().due(office.tenant, hr, longAgo)) {
            places.add(message.toString());
            places.add(office.pop
                    .noticing()
                    .lines(office.tenant, message, LocalizedText.DUTCH)
                    .toString());
        }
        assertThat(places).noneMatch(place -> place.contains("kanarie"));
        assertThat(adjustments()).contains(TEXT, NOTE, ID);
    }

    @Test
    void refusalsAndExceptionsRepeatNothingOfThem() {
        adjust();
        refused(() -> office.give(NOOR, agree(9, ID, TEXT)).toString());
        refused(() -> office.give(NOOR, agree(2, ID, TEXT)).toString());
        refused(() -> office.give(NOOR, agree(2, ID + " /", TEXT + "\u0000")).toString());
        refused(() -> office.give(Office.STRANGER, agree(2, ID, TEXT)).toString());
        refused(() -> office.give(NOOR, new EndAdjustment(office.id(), WHO, 2, ID + "x", DAY))
                .toString());
        refused(() -> office.pop
                .adjusting()
                .adjustments(office.tenant, Actor.of(Samples.STRANGER, Role.HR_ADVISER), Samples.NOOR)
                .toString());
        assertThat(places).hasSize(6).noneMatch(place -> place.contains("kanarie"));
    }

    /** What nobody can see in the code cannot be written out by it. */
    @Test
    void nothingButItsOwnUseCasesStoresAndThePrivacyFunctionsKnowsAdjustments() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "nl.pop4j.adjustment..",
                        "nl.pop4j.privacy..",
                        "nl.pop4j.port..",
                        "nl.pop4j.memory..",
                        "nl.pop4j.json..",
                        "nl.pop4j.application.command.adjustment..")
                .and()
                .doNotHaveFullyQualifiedName(Adjusting.class.getName())
                .and()
                .haveNameNotMatching(Adjusting.class.getName() + "\\$.*")
                .and()
                .doNotHaveFullyQualifiedName(RetentionClock.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.pop4j.adjustment..")
                .because("ADR-0045: special-category data is walled off by what code can see")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("nl.pop4j"));
    }

    private void adjust() {
        Office.done(office.give(NOOR, agree(0, ID, TEXT)));
        Office.done(office.give(
                AHMED,
                new ReviewAdjustment(office.id(), WHO, 1, ID, "HELPS", NOTE, DAY.plusMonths(1), DAY.plusMonths(6))));
    }

    private String adjustments() {
        return PopJson.standard()
                .adjustments()
                .text(office.pop.adjusting().adjustments(office.tenant, NOOR, Samples.NOOR));
    }

    private void refused(Supplier<String> work) {
        try {
            places.add(work.get());
        } catch (PopException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            places.add(trace.toString());
        }
    }

    private AgreeAdjustment agree(long version, String id, String text) {
        return new AgreeAdjustment(office.id(), WHO, version, id, text, "nl", DAY, DAY.plusMonths(3));
    }
}
