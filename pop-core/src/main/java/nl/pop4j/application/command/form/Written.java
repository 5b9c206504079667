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
import org.jspecify.annotations.Nullable;

/** A text that says something: neither missing nor made of white space alone, wide and narrow spaces included. */
@Documented
@Constraint(validatedBy = Written.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Written {

    /** The rule code of the finding. */
    String message() default Codes.REQUIRED;

    /** Validation groups; none are used. */
    Class<?>[] groups() default {};

    /** Payload; none is used. */
    Class<? extends Payload>[] payload() default {};

    /** Looks for something that is not white space. */
    final class Check implements ConstraintValidator<Written, String> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text != null && !text.isBlank();
        }
    }
}
