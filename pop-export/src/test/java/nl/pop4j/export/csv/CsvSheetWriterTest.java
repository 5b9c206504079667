package nl.pop4j.export.csv;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.SampleTeams;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.sheet.TeamSheets;
import org.junit.jupiter.api.Test;

class CsvSheetWriterTest {

    @Test
    void writesThePlanningWithDaysAndNumbersForMachines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvSheetWriter(Look.standard()).write(SampleDossiers.normal(ENGLISH), out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("No.,Activity,").contains("\r\n");
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertThat(records).hasSize(9);
        assertThat(records.get(1).getField(4)).matches("20\\d\\d-\\d\\d-\\d\\d");
        assertThat(records.get(1).getField(8)).isEqualTo("1850.00");
    }

    @Test
    void guardsWordsThatAProgramWouldRun() throws IOException {
        for (String payload : List.of(
                "=1",
                "+1",
                "-1",
                "@x",
                "\t=1",
                "  =1",
                "\u00a0=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                "\n=1")) {
            assertThat(name(payload)).isEqualTo("'" + payload);
        }
        for (String harmless : List.of("Noor", "a=1", "", "é", "'x", "1-2")) {
            assertThat(name(harmless)).isEqualTo(harmless);
        }
    }

    private static String name(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvSheetWriter(Look.standard()).write(TeamSheets.of(SampleTeams.of(DUTCH, name), Look.standard()), out);
        return CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .toList()
                .get(1)
                .getField(0);
    }
}
