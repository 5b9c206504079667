package nl.pop4j.export.xlsx;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static nl.pop4j.export.SampleDossiers.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.SampleTeams;
import nl.pop4j.export.look.Look;
import nl.pop4j.export.sheet.Cell;
import nl.pop4j.export.sheet.Sheet;
import nl.pop4j.export.sheet.TeamSheets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book read back by another reader; by LibreOffice in its profile. */
class XlsxWriterTest {

    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\uFF1D1+1", "=HYPERLINK(\"http://x.invalid\")");

    @TempDir
    Path folder;

    @Test
    void holdsThePlanningOfAPlan() throws IOException {
        try (ReadableWorkbook book = book(SampleDossiers.normal(DUTCH))) {
            assertThat(book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("Activiteiten", "Doelen", "Competenties", "Voortgangsgesprekken");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(SampleDossiers.normal(DUTCH).activities().size() + 1);
            Row first = rows.get(1);
            assertThat(first.getCellText(0)).isEqualTo("A1");
            assertThat(first.getCellAsDate(4))
                    .hasValueSatisfying(day -> assertThat(day.toLocalDate())
                            .isEqualTo(SampleDossiers.normal(DUTCH)
                                    .activities()
                                    .get(0)
                                    .first()));
            assertThat(first.getCellAsNumber(8))
                    .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("1850"));
            assertThat(first.getCellText(13)).isEqualTo("Het team kan meer zelf.");
        }
    }

    @Test
    void holdsTheMatrixOfATeamWithEmployeesAsRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter(Look.standard()).write(TeamSheets.of(SampleTeams.team(ENGLISH, 12, 30), Look.standard()), out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(13);
            assertThat(rows.get(0).getCellText(31)).isEqualTo("Competentie nummer 30");
            assertThat(rows.get(1).getCellAsNumber(2))
                    .hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("1"));
            assertThat(book.getSheets().count()).isEqualTo(3);
        }
    }

    @Test
    void neverRunsAFormula() throws IOException {
        for (String payload : FORMULAS) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XlsxWriter(Look.standard()).write(TeamSheets.of(SampleTeams.of(DUTCH, payload), Look.standard()), out);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                var cell = book.getFirstSheet().read().get(1).getCell(0);
                assertThat(cell.getFormula()).isNull();
                assertThat(cell.getText()).isEqualTo(payload);
            }
        }
    }

    @Test
    void isTheSameInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            byte[] there = written(SampleDossiers.normal(DUTCH));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(written(SampleDossiers.normal(DUTCH))).isEqualTo(there);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void refusesASheetThatNoProgramCouldShow() {
        for (String name : List.of("", "a/b", "x".repeat(32))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Sheet(name, List.of(), List.of()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Sheet("a", List.of(), List.of(List.of(Cell.EMPTY))));
    }

    private static ReadableWorkbook book(nl.pop4j.dossier.PlanDossier dossier) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(written(dossier)));
    }

    private static byte[] written(nl.pop4j.dossier.PlanDossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter(Look.standard()).write(dossier, out);
        return out.toByteArray();
    }
}
