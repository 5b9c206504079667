package nl.pop4j.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.dossier.background.CancelledReview;
import nl.pop4j.dossier.background.ChangeLine;
import nl.pop4j.dossier.background.FilingLine;
import nl.pop4j.dossier.background.NeedLine;
import nl.pop4j.dossier.background.ObjectiveLine;
import nl.pop4j.dossier.background.PlanBackground;
import nl.pop4j.dossier.background.PresentationLine;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation.Decision;
import nl.pop4j.gap.Prioritisation.Urgency;
import nl.pop4j.plan.execution.Filing.CopyMeans;
import nl.pop4j.plan.execution.Presentation.Feasibility;
import nl.pop4j.shared.actor.Party;

/** What stands around the nurse's plan. */
public final class SampleBackgrounds {

    private final boolean dutch;

    private SampleBackgrounds(Locale language) {
        this.dutch = language.getLanguage().equals("nl");
    }

    /** All parts of it. */
    public static PlanBackground full(Locale language) {
        SampleBackgrounds sample = new SampleBackgrounds(language);
        return new PlanBackground(
                sample.objectives(),
                sample.needs(),
                1,
                sample.changes(),
                sample.presentation(),
                sample.filing(),
                List.of(new CancelledReview("rev-0", 2, LocalDate.of(2026, 10, 5))));
    }

    /** As many lines of each as asked for. */
    static PlanBackground veryLong(Locale language, int size) {
        PlanBackground full = full(language);
        return new PlanBackground(
                repeated(full.objectives(), size),
                repeated(full.needs(), size),
                full.comparedWith(),
                repeated(full.changes(), size),
                full.presentation(),
                full.filing(),
                full.cancelled());
    }

    private String say(String inDutch, String inEnglish) {
        return dutch ? inDutch : inEnglish;
    }

    private List<ObjectiveLine> objectives() {
        return List.of(
                new ObjectiveLine(
                        say(
                                "Wachttijd voor nieuwe cliënten naar minder dan 5 werkdagen",
                                "Waiting time for new clients below 5 working days"),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        List.of("D1")),
                new ObjectiveLine(
                        say(
                                "Minder vermijdbare incidenten in de wijkzorg",
                                "Fewer avoidable incidents in community care"),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        List.of("D3")),
                new ObjectiveLine(
                        say("Meer zorg op afstand", "More remote care"),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        List.of()));
    }

    private List<NeedLine> needs() {
        return List.of(
                new NeedLine(
                        say("Zelfstandig indiceren voor nieuwe cliënten", "Assessing new clients' needs on my own"),
                        say("vakkennis", "professional knowledge"),
                        say("Indiceren en organiseren van zorg", "Assessing needs and organising care"),
                        DevelopmentNeed.Source.GAP,
                        new Decision("n1", Urgency.URGENT, true, true, Party.EMPLOYEE),
                        List.of("D1")),
                new NeedLine(
                        say("Onderzoek leren opzetten", "Learning to set up research"),
                        "",
                        "",
                        DevelopmentNeed.Source.OWN_WISH,
                        new Decision("n2", Urgency.LATER, false, false, Party.EMPLOYER),
                        List.of()),
                new NeedLine(
                        say("Leerlingen begeleiden", "Guiding students"),
                        "",
                        say("Coachen van collega's", "Coaching colleagues"),
                        DevelopmentNeed.Source.FEEDBACK,
                        null,
                        List.of("D2")));
    }

    private List<ChangeLine> changes() {
        return List.of(
                new ChangeLine(
                        FieldGroup.GOALS,
                        ChangeLine.Kind.CHANGED,
                        say("Doel D1", "Goal D1"),
                        say("einddatum", "deadline"),
                        say("1 mei 2027", "1 May 2027"),
                        say("1 juli 2027", "1 July 2027")),
                new ChangeLine(
                        FieldGroup.GOALS,
                        ChangeLine.Kind.CHANGED,
                        say("Doel D1", "Goal D1"),
                        say("meetpunten", "measures"),
                        "",
                        ""),
                new ChangeLine(
                        FieldGroup.GOALS,
                        ChangeLine.Kind.ADDED,
                        say("Doel D4", "Goal D4"),
                        "",
                        "",
                        say("Ik werk aan kwaliteit in het team.", "I work on quality in the team.")),
                new ChangeLine(
                        FieldGroup.CAPACITY,
                        ChangeLine.Kind.CHANGED,
                        say("Tijd en budget", "Time and budget"),
                        "budget",
                        dutch ? "€ 3.000" : "€3,000",
                        dutch ? "€ 3.500" : "€3,500"));
    }

    private PresentationLine presentation() {
        return new PresentationLine(
                LocalDate.of(2026, 11, 12),
                List.of("Ruben Çelik", "Hanna Visser"),
                "Hanna Visser",
                Feasibility.CHANGES_ASKED,
                say(
                        "De opleiding past pas na de zomer in het rooster.",
                        "The course fits the roster after the summer only."));
    }

    private FilingLine filing() {
        return new FilingLine(
                LocalDate.of(2026, 11, 23),
                say("Tot het volgende plan is ondertekend", "Until the next plan is signed"),
                true,
                LocalDate.of(2026, 11, 23),
                CopyMeans.PORTAL);
    }

    private static <T> List<T> repeated(List<T> some, int size) {
        return IntStream.range(0, size).mapToObj(i -> some.get(i % some.size())).toList();
    }
}
