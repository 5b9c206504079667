package nl.pop4j.examples.cli.readme;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.Pop;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.part.EffortInput;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.export.DocumentFormat;
import nl.pop4j.export.Documents;
import nl.pop4j.gap.CompetenceGap;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.review.Review;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** The tour of the docs, between the marks: one plan from beginning to end. What it prints stands in the docs. */
final class Tour {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    // snippet: people
    private final TenantId acme = TenantId.of("acme");
    private final Actor noor = Actor.of(PersonId.of("noor"));
    private final Actor ahmed = Actor.of(PersonId.of("ahmed"));
    private final Actor adviser = Actor.of(PersonId.of("ingrid"), Role.HR_ADVISER);
    private final PlanId plan = PlanId.of("pop-1");

    private final UnitOfWork store = InMemoryPorts.create();
    private final PersonDirectory people = InMemoryPeople.none()
            .with(new PersonCard(PersonId.of("noor"), "Noor de Wit", "Verpleegkundige"))
            .with(new PersonCard(PersonId.of("ahmed"), "Ahmed Bakker", "Teamleider"))
            .managing(ahmed.person(), noor.person());

    private Pop on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
        return Pop.builder().store(store).people(people).clock(clock).build();
    }
    // end

    private final LocalDate monday = LocalDate.of(2027, 1, 4);
    private final List<String> said = new ArrayList<>();
    private int commands;
    private long version;

    private String id() {
        commands++;
        return "c" + commands;
    }

    // snippet: done
    /** What a user's screen does: it keeps the version for the next command, or shows the findings. */
    private void done(Outcome<Receipt> outcome) {
        version = outcome.fold((receipt, events) -> receipt.version().number(), findings -> {
            findings.forEach(finding -> say(finding.text(Texts.standard(), LocalizedText.ENGLISH)));
            return version;
        });
    }
    // end

    void take(Path folder) throws IOException {
        framework();
        levels();
        begin();
        goal();
        refused();
        work();
        agree();
        sign(noor);
        sign(ahmed);
        follow();
        print(folder);
        end();
    }

    List<String> said() {
        return said;
    }

    private void say(Object line) {
        said.add(line.toString());
    }

    private void framework() {
        // snippet: framework
        var scale = ProficiencyScale.ordinal(
                "three",
                LocalizedText.of("Drie niveaus", "Three levels"),
                List.of(
                        new ProficiencyLevel(Level.of(1), LocalizedText.of("begint", "begins"), null),
                        new ProficiencyLevel(Level.of(2), LocalizedText.of("zelfstandig", "independent"), null),
                        new ProficiencyLevel(Level.of(3), LocalizedText.of("leert het anderen", "teaches"), null)));
        var planning = Competence.of(CompetenceCode.of("plan"), LocalizedText.of("Plannen", "Planning"), null, "three");
        var care = CompetenceFramework.builder(FrameworkId.of("care"), LocalizedText.of("Zorg", "Care"))
                .scale(scale)
                .competence(planning)
                .build();
        on(monday).maintaining().storeFramework(acme, adviser, care, Version.NONE);
        // end
    }

    private void levels() {
        // snippet: levels
        Pop pop = on(monday);
        BigDecimal one = BigDecimal.ONE;
        pop.assessing().rate(acme, noor, new GiveRating(id(), "noor", "care", "plan", one, monday));
        pop.assessing().rate(acme, ahmed, new GiveRating(id(), "noor", "care", "plan", one, monday));
        // end
    }

    private void begin() {
        // snippet: begin
        Pop pop = on(monday);
        LocalDate last = LocalDate.of(2027, 12, 31);
        done(pop.planning().start(acme, noor, new StartPlan(id(), "pop-1", "noor", "en", monday, last, "care")));
        done(pop.planning()
                .describePerspective(
                        acme,
                        noor,
                        new DescribePerspective(
                                id(), "pop-1", version, "I want to lead the ward's planning.", "By doing it.", "")));
        BigDecimal two = BigDecimal.valueOf(2);
        done(pop.planning()
                .setTarget(acme, noor, new SetTarget(id(), "pop-1", version, "plan", two, null, "OWN_AMBITION", last)));
        for (CompetenceGap gap :
                pop.gapFinding().towardsTargets(acme, noor, plan).gaps()) {
            say(gap.target().competence() + " lacks " + gap.shortage().orElseThrow());
        }
        // end
    }

    private void goal() {
        // snippet: goal
        Pop pop = on(monday);
        var wish = new PutGoal(id(), "pop-1", version, "g1", "Plan better.", "", null, null, null, null, null);
        done(pop.planning().putGoal(acme, noor, wish));
        pop.planning().check(acme, noor, plan).stream()
                .filter(finding -> finding.pointer().startsWith("/goals/0"))
                .forEach(finding -> say(finding.code() + " " + finding.text(Texts.standard(), LocalizedText.ENGLISH)));
        // end
    }

    private void refused() {
        // snippet: refused
        Pop pop = on(monday);
        var tooLong = new PutGoal(id(), "pop-1", version, "g1", "x".repeat(9_000), "", null, null, null, null, null);
        done(pop.planning().putGoal(acme, noor, tooLong));
        // end
    }

    private void work() {
        // snippet: work
        Pop pop = on(monday);
        LocalDate july = LocalDate.of(2027, 7, 1);
        var measure = new MeasureInput("QUANTITY", "rosters made without help", BigDecimal.ZERO, BigDecimal.TEN);
        done(pop.planning()
                .putGoal(
                        acme,
                        noor,
                        new PutGoal(
                                id(),
                                "pop-1",
                                version,
                                "g1",
                                "By 1 July 2027 I have made ten weekly rosters for the ward without help.",
                                "I want to lead the ward's planning.",
                                null,
                                List.of("plan"),
                                List.of(measure),
                                null,
                                july)));
        done(pop.planning()
                .putActivity(
                        acme,
                        noor,
                        new PutActivity(
                                id(),
                                "pop-1",
                                version,
                                "a1",
                                "g1",
                                "ON_THE_JOB",
                                "Make the roster together with Ahmed",
                                LocalDate.of(2027, 2, 1),
                                LocalDate.of(2027, 6, 25),
                                List.of(new EffortInput("EMPLOYEE", 1_200, "make it")),
                                0,
                                null,
                                null,
                                null)));
        done(pop.planning().agreeCapacity(acme, ahmed, new AgreeCapacity(id(), "pop-1", version, 120, 0, 0, 0, 0)));
        done(pop.planning().agreeReviews(acme, noor, new AgreeReviews(id(), "pop-1", version, "P3M")));
        // end
    }

    private void agree() {
        // snippet: agree
        Pop pop = on(monday.plusDays(1));
        done(pop.agreeing().propose(acme, noor, new ProposePlan(id(), "pop-1", version)));
        pop.planning().options(acme, ahmed, plan).allowed().stream()
                .filter(option -> option.command().equals("AnswerProposal"))
                .map(CommandOption::choice)
                .forEach(this::say);
        done(pop.agreeing().answer(acme, ahmed, new AnswerProposal(id(), "pop-1", version, 1, "AGREE", null)));
        // end
    }

    private void sign(Actor signer) {
        // snippet: sign
        Pop pop = on(monday.plusDays(2));
        Revision shown = pop.planning().plan(acme, signer, plan).latest().orElseThrow();
        var signature = new SignRevision(
                id(), "pop-1", version, shown.number(), shown.digest().hex(), "FOR_AGREEMENT", null);
        done(pop.agreeing().sign(acme, signer, signature));
        // end
        say(pop.planning().plan(acme, signer, plan).latest().orElseThrow().status());
    }

    private void follow() {
        // snippet: follow
        Pop pop = on(monday.plusDays(2));
        pop.reviewing().schedule(acme, ahmed, new ScheduleReviews(id(), "pop-1", version));
        pop.reviewing().reviews(acme, noor, plan).orElseThrow().reviews().stream()
                .map(Review::date)
                .forEach(this::say);
        LocalDate june = LocalDate.of(2027, 6, 28);
        done(on(june).agreeing()
                .reportProgress(acme, noor, new ReportProgress(id(), "pop-1", version, "a1", "FINISHED", 1_150, june)));
        // end
    }

    private void print(Path folder) throws IOException {
        // snippet: print
        Pop pop = on(LocalDate.of(2027, 6, 28));
        Path file = Documents.standard().write(pop.planning().dossier(acme, noor, plan), DocumentFormat.PDF, folder);
        say(file.getFileName());
        // end
    }

    private void end() {
        // snippet: end
        LocalDate july = LocalDate.of(2027, 7, 2);
        Pop pop = on(july);
        var evidence = new EvidenceInput("PRODUCT", "Ten rosters in the ward's folder", july, null);
        done(pop.evaluating()
                .evaluate(
                        acme,
                        noor,
                        new EvaluateGoal(
                                id(),
                                "pop-1",
                                version,
                                "g1",
                                "REACHED",
                                List.of(evidence),
                                null,
                                "Begin earlier in the week.",
                                false,
                                july)));
        done(pop.evaluating().close(acme, ahmed, new ClosePlan(id(), "pop-1", version, "COMPLETED", null)));
        say(pop.planning().plan(acme, noor, plan).status());
        // end
    }
}
