package nl.pop4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.error.StoreUnavailable;
import org.junit.jupiter.api.Test;

class FailureMessagesTest {

    @Test
    void tellsMissingRightsFromAStoreThatIsNotThere() {
        assertThat(said("SQLSTATE 42501 (0)", LocalizedText.DUTCH))
                .isEqualTo(
                        "pop: De databasegebruiker mag dit niet (SQLSTATE 42501 (0)); er is niets veranderd. Vraag de"
                                + " beheerder om rechten op de tabellen.");
        assertThat(said("migration: SQLSTATE 42501 (0)", Locale.ENGLISH)).contains("may not do this");
        assertThat(said("SQLSTATE 08006 (0)", LocalizedText.DUTCH))
                .isEqualTo("pop: De opslag werkt niet mee (SQLSTATE 08006 (0)); er is niets veranderd.");
    }

    private static String said(String reason, Locale language) {
        StringWriter err = new StringWriter();
        int status = new FailureMessages(new PrintWriter(err), language).report(new StoreUnavailable(reason));
        assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
        return err.toString().strip();
    }
}
