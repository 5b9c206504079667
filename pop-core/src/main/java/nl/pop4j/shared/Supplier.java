package nl.pop4j.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field that says from whom the other fields of its record come: a person, a side, or a source. On a type: all
 * of it comes from the person whom the whole is about.
 *
 * <p>Data portability (GDPR art. 20) hands out what the person supplied, and only that; what is not marked is not taken
 * for supplied. A record within a record may name another supplier, which then holds for it.
 *
 * <p>Example: {@code @Supplier(of = "text") PersonId author} says that the text is from the author.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Supplier {

    /** The fields of the record that come from there; all of them where none is named. */
    String[] of() default {};
}
