package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.AHMED;
import static nl.pop4j.testkit.contract.ContractFixtures.MONDAY;
import static nl.pop4j.testkit.contract.ContractFixtures.MORNING;
import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static nl.pop4j.testkit.contract.ContractFixtures.proposed;
import static nl.pop4j.testkit.contract.ContractFixtures.withRevisions;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.organisation.Objective;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.Stored;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.HostileTexts;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RELIABILITY.md R14: hostile text in any field of any port comes back exactly, or the model refuses it first. */
@ExtendWith(MariaDb.class)
class HostileTextTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void givesBackExactlyWhatTheModelTakes(Database database) {
        UnitOfWork store = JdbcPersistence.on(database.in(folder)).migrate().build();
        List<String> texts = new ArrayList<>(HostileTexts.carried());
        texts.add("😀".repeat(4_000));
        texts.addAll(HostileTexts.refused());
        texts.add("x".repeat(1 << 20));
        int taken = 0;
        for (int i = 0; i < texts.size(); i++) {
            String id = "t" + i;
            Optional<Hostile> hostile = Hostile.of(id, texts.get(i));
            if (hostile.isPresent()) {
                taken++;
                store.run(NORTH, ports -> hostile.get().saveIn(ports));
                Hostile back = store.run(NORTH, ports -> hostile.get().findIn(ports));
                assertThat(back).as(Trials.at("text " + i, database)).isEqualTo(hostile.get());
            }
        }
        assertThat(taken).isEqualTo(HostileTexts.carried().size() + 1);
    }

    /** One text in every field that can hold one. */
    private record Hostile(
            DevelopmentPlan plan, CompetenceFramework framework, PersonalProfile profile, List<Objective> objectives) {

        /** The text in every field, or empty if the model refuses it. */
        static Optional<Hostile> of(String id, String text) {
            try {
                DevelopmentPlan plan =
                        proposed(aPlan(id).edited(aPlan(id).workingCopy().with(new Perspective(text, text, text))));
                return Optional.of(new Hostile(
                        withRevisions(plan, List.of(plan.revisions().get(0).answered(RevisionStatus.REFUSED, text))),
                        CompetenceFramework.builder(
                                        FrameworkId.of(id), LocalizedText.of(nonBlank(text), nonBlank(text)))
                                .edition(id)
                                .build(),
                        new PersonalProfile(
                                PersonId.of(id),
                                List.of(ProfileEntry.of(
                                        "e1",
                                        ProfileKind.AMBITION,
                                        nonBlank(text),
                                        Locale.forLanguageTag("nl"),
                                        MONDAY)),
                                List.of(),
                                Version.NONE),
                        List.of(new Objective(
                                ObjectiveId.of(id),
                                LocalizedText.of(nonBlank(text), nonBlank(text)),
                                plan.workingCopy().horizon()))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static String nonBlank(String text) {
            return text.isBlank() ? "." : text;
        }

        boolean saveIn(StorePorts ports) {
            ports.plans().save(NORTH, plan);
            ports.frameworks().save(NORTH, framework, Version.NONE);
            ports.profiles().save(NORTH, profile);
            OrganisationNeeds needs = ports.needs().find(NORTH);
            ports.needs().save(NORTH, new OrganisationNeeds(objectives, List.of(), needs.version()));
            ports.accessLog().add(NORTH, new AccessEntry(AHMED, profile.employee(), "READ_PLAN", "p", MORNING));
            return true;
        }

        Hostile findIn(StorePorts ports) {
            return new Hostile(
                    ports.plans()
                            .find(NORTH, PlanId.of(plan.id().value()))
                            .orElseThrow()
                            .at(Version.NONE),
                    ports.frameworks()
                            .find(NORTH, framework.id())
                            .map(Stored::value)
                            .orElseThrow(),
                    ports.profiles()
                            .find(NORTH, profile.employee())
                            .orElseThrow()
                            .at(Version.NONE),
                    ports.needs().find(NORTH).objectives());
        }
    }
}
