package nl.pop4j.application.command.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/** A text that every store and document can carry: see {@link UserText#isClean}. Null passes. */
@Documented
@Constraint(validatedBy = CleanText.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface CleanText {

    /** The rule code of the finding. */
    String message() default Codes.UNCLEAN;

    /** Validation groups; none are used. */
    Class<?>[] groups() default {};

    /** Payload; none is used. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the characters. */
    final class Check implements ConstraintValidator<CleanText, String> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || UserText.isClean(text);
        }
    }
}
