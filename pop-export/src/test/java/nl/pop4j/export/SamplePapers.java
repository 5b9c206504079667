package nl.pop4j.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.pop4j.export.chart.Charts;
import nl.pop4j.export.paper.Column;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.paper.Paper;
import nl.pop4j.export.paper.SigningPlace;
import nl.pop4j.export.paper.Tick;
import nl.pop4j.export.words.Words;

/** Papers to print: one with a block of every kind, as long as wanted. */
public final class SamplePapers {

    /** A Wednesday. */
    public static final LocalDate MADE = LocalDate.of(2026, 11, 25);

    private SamplePapers() {}

    /** Every kind of block, with so many rows in its table. */
    public static Paper everything(Locale language, int rows) {
        return with(language, rows, "Ik wil eerst rustig lezen.\nDaarna praten we.");
    }

    /** The same with another text of the employee's. */
    public static Paper with(Locale language, int rows, String own) {
        return Paper.builder(language, "Verslag van een gesprek", MADE)
                .organisation("Zorggroep De Linden")
                .subtitle("Noor van der Meulen")
                .reference("plan-2026-0147 · gesprek 2")
                .fact("Wanneer", "25 november 2026, 10:00")
                .fact("Waar", "")
                .chapter("Wat is besproken")
                .text("Dit verslag hoort bij het gesprek over de voortgang.")
                .ownWords("Wat Noor zei", own)
                .note("Let op", "Lees dit verslag rustig na.")
                .bullets(List.of("Een eerste punt", "Een tweede punt"))
                .ticks(List.of(new Tick("Ruimte gereserveerd", true), new Tick("Verslag verstuurd", false)))
                .chapter("Wat is afgesproken")
                .subheading("Afspraken")
                .facts(List.of(new Fact("Wie", "Ruben"), new Fact("Waarom", "")))
                .chart(Charts.competences(SampleDossiers.normal(language), Words.in(language))
                        .get(0))
                .table(
                        "Afspraken: wie, wat en wanneer",
                        List.of(new Column("Nr.", 1), new Column("Wat", 5), new Column("Wanneer", 2)),
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(row -> List.of("" + row, "Afspraak " + row, "1 mei 2027"))
                                .toList())
                .chapter("Nog in te vullen")
                .blank("reaction", "Reactie van de medewerker", "Schrijf in je eigen woorden.", 4)
                .chapter("Ondertekening")
                .signing(
                        new SigningPlace("Medewerker", "Noor van der Meulen", ""),
                        new SigningPlace("Werkgever", "Ruben Çelik", "Voor gezien, 25 november 2026"))
                .build();
    }
}
