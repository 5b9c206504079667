package nl.pop4j.export.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.dossier.DossierBasis;
import nl.pop4j.dossier.DossierHead;
import nl.pop4j.dossier.DossierPerson;
import nl.pop4j.export.paper.Fact;
import nl.pop4j.export.words.Words;

/** What stands at the head of a plan's document: when, how far, with whom, and on what it stands. */
final class HeadFacts {

    private final PlanPage page;
    private final Words words;

    HeadFacts(PlanPage page) {
        this.page = page;
        this.words = page.words();
    }

    /** The facts that there are, in the order in which they are read. */
    List<Fact> all() {
        DossierHead head = page.dossier().head();
        DossierBasis basis = head.basis();
        return Stream.of(
                        new Fact(words.of("horizon"), words.period(head.first(), head.last())),
                        new Fact(words.of("revision"), page.revision()),
                        new Fact(words.of("status"), words.of("plan.status", head.status())),
                        new Fact(words.of("manager"), named(head.manager())),
                        new Fact(words.of("made"), words.date(head.made())),
                        new Fact(words.of("plan"), head.plan()),
                        new Fact(words.of("basis.role"), basis.role()),
                        new Fact(words.of("basis.framework"), basis.framework()),
                        new Fact(words.of("basis.reviews"), basis.reviews()),
                        new Fact(words.of("basis.employment"), basis.employment()),
                        new Fact(words.of("basis.earlier"), basis.earlier()))
                .filter(fact -> !fact.value().isBlank())
                .collect(ImmutableList.toImmutableList());
    }

    /** Why the other side answered as it did, where that is told; as long as people write it. */
    List<Fact> answer() {
        String reason = page.dossier().head().answer();
        return reason.isBlank() ? ImmutableList.of() : ImmutableList.of(new Fact(words.of("answer"), reason));
    }

    private static String named(DossierPerson person) {
        return person.name().isBlank() || person.function().isBlank()
                ? person.name()
                : person.name() + ", " + person.function();
    }
}
