package nl.pop4j.application.command.part;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.goal.Measure;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * How one can tell that a goal is reached.
 *
 * <p>Example: {@code new MeasureInput("OUTCOME", "diploma", null, null)} is reached or not, and needs no figures.
 *
 * @param kind a name of {@code Measure.Kind}
 * @param indicator what is looked at
 * @param baseline the value at the start, or null
 * @param target the value to reach; needed for a quantity
 */
public record MeasureInput(
        @Written @NameOf(Measure.Kind.class) @Nullable String kind,

        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String indicator,

        @FormOf(FormOf.Kind.MEASURE) @Nullable BigDecimal baseline,
        @FormOf(FormOf.Kind.MEASURE) @Nullable BigDecimal target) {

    /** Whether a quantity has a value to reach. */
    @AssertTrue(message = Codes.REQUIRED) public boolean isTargetGiven() {
        return target != null || !"QUANTITY".equals(kind);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "MeasureInput[]";
    }
}
