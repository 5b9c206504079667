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
import java.math.BigDecimal;
import java.util.Locale;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.goal.Measure;
import org.jspecify.annotations.Nullable;

/** A value that the model can read as what it should be. Null passes. */
@Documented
@Constraint(validatedBy = FormOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface FormOf {

    /** What a value can be. */
    enum Kind {
        /** A text that {@code Cadence.parse} reads. */
        CADENCE,
        /** A code of a framework. */
        COMPETENCE,
        /** A BCP 47 tag that names a language. */
        LANGUAGE,
        /** A level or weight. */
        LEVEL,
        /** A value of a measure. */
        MEASURE,
        /** A code of a role in a framework. */
        ROLE
    }

    /** What the value should be. */
    Kind value();

    /** The rule code of the finding. */
    String message() default Codes.FORM;

    /** Validation groups; none are used. */
    Class<?>[] groups() default {};

    /** Payload; none is used. */
    Class<? extends Payload>[] payload() default {};

    /** Tries to read the value. */
    final class Check implements ConstraintValidator<FormOf, Object> {

        private Kind kind = Kind.CADENCE;

        /** For the validator. */
        public Check() {}

        @Override
        public void initialize(FormOf constraint) {
            kind = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            try {
                return read(value) != null;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        /** Null where no language is named: {@code forLanguageTag} never complains. */
        private static @Nullable Locale language(String tag) {
            Locale locale = Locale.forLanguageTag(tag);
            return locale.getLanguage().isEmpty() ? null : locale;
        }

        private @Nullable Object read(Object value) {
            return switch (kind) {
                case CADENCE -> Cadence.parse((String) value);
                case COMPETENCE -> CompetenceCode.of(((String) value).strip());
                case LANGUAGE -> language((String) value);
                case LEVEL -> new Level((BigDecimal) value);
                case MEASURE -> Measure.quantity("x", null, (BigDecimal) value);
                case ROLE -> RoleCode.of(((String) value).strip());
            };
        }
    }
}
