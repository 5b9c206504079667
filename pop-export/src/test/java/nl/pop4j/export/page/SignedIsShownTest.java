package nl.pop4j.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.pop4j.Pop;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.docx.DocxWriter;
import nl.pop4j.export.html.HtmlWriter;
import nl.pop4j.export.look.Look;
import nl.pop4j.gap.Target;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.goal.SubGoal;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.port.DossierWriter;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Mutants;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody signs what no document shows: whatever changes the signed text changes the paper too. */
class SignedIsShownTest {

    /** Names that only computers use, and who pays what costs nothing. */
    private static final Pattern SILENT = Pattern.compile(
            "/(?:goals|activities)/[0-9]/id/value|/(?:needs|agreements)/[0-9]/id|/activities/[12]/funding/payer"
                    + "|/goals/[0-9]/template/.*|/goals/[0-9]/origin/(?:library|earlier)(?:/.*|=null)?");

    @Test
    @Tag("D1.3")
    void whateverIsSignedStandsInTheDocument() throws IOException {
        PlanContent content = rich();
        String html = html(content);
        String docx = docx(content);
        Set<String> hidden = new TreeSet<>();
        int seen = 0;
        for (Map.Entry<String, PlanContent> mutant : Mutants.of(content).entrySet()) {
            String place = mutant.getKey();
            // Levels mean nothing in another framework; without an id of its own no part is found again.
            if (place.startsWith("/targets/framework") || SILENT.matcher(place).matches()) {
                continue;
            }
            seen++;
            if (html(mutant.getValue()).equals(html)) {
                hidden.add("html " + place);
            }
            if (docx(mutant.getValue()).equals(docx)) {
                hidden.add("docx " + place);
            }
        }
        assertThat(hidden).isEmpty();
        assertThat(seen).isGreaterThan(150);
    }

    private static PlanContent rich() {
        PlanContent content = Samples.content();
        DevelopmentActivity activity = content.activities().get(0);
        Target target = content.targets().targets().get(0);
        DevelopmentGoal goal = content.goals().get(0);
        return content.with(new PlanBasis("e2", RoleCode.of("verzorgende-ig"), PlanId.of("plan-2026")))
                .with(content.targets()
                        .with(new Target(
                                target.competence(),
                                target.level(),
                                target.weight(),
                                target.source(),
                                LocalDate.of(2027, 6, 1))))
                .with(content.agreements().get(0).with(Money.ofEuros(250), 480))
                .with(goal.toBuilder()
                        .subGoals(List.of(new SubGoal("Ik loop een ronde zelf.", LocalDate.of(2027, 4, 1))))
                        .build())
                .with(activity.toBuilder()
                        .studyDays(List.of(new StudyDay(activity.period().start(), 480)))
                        .offer(SampleNeeds.MEDICATION_TRAINING)
                        .funding(activity.funding().under(new TrainingTerms("NL-CAO", true, false)))
                        .build());
    }

    private static String html(PlanContent content) throws IOException {
        return new String(written(new HtmlWriter(Look.standard()), content), StandardCharsets.UTF_8);
    }

    private static String docx(PlanContent content) throws IOException {
        try (ZipInputStream parts =
                new ZipInputStream(new ByteArrayInputStream(written(new DocxWriter(Look.standard()), content)))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document in the DOCX");
    }

    private static byte[] written(DossierWriter writer, PlanContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(dossier(content), out);
        return out.toByteArray();
    }

    private static PlanDossier dossier(PlanContent content) {
        InMemoryPorts store = InMemoryPorts.create();
        store.run(Samples.TENANT, ports -> {
            ports.frameworks().save(Samples.TENANT, Samples.framework(), Version.NONE);
            return ports.plans().save(Samples.TENANT, DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, content));
        });
        Pop pop = Pop.builder()
                .store(store)
                .people(new Colleagues())
                .settings(tenant -> Settings.standard().with(new PlanRules("none", List.of())))
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
        return pop.planning().dossier(Samples.TENANT, Actor.of(Samples.NOOR), Samples.PLAN);
    }

    /** Noor and her manager. */
    private static final class Colleagues implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            return Optional.of(new PersonCard(person, "Noor de Wit", "Verzorgende IG"));
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            return EnumSet.of(Role.EMPLOYEE);
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            return Optional.of(Samples.AHMED);
        }
    }
}
