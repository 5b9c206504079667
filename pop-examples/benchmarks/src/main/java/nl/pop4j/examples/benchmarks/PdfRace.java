package nl.pop4j.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import nl.pop4j.examples.benchmarks.pages.PlanPages;

/** B7: a plan as tagged, archivable PDF. */
final class PdfRace {

    private static final int PASSES = 5;

    private final PlanPages pages = new PlanPages();

    /**
     * Holds that every contender prints all of the plan, and says on how many pages.
     *
     * @throws IllegalStateException if one leaves something out
     */
    void check() throws IOException {
        System.err.println("B7: pages " + pages.check());
    }

    Race race() {
        return new Race(
                "B7",
                "PDF/A-2a and PDF/UA-1 of a signed plan: 8 competences, 5 goals, 12 activities",
                1,
                "documents",
                "at most 1.3 times the page engine on finished markup, which then takes at least 0.77 of our time;"
                        + " faster than Apache FOP",
                false,
                List.of(
                        contender("pop4j, with charts", Contender.Part.OURS, pages::ours),
                        contender("its page engine on finished markup, no charts", Contender.Part.FLOOR, pages::engine),
                        contender("the page engine once more", Contender.Part.FLOOR, pages::engine),
                        contender(
                                "Apache FOP on finished formatting objects, no charts",
                                Contender.Part.PEER,
                                pages::formatted),
                        contender("PDFBox, bare lines, not tagged", Contender.Part.FLOOR, pages::direct)));
    }

    private static Contender contender(String name, Contender.Part part, Supplier<byte[]> printing) {
        return new Contender(name, part, PASSES, () -> printing.get().length);
    }
}
