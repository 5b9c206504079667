package nl.pop4j.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field that holds personal data, with its category.
 *
 * <p>Read at run time by the privacy functions, and by a test that fails when a text of a person has no category.
 *
 * <p>Example: {@code @Personal(DataCategory.DEVELOPMENT) String text}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.PARAMETER})
public @interface Personal {

    /** The kind of personal data. */
    DataCategory value();
}
