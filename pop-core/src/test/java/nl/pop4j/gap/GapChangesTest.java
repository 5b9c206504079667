package nl.pop4j.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("D1.7")
class GapChangesTest {

    private static final LocalDate THEN = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "2, 3, 4, 4, NARROWED, 1, -1",
        "2, 4, 4, 4, CLOSED, 2, -2",
        "2, 5, 4, 4, CLOSED, 3, -2",
        "4, 5, 4, 4, UNCHANGED, 1, 0",
        "3, 3, 4, 4, UNCHANGED, 0, 0",
        "3, 2, 4, 4, WIDENED, -1, 1",
        "3, 3, 4, 5, WIDENED, 0, 1",
        ", 3, 4, 4, NEWLY_KNOWN, , ",
        "3, , 4, 4, UNKNOWN, , ",
        "3, 3, , 4, NEW_TARGET, 0, ",
        "3, 3, 4, , TARGET_DROPPED, 0, ",
    })
    void saysWhatHappenedInOneWord(
            @Nullable String levelThen,
            @Nullable String levelNow,
            @Nullable String targetThen,
            @Nullable String targetNow,
            GapChange.Kind kind,
            @Nullable BigDecimal level,
            @Nullable BigDecimal shortage) {
        GapChange change = new GapChange(
                Samples.MEDICATION, level(levelThen), level(levelNow), level(targetThen), level(targetNow));
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.levelChange().orElse(null)).isEqualTo(level);
        assertThat(change.shortageChange().orElse(null)).isEqualTo(shortage);
        assertThat(change.text(Texts.standard(), LocalizedText.DUTCH, "Plannen"))
                .startsWith("Plannen: ")
                .doesNotContain("{", "?");
    }

    @Test
    void keepsTheOrderOfTheTargetsAndEndsWithWhatWasDropped() {
        TargetProfile before = TargetProfile.none(Samples.FRAMEWORK)
                .with(Target.of(Samples.LISTENING, Level.of(3), TargetSource.PRESENT_ROLE))
                .with(Target.of(Samples.MEDICATION, Level.of(3), TargetSource.PRESENT_ROLE));
        TargetProfile after = TargetProfile.none(Samples.FRAMEWORK)
                .with(Target.of(Samples.REPORTING, Level.of(3), TargetSource.PRESENT_ROLE))
                .with(Target.of(Samples.MEDICATION, Level.of(3), TargetSource.PRESENT_ROLE));
        Map<CompetenceCode, Level> now = new HashMap<>(Samples.levels());
        now.put(Samples.MEDICATION, Level.of(3));
        GapChanges changes = GapChanges.between(
                THEN, GapAnalysis.of(before, Samples.levels()), THEN.plusDays(1), GapAnalysis.of(after, now));
        assertThat(changes.changes())
                .extracting(GapChange::competence)
                .containsExactly(Samples.REPORTING, Samples.MEDICATION, Samples.LISTENING);
        assertThat(changes.count(GapChange.Kind.CLOSED)).isOne();
        assertThat(changes.count(GapChange.Kind.WIDENED)).isZero();
    }

    @Test
    void refusesDaysThatAreNotInOrder() {
        GapAnalysis none = GapAnalysis.of(TargetProfile.none(Samples.FRAMEWORK), Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> GapChanges.between(THEN, none, THEN, none));
    }

    private static @Nullable Level level(@Nullable String text) {
        return text == null ? null : Level.parse(text);
    }
}
