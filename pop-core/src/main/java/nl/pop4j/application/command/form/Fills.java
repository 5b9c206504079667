package nl.pop4j.application.command.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.pop4j.method.PlanSection;

/** A field without which a part of the plan stays open, as {@code PlanGuidance} sees it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Fills {

    /** Which part. */
    PlanSection value();
}
