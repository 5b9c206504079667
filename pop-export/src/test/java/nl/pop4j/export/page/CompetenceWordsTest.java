package nl.pop4j.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.export.words.Words;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.4")
class CompetenceWordsTest {

    @Test
    void tellsHowFarRatersStandApartInWords() {
        assertThat(raters("1.5", "2")).isEqualTo("medewerker schat 1,5 hoger dan leidinggevende");
        assertThat(raters("-1", "2")).isEqualTo("medewerker schat 1 lager dan leidinggevende");
        assertThat(raters("0", "2")).isEqualTo("de inschattingen liggen 2 uit elkaar");
        assertThat(raters(null, "1")).isEqualTo("de inschattingen liggen 1 uit elkaar");
    }

    @Test
    void saysNothingWhereRatersAgreeOrNobodyRated() {
        assertThat(raters("0", "0")).isEmpty();
        assertThat(raters(null, null)).isEmpty();
    }

    private static String raters(@Nullable String selfMinusManager, @Nullable String spread) {
        CompetenceLine line = new CompetenceLine(
                "Luisteren",
                BigDecimal.ONE,
                "",
                BigDecimal.TEN,
                "",
                TargetSource.PRESENT_ROLE,
                null,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.TEN,
                "",
                selfMinusManager == null ? null : new BigDecimal(selfMinusManager),
                spread == null ? null : new BigDecimal(spread));
        return new CompetenceWords(List.of(line), Words.in(LocalizedText.DUTCH)).raters(line);
    }
}
