package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.option.PlanOptions;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.SignatureLine;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is asked to sign can read just that. */
@Tag("D1.3")
class RevisionDossierTest {

    @Test
    void showsTheRevisionThatIsToBeSignedWhileAnEarlierOneIsInForce() {
        Office office = new Office().signed();
        Office.done(office.give(
                Office.NOOR,
                new DescribePerspective(office.id(), Office.PLAN, office.version(), "Ik word coach.", null, null)));
        Office.done(office.give(Office.NOOR, new ProposePlan(office.id(), Office.PLAN, office.version())));
        PlanOptions options = office.pop.planning().options(office.tenant, Office.NOOR, Samples.PLAN);
        PlanDossier asked = dossier(office, options.revision());
        assertThat(options.revision()).isEqualTo(2);
        assertThat(Optional.ofNullable(options.digest()).map(Digest::hex))
                .contains(asked.head().digest());
        assertThat(asked.perspective().career()).isEqualTo("Ik word coach.");
        PlanDossier inForce = office.pop.planning().dossier(office.tenant, Office.NOOR, Samples.PLAN);
        assertThat(inForce.head().revision()).isEqualTo(1);
        assertThat(inForce.perspective().career()).isNotEqualTo("Ik word coach.");
    }

    @Test
    void showsTheWorkingCopyAndNoRevisionThatIsNotThere() {
        Office office = new Office().signed();
        Office.done(office.give(
                Office.NOOR,
                new DescribePerspective(office.id(), Office.PLAN, office.version(), "Nog niet af.", null, null)));
        PlanDossier draft = dossier(office, 0);
        assertThat(draft.head().digest()).isEmpty();
        assertThat(draft.perspective().career()).isEqualTo("Nog niet af.");
        for (int number : List.of(-1, 2)) {
            assertThatThrownBy(() -> dossier(office, number)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> office.pop.planning().dossier(office.tenant, Office.STRANGER, Samples.PLAN, 1))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsTheWordsThatWereSigned() {
        Office office = new Office().begun();
        office.pop.maintaining().storeFramework(office.tenant, Office.HANNA, saying("Eerst"), Version.of(1));
        Forms.of(Samples.content())
                .forEach(form -> Office.done(office.give(Office.NOOR, form.at(office.id(), office.version()))));
        office.signedAsItIs();
        List<CompetenceLine> signed = dossier(office, 1).competences();
        assertThat(signed)
                .extracting(CompetenceLine::name, CompetenceLine::targetBehaviour)
                .contains(tuple("Eerst woord", "Eerst gedrag"));
        office.pop.maintaining().storeFramework(office.tenant, Office.HANNA, saying("Later"), Version.of(2));
        assertThat(dossier(office, 1).competences())
                .extracting(CompetenceLine::name, CompetenceLine::targetLabel, CompetenceLine::targetBehaviour)
                .isEqualTo(signed.stream()
                        .map(line -> tuple(line.name(), line.targetLabel(), line.targetBehaviour()))
                        .toList());
        assertThat(dossier(office, 1).head().basis().framework()).isEqualTo("Eerst raamwerk");
        assertThat(dossier(office, 0).competences())
                .extracting(CompetenceLine::targetBehaviour)
                .contains("Later gedrag");
    }

    @Test
    @Tag("D3.6")
    void saysWhyARevisionWasNotAgreedToThoseWhomThatConcerns() {
        Actor trusted = Actor.of(PersonId.of("p-jobcoach"));
        Office office = new Office(Samples.TENANT, Map.of(trusted.person(), Role.TRUSTED_PERSON)).written();
        Office.done(office.give(Office.NOOR, new ProposePlan(office.id(), Office.PLAN, office.version())));
        Office.done(office.give(
                Office.AHMED,
                new AnswerProposal(
                        office.id(),
                        Office.PLAN,
                        office.version(),
                        1,
                        "REQUEST_CHANGES",
                        "Twee doelen tegelijk is veel.")));
        assertThat(dossier(office, 1).head().answer()).isEqualTo("Twee doelen tegelijk is veel.");
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, Office.HANNA, Samples.PLAN, 1)
                        .head()
                        .answer())
                .isEqualTo("Twee doelen tegelijk is veel.");
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, trusted, Samples.PLAN, 1)
                        .head()
                        .answer())
                .isEmpty();
        assertThat(dossier(office, 0).head().answer()).isEmpty();
    }

    @Test
    void saysWhatASignerWantedToSay() {
        Office office = new Office().written();
        Office.done(office.give(Office.NOOR, new ProposePlan(office.id(), Office.PLAN, office.version())));
        Office.done(office.give(
                Office.AHMED, new AnswerProposal(office.id(), Office.PLAN, office.version(), 1, "AGREE", null)));
        Office.done(office.give(
                Office.NOOR,
                new SignRevision(
                        office.id(),
                        Office.PLAN,
                        office.version(),
                        1,
                        office.plan().latest().orElseThrow().digest().hex(),
                        "AS_SEEN",
                        "Ik mis de cursus.")));
        assertThat(dossier(office, 1).signatures())
                .extracting(SignatureLine::reaction)
                .containsExactly("Ik mis de cursus.");
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, Office.NOOR, Samples.PLAN, 1)
                        .head()
                        .basis()
                        .reviews())
                .isEqualTo("elke 3 maanden");
    }

    private static PlanDossier dossier(Office office, int revision) {
        return office.pop.planning().dossier(office.tenant, Office.NOOR, Samples.PLAN, revision);
    }

    /** The sample's framework with one level described, all in words that begin so. */
    private static CompetenceFramework saying(String start) {
        CompetenceFramework old = Samples.framework();
        CompetenceFramework.Builder builder = CompetenceFramework.builder(old.id(), words(start, " raamwerk"));
        old.scales().forEach(builder::scale);
        old.competences()
                .forEach(one -> builder.competence(new Competence(
                        one.code(),
                        words(start, " woord"),
                        one.definition(),
                        one.parent(),
                        one.scale(),
                        one.scale() == null
                                ? List.of()
                                : IntStream.rangeClosed(1, 5)
                                        .mapToObj(level ->
                                                new BehaviouralIndicator(Level.of(level), words(start, " gedrag")))
                                        .toList())));
        old.roles().forEach(builder::role);
        return builder.build();
    }

    private static LocalizedText words(String start, String rest) {
        return LocalizedText.of(start + rest, start + rest);
    }
}
