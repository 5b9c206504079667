package nl.pop4j.examples.cli.readme;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.library.PutLibraryGoal;
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.application.command.library.WordingInput;
import nl.pop4j.application.option.CommandForm;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.application.option.FormField;
import nl.pop4j.application.option.PlanOptions;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.json.PopJson;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.memory.InMemoryPorts;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.port.LibraryQuery;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.port.Stored;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** The walk of a front end in the docs, between the marks: what a REST layer does. What it prints stands in the docs. */
final class FrontEnd {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final TenantId acme = TenantId.of("acme");
    private final Actor noor = Actor.of(PersonId.of("noor"));
    private final Actor adviser = Actor.of(PersonId.of("ingrid"), Role.HR_ADVISER);
    private final PlanId plan = PlanId.of("pop-1");
    private final Locale language = LocalizedText.ENGLISH;
    private final Texts texts = Texts.standard();
    private final LocalDate monday = LocalDate.of(2027, 1, 4);
    private final UnitOfWork store = InMemoryPorts.create();
    private final PersonDirectory people = InMemoryPeople.none()
            .with(new PersonCard(PersonId.of("noor"), "Noor de Wit", "Verpleegkundige"))
            .with(new PersonCard(PersonId.of("ahmed"), "Ahmed Bakker", "Teamleider"))
            .managing(PersonId.of("ahmed"), PersonId.of("noor"));
    private final Pop pop = Pop.builder()
            .store(store)
            .people(people)
            .clock(Clock.fixed(monday.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE))
            .build();

    private final List<String> said = new ArrayList<>();

    void walk() {
        prepare();
        show();
        guide();
        form();
        answer();
        stale();
        library();
    }

    List<String> said() {
        return said;
    }

    private void say(Object line) {
        said.add(line.toString());
    }

    private void prepare() {
        var care = CompetenceFramework.builder(FrameworkId.of("care"), LocalizedText.of("Zorg", "Care"))
                .build();
        pop.maintaining().storeFramework(acme, adviser, care, Version.NONE);
        LocalDate last = LocalDate.of(2027, 12, 31);
        pop.planning()
                .start(acme, noor, new StartPlan("c1", "pop-1", "noor", "en", monday, last, "care"))
                .result()
                .orElseThrow();
    }

    private void show() {
        // snippet: show
        DevelopmentPlan shown = pop.planning().plan(acme, noor, plan);
        String body = PopJson.standard().plan().text(shown);
        String etag = '"' + String.valueOf(shown.version().number()) + '"';
        say("200, ETag " + etag + ", " + body.substring(0, 40));
        // end
    }

    private void guide() {
        // snippet: guide
        PlanOptions options = pop.planning().options(acme, noor, plan);
        say(options.allowed().stream()
                .map(CommandOption::command)
                .distinct()
                .limit(5)
                .collect(joining(" ")));
        options.option("ProposePlan", "").orElseThrow().findings().stream()
                .limit(2)
                .forEach(finding -> say(finding.pointer() + ": " + finding.text(texts, language)));
        // end
    }

    private void form() {
        // snippet: form
        for (FormField field : CommandForm.of(PutGoal.class).fields()) {
            if (!field.neededBy(StandardMethods.SIX_STEPS).isEmpty()) {
                say(field.name() + " (" + field.kind() + "): " + field.label(texts, language));
            }
        }
        // end
    }

    // snippet: answer
    /** What the request comes to: a status, and for a form each sentence under its field. */
    private Map<String, String> status(Outcome<Receipt> outcome) {
        return outcome.fold(
                (receipt, events) -> Map.of("200", "ETag " + receipt.version().number()), findings -> {
                    Map<String, String> fields = new TreeMap<>();
                    findings.forEach(finding -> fields.put(finding.pointer(), finding.text(texts, language)));
                    return fields;
                });
    }
    // end

    private void answer() {
        // snippet: refused
        long ifMatch = pop.planning().plan(acme, noor, plan).version().number();
        var empty = new PutGoal("c2", "pop-1", ifMatch, "g 1", "x".repeat(9_000), "", null, null, null, null, null);
        status(pop.planning().putGoal(acme, noor, empty)).forEach((field, text) -> say(field + ": " + text));
        // end
    }

    private void stale() {
        // snippet: stale
        var late = new PutGoal("c3", "pop-1", 0, "g1", "Plan better.", "", null, null, null, null, null);
        try {
            pop.planning().putGoal(acme, noor, late);
        } catch (StaleVersion e) {
            say("412, the plan is at " + e.current().number());
        }
        // end
    }

    private void library() {
        // snippet: keep
        var wording = new WordingInput(
                "en", "Giving feedback", "By 1 July 2027 I give a colleague feedback every week.", null, null, null);
        pop.libraryDesk().put(acme, adviser, new PutLibraryGoal("c4", 0, "feedback", List.of(wording), null, null, 20));
        // end
        // snippet: take
        var query = LibraryQuery.first(20).titled(PlanTitle.of("giv"));
        for (Stored<LibraryGoal> found : pop.libraryDesk().goals(acme, noor, query)) {
            say(found.value().id() + ": " + found.value().in(language).title());
        }
        long version = pop.planning().plan(acme, noor, plan).version().number();
        say(status(pop.libraryDesk().take(acme, noor, new TakeLibraryGoal("c5", "pop-1", version, "feedback", "g1"))));
        // end
    }
}
