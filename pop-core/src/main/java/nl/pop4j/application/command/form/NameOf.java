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
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The exact name of a constant of an enum. Null passes. */
@Documented
@Constraint(validatedBy = NameOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface NameOf {

    /** Whose constants. */
    Class<? extends Enum<?>> value();

    /** The rule code of the finding. */
    String message() default Codes.FORM;

    /** Validation groups; none are used. */
    Class<?>[] groups() default {};

    /** Payload; none is used. */
    Class<? extends Payload>[] payload() default {};

    /** Looks the name up. */
    final class Check implements ConstraintValidator<NameOf, String> {

        private Set<String> names = Set.of();

        /** For the validator. */
        public Check() {}

        @Override
        public void initialize(NameOf constraint) {
            names = Arrays.stream(constraint.value().getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || names.contains(name);
        }
    }
}
