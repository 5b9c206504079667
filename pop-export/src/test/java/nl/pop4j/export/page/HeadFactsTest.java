package nl.pop4j.export.page;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.paper.Fact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HeadFactsTest {

    @Test
    @Tag("D3.6")
    void sayWhyARevisionWasNotAgreed() {
        assertThat(facts(DUTCH, "Twee doelen tegelijk is veel."))
                .containsExactly(new Fact("Reden bij het antwoord", "Twee doelen tegelijk is veel."));
        assertThat(facts(ENGLISH, "Two goals at once is a lot."))
                .containsExactly(new Fact("Reason for the answer", "Two goals at once is a lot."));
    }

    @Test
    void sayNothingOfAReasonThatIsNotThere() {
        assertThat(facts(ENGLISH, "")).isEmpty();
    }

    private static List<Fact> facts(Locale language, String reason) {
        return PlanPage.of(SampleDossiers.answered(language, reason), Look.standard())
                .answer();
    }
}
