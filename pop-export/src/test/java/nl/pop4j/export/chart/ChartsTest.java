package nl.pop4j.export.chart;

import static nl.pop4j.export.SampleDossiers.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.export.SampleDossiers;
import nl.pop4j.export.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {

    private static final Words WORDS = Words.in(DUTCH);
    private static final PlanDossier PLAN = SampleDossiers.normal(DUTCH);

    @ParameterizedTest
    @CsvSource({
        "0,0,",
        "2,1,Staafdiagram",
        "3,1,Radardiagram",
        "10,1,Radardiagram",
        "11,1,Staafdiagram",
        "40,3,Staafdiagram"
    })
    void choosesRadarOrBarsByTheNumberOfCompetences(int competences, int drawings, String title) {
        List<Drawing> charts = Charts.competences(withCompetences(competences), WORDS);
        assertThat(charts).hasSize(drawings);
        assertThat(charts).allSatisfy(chart -> assertThat(chart.title()).startsWith(title));
    }

    @Test
    void drawsAnUnknownLevelAsAGapAndNotAsZero() {
        Drawing radar = Charts.competences(PLAN, WORDS).get(0);
        long dots = marks(radar, Mark.Circle.class).count();
        assertThat(dots).isEqualTo(7 + 1);
        assertThat(labels(radar)).contains("kwaliteit\u00a0(?)", "niveau nu niet bekend");
        assertThat(radar.description()).contains("Verbeteren van kwaliteit: nu niet bekend, gewenst 3");
    }

    @Test
    void tellsNowAndWantedApartWithoutColour() {
        Drawing radar = Charts.competences(PLAN, WORDS).get(0);
        assertThat(marks(radar, Mark.Path.class).map(Mark.Path::ink).filter(ink -> ink.dash() > 0))
                .allSatisfy(ink -> assertThat(ink.stroke()).isEqualTo(Palette.TARGET))
                .isNotEmpty();
        assertThat(marks(radar, Mark.Rectangle.class)).hasSize(8 + 1);
    }

    @Test
    void explainsEveryStatusOnTheTimeline() {
        Drawing timeline = Charts.timeline(PLAN, WORDS).get(0);
        assertThat(labels(timeline))
                .contains("gepland", "bezig", "gereed", "vervallen")
                .contains("einddatum van een doel", "voortgangsgesprek", "dag van opmaken")
                .contains("2026", "2027", "D1", "D2", "D3");
        assertThat(timeline.description()).contains("A2 Meelopen met Fatima", "gereed");
    }

    @Test
    void splitsALongTimelineSoThatTwoFillAPage() {
        List<Drawing> parts = Charts.timeline(SampleDossiers.veryLong(DUTCH, 40), WORDS);
        assertThat(parts)
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.height()).isLessThan(480));
        assertThat(parts.get(1).title()).endsWith("(deel 2 van 3)");
        assertThat(parts.stream().map(Drawing::id)).doesNotHaveDuplicates();
    }

    @Test
    void staysInsideItsFrame() {
        Stream.of(PLAN, SampleDossiers.veryLong(DUTCH, 40))
                .flatMap(plan ->
                        Stream.concat(Charts.competences(plan, WORDS).stream(), Charts.timeline(plan, WORDS).stream()))
                .forEach(chart -> marks(chart, Mark.Label.class).forEach(label -> {
                    assertThat(label.x()).as(label.text()).isBetween(0.0, chart.width());
                    assertThat(label.y()).as(label.text()).isBetween(0.0, chart.height());
                }));
    }

    @Test
    void cutsALongNameBeforeACharacterOfTwoUnits() {
        assertThat(Wrapping.cut("abc\uD83D\uDE00def", 5)).isEqualTo("abc…");
        assertThat(Wrapping.lines("Indiceren en organiseren van zorg", 24, 2))
                .containsExactly("Indiceren en organiseren", "van zorg");
    }

    private static PlanDossier withCompetences(int size) {
        List<CompetenceLine> lines =
                SampleDossiers.veryLong(DUTCH, Math.max(size, 1)).competences().subList(0, size);
        return new PlanDossier(
                PLAN.head(),
                PLAN.perspective(),
                lines,
                PLAN.goals(),
                PLAN.activities(),
                PLAN.agreements(),
                PLAN.capacity(),
                PLAN.reviews(),
                PLAN.signatures(),
                PLAN.remarks());
    }

    private static List<String> labels(Drawing drawing) {
        return marks(drawing, Mark.Label.class).map(Mark.Label::text).toList();
    }

    private static <T extends Mark> Stream<T> marks(Drawing drawing, Class<T> kind) {
        return drawing.marks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
