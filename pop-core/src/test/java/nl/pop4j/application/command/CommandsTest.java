package nl.pop4j.application.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {

    private static final Commands COMMANDS = Commands.standard();

    @Test
    void findsNothingInWhatIsRight() {
        assertThat(COMMANDS.check(new Whole("abc", 3, null, List.of(new Part("x", 1)), List.of("a"))))
                .isEqualTo(Findings.NONE);
    }

    @Test
    void pointsAtFieldsItemsAndWhatHoldsSeveral() {
        Whole wrong = new Whole(
                "abcd", 4, new Part(" ", -1), Arrays.asList(null, new Part("x", 0)), Arrays.asList("a", null, "a b"));
        assertThat(COMMANDS.check(wrong).list())
                .extracting(finding -> finding.code() + " " + finding.pointer() + " " + finding.arguments())
                .containsExactly(
                        "INPUT-RANGE /count {value=3}",
                        "INPUT-REQUIRED /items/1 {}",
                        "INPUT-FORM /items/2 {}",
                        "INPUT-LENGTH /name {max=3, min=1}",
                        "INPUT-FORM /part {}",
                        "INPUT-REQUIRED /part/name {}",
                        "INPUT-REQUIRED /parts/0 {}",
                        "INPUT-FORM /parts/1 {}");
    }

    @Test
    void nullPassesWhatDoesNotAskForIt() {
        assertThat(COMMANDS.check(new Whole(null, 0, null, null, null)).list()).isEmpty();
    }

    @Test
    void findsThereWhatHibernateValidatorFinds() {
        HibernateFindings hibernate = new HibernateFindings();
        Whole wrong = new Whole(
                "", 9, new Part("\u2003", 0), Arrays.asList(null, new Part(null, 1)), Arrays.asList("..", null));
        assertThat(COMMANDS.check(wrong)).hasSizeGreaterThan(5).isEqualTo(hibernate.of(wrong));
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatItHasNoReadingOf(Record command, String named) {
        assertThatIllegalStateException()
                .isThrownBy(() -> COMMANDS.check(command))
                .withMessageContaining(command.getClass().getSimpleName())
                .withMessageContaining(named);
    }

    static List<Object[]> refusesWhatItHasNoReadingOf() {
        return List.of(
                new Object[] {new Blank("x"), "NotBlank"},
                new Object[] {new Strange("x"), "Odd"},
                new Object[] {new BlankItem(List.of()), "NotBlank"},
                new Object[] {new CaseLess("x"), "Pattern"},
                new Object[] {new Grouped("x"), "Written"},
                new Object[] {new Answer(true), "AssertTrue"},
                new Object[] {new Asking("x"), "AssertFalse"},
                new Object[] {new Named(Map.of()), "names"},
                new Object[] {new Nested(List.of()), "nested"});
    }

    @Test
    void refusesWhatIsNoRecord() {
        assertThatIllegalStateException()
                .isThrownBy(() -> COMMANDS.check("plan-1"))
                .withMessage("java.lang.String is no record");
        assertThatIllegalStateException()
                .isThrownBy(() -> COMMANDS.check(new Failing(1)))
                .withMessageContaining("isWhole")
                .withCauseInstanceOf(ReflectiveOperationException.class);
    }

    @Test
    void comparesWholeNumbersOnly() {
        assertThat(COMMANDS.check(new Fraction(null)).isEmpty()).isTrue();
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> COMMANDS.check(new Fraction(new BigDecimal("0.5"))));
    }

    private record Whole(
            @Size(min = 1, max = 3, message = Codes.TOO_LONG) String name,

            @Max(value = 3, message = Codes.OUT_OF_RANGE) int count,
            @Valid Part part,
            List<@Required @Valid Part> parts,
            List<@Required @Pattern(regexp = "[a-z]", message = Codes.FORM) String> items) {}

    private record Part(@Written String name, int size) {

        @AssertTrue(message = Codes.FORM) public boolean isLarge() {
            return size > 0;
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Odd.Check.class)
    private @interface Odd {

        String message() default Codes.FORM;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Check implements ConstraintValidator<Odd, String> {

            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return true;
            }
        }
    }

    private record Blank(@NotBlank String name) {}

    private record Strange(@Odd String name) {}

    private record BlankItem(List<@NotBlank String> names) {}

    private record CaseLess(
            @Pattern(regexp = "x", flags = Pattern.Flag.CASE_INSENSITIVE) String name) {}

    private record Grouped(@Written(groups = Odd.class) String name) {}

    private record Answer(@AssertTrue boolean given) {}

    private record Asking(String name) {

        @AssertFalse public boolean isWrong() {
            return false;
        }
    }

    private record Named(Map<String, @Written String> names) {}

    private record Nested(List<List<@Written String>> nested) {}

    private record Fraction(@Min(1) BigDecimal value) {}

    private record Failing(int size) {

        @AssertTrue public boolean isWhole() {
            throw new IllegalArgumentException("size");
        }
    }
}
