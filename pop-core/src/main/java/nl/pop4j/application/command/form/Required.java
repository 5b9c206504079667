package nl.pop4j.application.command.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that must be there. A command can be made without it, so its type stays nullable: that is for the finding to
 * say, not for an exception.
 */
@NotNull @Documented
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Required {

    /** The rule code of the finding. */
    String message() default Codes.REQUIRED;

    /** Validation groups; none are used. */
    Class<?>[] groups() default {};

    /** Payload; none is used. */
    Class<? extends Payload>[] payload() default {};
}
